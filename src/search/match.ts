import type { Clause } from './query.ts';
import { indexOfTerm, isHan } from './text.ts';
import { TUNING } from './tuning.ts';

/** Coverage from which a page matches a query; below, it is only near. */
export const MATCH_THRESHOLD = 0.75;

/** A clause with its share in a query. */
export interface WeightedClause extends Clause {
  weight: number;
}

/** Match quality of a term in a text or page, from 0 (absent) to 1. */
export type QualityOf = (term: string) => number;

/** Match quality in normalized text: 1 for all of a term, less for one that begins a word. */
export function qualityIn(text: string): QualityOf {
  return (term) => {
    let at = indexOfTerm(text, term, 0);
    if (at < 0) return 0;
    if (isHan(term)) return 1;
    for (; at >= 0; at = indexOfTerm(text, term, at + 1)) {
      if (!/[a-z0-9_]/.test(text[at + term.length] ?? ' ')) return 1;
    }
    return TUNING.variant;
  };
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
  const qualities = variants.map(({ terms, weight, isCorrection }) => {
    if (isCorrection && !withCorrections) return 0;
    const held = terms.map(qualityOf);
    // A part of what was typed is something; a part of what may have been meant is chance.
    return weight < 1 && held.includes(0) ? 0 : (weight * sum(held)) / held.length;
  });
  return Math.max(...qualities);
}

/** Share of a query's weight that something holds (0–1). Parameters as for `clauseQuality`. */
export function coverage(
  clauses: readonly WeightedClause[],
  qualityOf: QualityOf,
  withCorrections = true,
): number {
  const held = clauses.map(
    (clause) => clause.weight * clauseQuality(clause, qualityOf, withCorrections),
  );
  return sum(held) / Math.max(sum(clauses.map(({ weight }) => weight)), Number.MIN_VALUE);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
