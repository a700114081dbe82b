import { THEME_KEY } from './theme-boot.ts';

/** A button that changes between light and dark and remembers; without a choice the system rules. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const root = document.documentElement;
      const current =
        root.dataset.theme ??
        (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      const theme = current === 'dark' ? 'light' : 'dark';
      root.dataset.theme = theme;
      try {
        localStorage.setItem(THEME_KEY, theme);
      } catch {
        // Storage is forbidden: the choice holds for this page only.
      }
    });
  }
}

customElements.define('theme-toggle', ThemeToggle);
