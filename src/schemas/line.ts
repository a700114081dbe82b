import { z } from 'astro/zod';
import { terms } from '../search/text.ts';

/** Words as they stand in a list or a heading: of one line, without blanks at its ends. */
export const ONE_LINE = [
  (text: string) => text === text.trim() && !/[\n\t]/.test(text),
  'write it on one line, without blanks at its ends',
] as const;

/**
 * Text of one line.
 *
 * @param remedy Message where there is no text.
 * @param most Most characters (Unicode code points).
 */
export const line = (remedy: string, most: number) =>
  z
    .string(remedy)
    .refine((text) => text.trim() !== '', { error: remedy, abort: true })
    .refine(...ONE_LINE)
    .refine((text) => Array.from(text).length <= most, `cut it to ${most} characters`);

/** Marks of emphasis; a lone `*` that no Chinese stands beside is a sign: `*:8000`, `count(*)`. */
const EMPHASIS =
  /\*\*|~~|[\p{Script=Han}\u3001-\u303f\uff01-\uff65]\*|\*[\p{Script=Han}\u3001-\u303f\uff01-\uff65]/u;

/** True where a text that is shown as it stands holds Markdown's signs of emphasis. */
export function hasEmphasis(text: string): boolean {
  return EMPHASIS.test(text);
}

/** Text of one line that a search can find: with a letter or a digit at least. */
export const words = (remedy: string, most: number) => line(remedy, most).refine(hasTerm, NO_TERM);

export const NO_TERM = 'write a word: it needs a letter at least';

/** True where a search has something to look for. */
export function hasTerm(text: string): boolean {
  return terms(text).length > 0;
}

/** Wording without width and case, which a search does not tell apart. */
export function folded(wording: string): string {
  return wording.normalize('NFKC').toLowerCase();
}
