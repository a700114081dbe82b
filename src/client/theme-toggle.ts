import type { Theme } from '../theme.ts';
import { THEME_KEY } from './theme-boot.ts';

/** A button that changes between light and dark and remembers; without a choice the system rules. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const theme: Theme = shownTheme() === 'dark' ? 'light' : 'dark';
      window.showTheme(theme);
      try {
        localStorage.setItem(THEME_KEY, theme);
      } catch {
        // Storage is forbidden: the choice holds for this page only.
      }
    });
    // The choice of another tab.
    window.addEventListener('storage', ({ key }) => {
      if (key === THEME_KEY || key === null) showStoredTheme();
    });
    // A page of the back/forward cache has missed the choices that were made meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) showStoredTheme();
    });
  }
}

function shownTheme(): string {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return document.documentElement.dataset.theme ?? system;
}

function showStoredTheme(): void {
  try {
    window.showTheme(localStorage.getItem(THEME_KEY));
  } catch {
    // Storage is forbidden: no choice can have come from elsewhere.
  }
}

customElements.define('theme-toggle', ThemeToggle);
