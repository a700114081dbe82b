import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { THEME_KEY, themeBoot } from '../../../src/client/theme-boot.ts';

interface Shown {
  /** Theme of the page; undefined where the system's setting applies. */
  theme: string | undefined;
  /** Media of each `theme-color`, by the theme that it is for. */
  media: Record<string, string>;
}

/** Runs the script with a stored choice, then shows further themes one after the other. */
function shownAfter(stored: string | null, ...themes: (string | null)[]): Shown {
  const dataset: { theme?: string } = {};
  const colours = ['light', 'dark'].map((theme) => ({ dataset: { theme }, media: '' }));
  const context: Record<string, unknown> = {
    localStorage: { getItem: (key: string) => (key === THEME_KEY ? stored : null) },
    document: { documentElement: { dataset }, querySelectorAll: () => colours },
  };
  runInNewContext(themeBoot, context);
  const show = context.showTheme as Window['showTheme'];
  for (const theme of themes) show(theme);
  return {
    theme: dataset.theme,
    media: Object.fromEntries(colours.map(({ dataset: { theme }, media }) => [theme, media])),
  };
}

const SYSTEM = {
  theme: undefined,
  media: { light: '(prefers-color-scheme: light)', dark: '(prefers-color-scheme: dark)' },
};
const LIGHT = { theme: 'light', media: { light: 'all', dark: 'not all' } };
const DARK = { theme: 'dark', media: { light: 'not all', dark: 'all' } };

describe('themeBoot', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
    ['purple', SYSTEM],
    [null, SYSTEM],
  ])('shows the stored theme %s, in the page and around it', (stored, shown) => {
    expect(shownAfter(stored)).toEqual(shown);
  });

  it('shows another theme later, and the system’s again where the choice is gone', () => {
    expect(shownAfter('light', 'dark')).toEqual(DARK);
    expect(shownAfter('light', 'dark', null)).toEqual(SYSTEM);
  });

  it('leaves the page alone where storage is forbidden', () => {
    expect(() => void runInNewContext(themeBoot, { document: {} })).not.toThrow();
  });
});
