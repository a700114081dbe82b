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
    // Another tab chose, or this page was in the back/forward cache while a choice was made.
    window.addEventListener('storage', showStoredTheme);
    window.addEventListener('pageshow', showStoredTheme);
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
