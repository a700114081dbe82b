import type { SourceFile } from './files.ts';
import type { Check } from './check.ts';

/**
 * Characters that nobody sees, or that change what others look like: control characters, bidirectional
 * marks, zero-width characters, fillers, variation selectors, blanks that are no U+0020 (the wide one
 * of Chinese is left to typography), unassigned and private ones, and the sign of broken text.
 */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\uFFFD\u115F\u1160\u3164\uFFA0\u2800\p{Variation_Selector}]|(?![ \u3000])\p{Zs}/u;

/** The first character that readers cannot see, as `U+202E`; undefined when they see all. */
export function invisibleIn(text: string): string | undefined {
  const [found] = INVISIBLE.exec(text) ?? [];
  if (found === undefined) return undefined;
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Refuses invisible characters in a file of any kind; outputs keep what the program printed. */
export function* checkCharacters({ path, text }: SourceFile): Check {
  const checked = path.endsWith('.out') ? text.replace(/\p{Cc}/gu, ' ') : text;
  if (!INVISIBLE.test(checked)) return;
  for (const [index, line] of checked.split('\n').entries()) {
    const found = invisibleIn(line);
    if (found === undefined) continue;
    const message = `${found} cannot be seen; remove it, or in code write it as an escape`;
    yield { file: path, line: index + 1, field: 'character', message };
  }
}
