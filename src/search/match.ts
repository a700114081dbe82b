import type { Clause } from './query.ts';
import { indexOfTerm, isHan } from './text.ts';
import { TUNING } from './tuning.ts';

/** Coverage from which a page matches a query; below, it is only near. */
export const MATCH_THRESHOLD = 0.75;

/** Match quality of a term in a text or page, from 0 (absent) to 1. */
export type QualityOf = (term: string) => number;

/** Match quality of a term in normalized text: 1 for all of it, less as the start of a word. */
export function matchQuality(text: string, term: string): number {
  let at = indexOfTerm(text, term, 0);
  if (at < 0) return 0;
  if (isHan(term)) return 1;
  for (; at >= 0; at = indexOfTerm(text, term, at + 1)) {
    if (!/[a-z0-9_]/.test(text[at + term.length] ?? ' ')) return 1;
  }
  return TUNING.variant;
}

/**
 * Match quality of a clause (0–1): that of the variant that fits best.
 *
 * @param withCorrections True where a variant that corrects what was typed counts.
 */
export function clauseQuality(
  { variants }: Clause,
  qualityOf: QualityOf,
  withCorrections = true,
): number {
  return variants.reduce((best, { terms, weight, isCorrection }) => {
    if (isCorrection && !withCorrections) return best;
    const qualities = terms.map(qualityOf);
    // A part of what was typed is something; a part of what may have been meant is chance.
    if (weight < 1 && qualities.includes(0)) return best;
    return Math.max(best, (weight * sum(qualities)) / qualities.length);
  }, 0);
}

/** Share of a query's weight that something holds (0–1). Parameters as for `clauseQuality`. */
export function coverage(
  clauses: readonly Clause[],
  weights: readonly number[],
  qualityOf: QualityOf,
  withCorrections = true,
): number {
  const held = clauses.map(
    (clause, index) => clauseQuality(clause, qualityOf, withCorrections) * (weights[index] ?? 0),
  );
  return sum(held) / Math.max(sum(weights), Number.MIN_VALUE);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
