import type { Concept } from './query.ts';

/** The terms of a concept as typed. */
export function typedTerms({ alternatives }: Concept): readonly string[] {
  return alternatives[0]?.terms ?? [];
}

/** Every term by which concepts may be said, each once. */
export function allTerms(concepts: readonly Concept[]): string[] {
  const terms = concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));
  return [...new Set(terms)];
}
