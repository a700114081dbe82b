import { terms } from './text.ts';

/** Characters and terms of a query that are searched: more is no question but a pasted text. */
const MAX_QUERY_LENGTH = 200;
const MAX_TERMS = 32;
/** Terms that are marked in a page on arrival. */
export const MAX_HIGHLIGHTS = 8;

/** A query within its bounds. */
export interface BoundedQuery {
  text: string;
  /** Number of characters that are left where something was cut off, which the interface says. */
  cutTo: number | undefined;
}

/**
 * Cuts a query to its bounds, whatever its source: box, address, stored searches. All work on a
 * query is bounded by this.
 */
export function boundQuery(raw: string): BoundedQuery {
  // Half a surrogate pair cannot be encoded in an address.
  const whole = raw.replace(/\p{Surrogate}/gu, '').trim();
  const text = Array.from(whole.slice(0, 2 * MAX_QUERY_LENGTH))
    .slice(0, MAX_QUERY_LENGTH)
    .join('')
    .replace(/\p{Surrogate}/gu, '');
  const within = withinTerms(text);
  const kept = within.trim();
  return { text: kept, cutTo: kept === whole ? undefined : Array.from(kept).length };
}

/** Drops words from the end of a query until its terms are few enough. */
function withinTerms(text: string): string {
  if (terms(text).length <= MAX_TERMS) return text;
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (terms(characters.slice(0, middle).join('')).length <= MAX_TERMS) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
