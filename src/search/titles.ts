import type { TitleEntry } from './packs.ts';
import type { Concept, Query } from './query.ts';
import { holds, normalise, squeeze } from './text.ts';

export interface TitleHit {
  entry: TitleEntry;
  /** 0–1: how much of the query's weight the best of title and aliases covers. */
  coverage: number;
  /** Coverage, with a bonus where the whole query stands in the text. */
  score: number;
}

const ALIAS_WEIGHT = 0.95;
const EXACT_BONUS = 0.5;
const CONTAINED_BONUS = 0.25;

/** Searches titles and aliases: built once from the pack, then asked for every query. */
export class TitleIndex {
  readonly entries: readonly TitleEntry[];
  /** Asked several times for each term of a query, and again with every key. */
  readonly #frequencies = new Map<string, number>();
  readonly #fields: { entry: TitleEntry; text: string; squeezed: string; weight: number }[];

  constructor(entries: readonly TitleEntry[]) {
    this.entries = entries;
    const field = (entry: TitleEntry, text: string, weight: number) => ({
      entry,
      text: normalise(text),
      squeezed: squeeze(text),
      weight,
    });
    this.#fields = entries.flatMap((entry) => [
      field(entry, entry.title, 1),
      ...entry.aliases.map((alias) => field(entry, alias, ALIAS_WEIGHT)),
    ]);
  }

  /** In how many pages' titles and aliases a term stands. */
  frequencyOf(term: string): number {
    let frequency = this.#frequencies.get(term);
    if (frequency === undefined) {
      const found = this.#fields.filter(({ text }) => holds(text, term));
      frequency = new Set(found.map(({ entry }) => entry.id)).size;
      this.#frequencies.set(term, frequency);
    }
    return frequency;
  }

  /**
   * @param query What is asked.
   * @param weights How telling each concept of the query is.
   * @returns Pages of which title or an alias holds some of it, best first.
   */
  search({ concepts, text: asked }: Query, weights: readonly number[]): TitleHit[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const whole = squeeze(asked);
    const best = new Map<string, TitleHit>();
    for (const { entry, text, squeezed, weight } of this.#fields) {
      const covered = concepts.reduce(
        (sum, concept, index) => sum + (weights[index] ?? 0) * shareOf(concept, text),
        0,
      );
      if (covered === 0) continue;
      const coverage = covered / total;
      const closeness = Math.min(1, whole.length / squeezed.length);
      const bonus =
        squeezed === whole ? EXACT_BONUS : squeezed.includes(whole) ? CONTAINED_BONUS : 0;
      const score = weight * (coverage ** 1.4 * (0.85 + 0.15 * closeness) + bonus);
      const previous = best.get(entry.id);
      if (!previous || previous.score < score) best.set(entry.id, { entry, coverage, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }
}

/** How much of a concept stands in text (0–1), said in the way that fits best. */
function shareOf({ alternatives }: Concept, text: string): number {
  return alternatives.reduce((best, { terms, quality }) => {
    const held = terms.filter((term) => holds(text, term)).length;
    // A part of what was typed is something; a part of what may have been meant is chance.
    const share = quality === 1 || held === terms.length ? held / terms.length : 0;
    return Math.max(best, quality * share);
  }, 0);
}
