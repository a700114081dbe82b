import type { Concept } from './query.ts';

/** A page that covers less of the query's weight than this is near, not a match. */
export const WHOLE = 0.75;

/** What a text or a page has of a term: from 0, nothing, to 1. */
export type ValueOf = (term: string) => number;

/**
 * How much there is of a concept (0–1), said in the way that fits best.
 *
 * @param certain Whether to leave out what takes the query for a slip.
 */
export function shareOf({ alternatives }: Concept, valueOf: ValueOf, certain = false): number {
  return alternatives.reduce((best, { terms, quality, guess }) => {
    if (certain && guess) return best;
    const values = terms.map(valueOf);
    // A part of what was typed is something; a part of what may have been meant is chance.
    if (quality < 1 && values.includes(0)) return best;
    return Math.max(best, (quality * sumOf(values)) / values.length);
  }, 0);
}

/**
 * How much there is of a query (0–1).
 *
 * @param weights How telling each concept is.
 * @param certain As for `shareOf`.
 */
export function coverageOf(
  concepts: readonly Concept[],
  weights: readonly number[],
  valueOf: ValueOf,
  certain = false,
): number {
  const shares = concepts.map(
    (concept, index) => shareOf(concept, valueOf, certain) * (weights[index] ?? 0),
  );
  return sumOf(shares) / sumOf(weights);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
