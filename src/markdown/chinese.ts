// Kinds of characters in Chinese text, of one code point each.

/** Punctuation that Chinese shares with Latin text, as wide as a character here: `“…”`, `——`. */
const SHARED = /^[“”‘’—…·]$/u;
/** Punctuation of Chinese alone. */
const FULL_WIDTH =
  /^[\u3001-\u3003\u3008-\u301f\u3030\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]$/u;

/** True for punctuation that ends a word of Latin letters without a blank: `，`, `（`, `”`. */
export function isChinesePunctuation(character: string): boolean {
  return FULL_WIDTH.test(character) || SHARED.test(character);
}

/** True for what stands in Chinese text without blanks beside it: `字`, `，`, `”`. */
export function isChinese(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character) || isChinesePunctuation(character);
}

/**
 * True where two characters belong together without a blank: two of Chinese, or any two of which one
 * is punctuation of Chinese alone. Between two quotation marks the text may be English.
 */
export function isUnspaced(before: string, after: string): boolean {
  if (FULL_WIDTH.test(before) || FULL_WIDTH.test(after)) return true;
  const both = isChinese(before) && isChinese(after);
  return both && !(SHARED.test(before) && SHARED.test(after));
}

/** The last code point of a text; empty for an empty one. */
export function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
