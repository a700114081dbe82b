/** Colours that stand outside the style sheets: in meta elements and in the web manifest. */

/** Colour of the page in either theme, as `--paper` in `src/styles/tokens.css`. */
export const PAPER = { light: '#fbf8f2', dark: '#191817' } as const;
/** Colour of the brand, as `--cinnabar` of the light theme. */
export const CINNABAR = '#b8281f';

export type Theme = keyof typeof PAPER;
