/**
 * Colours that a browser needs to know before and beside the style sheet, for its bars and for the
 * installed site. They are tokens of `src/styles/tokens.css`.
 */
export const theme = {
  paper: { light: '#fbf8f2', dark: '#191817' },
  cinnabar: { light: '#b8281f' },
} as const;
