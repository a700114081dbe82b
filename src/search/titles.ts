import { coverageOf } from './coverage.ts';
import type { TitleEntry } from './packs.ts';
import type { Query } from './query.ts';
import type { BodyScore } from './ranking.ts';
import { fold, heldIn, holds, squeeze } from './text.ts';

/** What search knows of the titles and aliases of all pages. */
export interface Titles {
  /** Number of pages. */
  readonly size: number;
  /** Titles and aliases, as far as they are there without a query. */
  readonly names: readonly string[];
  /** Loads what is to know about terms, unless it is there. */
  know(terms: readonly string[]): Promise<void>;
  /** In how many pages' titles and aliases a term stands; 0 for one that was not to be known. */
  frequencyOf(term: string): number;
  /**
   * The titles and aliases of pages that may answer a query.
   *
   * @param weights How telling each concept of the query is.
   * @param body What the full text says, by page.
   * @param passes Whether a page is wanted.
   */
  among(
    query: Query,
    weights: readonly number[],
    body: ReadonlyMap<number, BodyScore>,
    passes: (page: number) => boolean,
  ): Promise<TitleIndex>;
}

export interface TitleHit {
  /** Its number. */
  page: number;
  entry: TitleEntry;
  /** 0–1: how much of the query's weight title and aliases cover together. */
  coverage: number;
  /** The same without what takes a part of the query for a slip. */
  certain: number;
  /** Coverage by the best of them, with a bonus where the whole query stands in it. */
  score: number;
}

interface Field {
  text: string;
  squeezed: string;
  weight: number;
}

const ALIAS_WEIGHT = 0.95;
/** What it counts on top that the title itself holds it: that is what the page is about. */
const IN_TITLE = 0.1;
/** What title and aliases hold together, against what one of them holds. */
const UNION_WEIGHT = 0.8;
/** That a title or an alias is the very query. */
export const EXACT_BONUS = 1;
const CONTAINED_BONUS = 0.25;
/** Makes a page that covers most of a query stand out from many that cover a part. */
const STEEPNESS = 1.4;

/** Searches titles and aliases: built once, then asked for every query. */
export class TitleIndex implements Titles {
  /** By number of the page. */
  readonly entries: ReadonlyMap<number, TitleEntry>;
  readonly #pages: { page: number; entry: TitleEntry; fields: Field[]; text: string }[];
  /** Asked several times for each term of a query, and again with every key. */
  readonly #frequencies = new Map<string, number>();

  constructor(entries: ReadonlyMap<number, TitleEntry>) {
    this.entries = entries;
    const field = (text: string, weight: number): Field => ({
      text: fold(text),
      squeezed: squeeze(text),
      weight,
    });
    this.#pages = [...entries].map(([page, entry]) => {
      const fields = [
        field(entry.title, 1),
        ...entry.aliases.map((alias) => field(alias, ALIAS_WEIGHT)),
      ];
      return { page, entry, fields, text: fields.map(({ text }) => text).join('\n') };
    });
  }

  get size(): number {
    return this.entries.size;
  }

  get names(): string[] {
    return [...this.entries.values()].flatMap(({ title, aliases }) => [title, ...aliases]);
  }

  know(): Promise<void> {
    return Promise.resolve();
  }

  frequencyOf(term: string): number {
    let frequency = this.#frequencies.get(term);
    if (frequency === undefined) {
      frequency = this.#pages.filter(({ text }) => holds(text, term)).length;
      this.#frequencies.set(term, frequency);
    }
    return frequency;
  }

  among(): Promise<TitleIndex> {
    return Promise.resolve(this);
  }

  /**
   * @param query What is asked.
   * @param weights How telling each concept of the query is.
   * @returns Pages of which title or an alias holds some of it, best first.
   */
  search({ concepts, text: asked }: Query, weights: readonly number[]): TitleHit[] {
    const whole = squeeze(asked);
    return this.#pages
      .map(({ page, entry, fields, text }): TitleHit => {
        const valueIn = (text: string) => (term: string) => heldIn(text, term);
        const coverage = coverageOf(concepts, weights, valueIn(text));
        const certain = coverageOf(concepts, weights, valueIn(text), true);
        const owns = fields.map((field) => coverageOf(concepts, weights, valueIn(field.text)));
        const scores = fields.map((field, index) => {
          const own = owns[index] ?? 0;
          const closeness = Math.min(1, whole.length / field.squeezed.length);
          return (
            field.weight * (own ** STEEPNESS * (0.85 + 0.15 * closeness) + bonus(field, whole))
          );
        });
        const [inTitle = 0] = owns;
        const score = Math.max(unionScore(coverage), ...scores) + IN_TITLE * inTitle;
        return { page, entry, coverage, certain, score };
      })
      .filter(({ coverage }) => coverage > 0)
      .sort((a, b) => b.score - a.score);
  }
}

/** What it counts that title and aliases together cover so much of a query. */
export function unionScore(coverage: number): number {
  return UNION_WEIGHT * coverage ** STEEPNESS;
}

function bonus({ squeezed }: Field, whole: string): number {
  if (squeezed === whole) return EXACT_BONUS;
  return squeezed.includes(whole) ? CONTAINED_BONUS : 0;
}
