import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import subsetFont from 'subset-font';

/** Noto Serif SC, which comes as a hundred files with a range of characters each. */
const FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-serif-sc/package.json'),
);

/** Weights of a card: its text and its title. */
export const WEIGHTS = { text: 400, title: 600 } as const;

interface FontFile {
  path: string;
  /** First and last code point of each range. */
  ranges: [first: number, last: number][];
}

/**
 * Cuts the font down to the characters that are drawn.
 *
 * @param text Everything that will be drawn.
 * @returns The fonts, as `cutFonts` gives them.
 * @throws {Error} For a character that the font does not have.
 */
export async function loadFonts(text: string): Promise<Font[]> {
  const { fonts, missing } = await cutFonts(text);
  if (missing.length === 0) return fonts;
  throw new Error(`Noto Serif SC has no ${missing.join(' ')}; write it otherwise`);
}

/**
 * Cuts the font down to the characters of a text.
 *
 * @returns The fonts in TrueType form, a family for each file that holds some of the characters, in
 *   both weights; and the characters that the font does not have.
 */
export async function cutFonts(text: string): Promise<{ fonts: Font[]; missing: string[] }> {
  const missing = new Set(text);
  const fonts: Font[] = [];
  for (const { path, ranges } of readFontFiles()) {
    const own = Array.from(missing).filter((character) => {
      const point = character.codePointAt(0) ?? 0;
      return ranges.some(([first, last]) => point >= first && point <= last);
    });
    if (own.length === 0) continue;
    for (const character of own) missing.delete(character);
    for (const weight of Object.values(WEIGHTS)) {
      const data = await subsetFont(readFileSync(path), own.join(''), {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      fonts.push({ name: `serif-${fonts.length >> 1}`, data, weight, style: 'normal' });
    }
  }
  return { fonts, missing: Array.from(missing) };
}

/** The files of the font; `unicode.json` names their ranges: `"[4]": "U+1f1e9-1f1f5,U+1f300"`. */
function readFontFiles(): FontFile[] {
  const unicode = JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(unicode).map(([name, list]) => ({
    path: join(FOLDER, `files/noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: list.split(',').map((range) => {
      const [first = 0, last = first] = range
        .slice('U+'.length)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return [first, last];
    }),
  }));
}
