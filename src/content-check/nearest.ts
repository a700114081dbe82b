import damerauLevenshtein from 'damerau-levenshtein';

/** Share of a word's letters that a suggestion may have in another way. */
const FARTHEST = 0.5;

/**
 * Finds what somebody may have meant who wrote a name that there is not.
 *
 * @param most Most names to suggest.
 * @returns The names nearest to it by edits, the nearest first; none that is mostly another word.
 */
export function nearestTo(name: string, names: Iterable<string>, most = 1): string[] {
  return [...names]
    .map((other) => ({ other, similarity: damerauLevenshtein(name, other).similarity }))
    .filter(({ similarity }) => similarity >= 1 - FARTHEST)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, most)
    .map(({ other }) => other);
}
