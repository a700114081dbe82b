/** Key of the reader's theme in localStorage; absent where the system's setting applies. */
export const THEME_KEY = 'theme';

declare global {
  interface Window {
    /**
     * Shows a theme, in the page and in what the browser paints around it (`theme-color`).
     *
     * @param theme `light` or `dark`; with anything else the system's setting applies.
     */
    showTheme(theme: string | null): void;
  }
}

/**
 * Defines `showTheme` and shows the chosen theme before the first paint. It stands inline in every
 * head, or a page in the other theme would flash; the policy allows it by its hash, so it is the
 * same on every page.
 */
export const themeBoot =
  `function showTheme(t){` +
  `var r=document.documentElement,c=t==='light'||t==='dark';` +
  `if(c)r.dataset.theme=t;else delete r.dataset.theme;` +
  `document.querySelectorAll('meta[name=theme-color]').forEach(function(m){` +
  `var o=m.dataset.theme;` +
  `m.media=!c?'(prefers-color-scheme: '+o+')':o===t?'all':'not all'})}` +
  `try{showTheme(localStorage.getItem('${THEME_KEY}'))}catch{}`;
