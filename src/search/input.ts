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
  const kept = Array.from(whole.slice(0, 2 * MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH);
  while (terms(kept.join('')).length > MAX_TERMS) kept.pop();
  const text = kept
    .join('')
    .replace(/\p{Surrogate}/gu, '')
    .trim();
  return { text, cutTo: text === whole ? undefined : Array.from(text).length };
}
