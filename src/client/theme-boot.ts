/** Key of the reader's theme in localStorage; absent where the system's setting applies. */
export const THEME_KEY = 'theme';

/**
 * Sets the chosen theme before the first paint. It stands inline in every head, or a page in the
 * other theme would flash; the policy allows it by its hash, so it is the same on every page.
 */
export const themeBoot =
  `try{var t=localStorage.getItem('${THEME_KEY}');` +
  `if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
