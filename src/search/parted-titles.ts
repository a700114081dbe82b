import { allTerms } from './concepts.ts';
import { coverageOf } from './coverage.ts';
import { pagesOf } from './packs.ts';
import { namePartFile, partOf, titleFile } from './parts.ts';
import type { Gaps, NamePart, PartedPack, TitleEntry } from './packs.ts';
import type { Query } from './query.ts';
import type { BodyScore } from './ranking.ts';
import { BEGINNING, isHan, squeeze } from './text.ts';
import type { TitleIndex, Titles } from './titles.ts';
import { eachUntilLoaded } from './until-loaded.ts';

/** How many pages are looked at in full: more than are shown, each of some 300 bytes. */
const SHORTLIST = 16;

/** What the engine has loaded already: importing it here would part its script in two. */
export interface Scoring {
  /** As `promiseOf` of the ranking. */
  promiseOf: (coverage: number, text: BodyScore | undefined, isNamed: boolean) => number;
  index: (entries: ReadonlyMap<number, TitleEntry>) => TitleIndex;
}

/**
 * Titles and aliases of a site of hundreds of pages. A query loads which pages hold its terms, ranks
 * all pages by that, and loads titles and aliases of the first.
 */
export class PartedTitles implements Titles {
  readonly size: number;
  /** The spelling pack holds them. */
  readonly names = [];
  readonly #learnPart: (part: number) => Promise<void>;
  /** By number: the pages of terms, and those of short names. */
  readonly #parts = new Map<number, { terms: Map<string, Gaps>; names: Map<string, Gaps> }>();
  readonly #entryOf: (page: number) => Promise<TitleEntry>;
  readonly #holders = new Map<string, ReadonlyMap<number, number>>();
  readonly #scoring: Scoring;

  /** @param load Loads a file below the folder of the index. */
  constructor(
    { size, version }: PartedPack,
    load: <T>(file: string) => Promise<T>,
    scoring: Scoring,
  ) {
    this.size = size;
    this.#scoring = scoring;
    this.#learnPart = eachUntilLoaded(async (part) => {
      const { terms, names } = await load<NamePart>(namePartFile(version, part));
      this.#parts.set(part, {
        terms: new Map(Object.entries(terms)),
        names: new Map(Object.entries(names)),
      });
    });
    this.#entryOf = eachUntilLoaded((page) => load<TitleEntry>(titleFile(version, page)));
  }

  async know(terms: readonly string[]): Promise<void> {
    const parts = new Set(terms.map((term) => partOf(term, this.size)));
    await Promise.all([...parts].map((part) => this.#learnPart(part)));
  }

  frequencyOf(term: string): number {
    return this.#holdersOf(term).size;
  }

  async among(
    { concepts, text }: Query,
    weights: readonly number[],
    body: ReadonlyMap<number, BodyScore>,
    passes: (page: number) => boolean,
  ): Promise<TitleIndex> {
    const holders = new Map(allTerms(concepts).map((term) => [term, this.#holdersOf(term)]));
    const named = this.#pagesNamed(text);
    const pages = new Set([
      ...[...holders.values()].flatMap((held) => [...held.keys()]),
      ...named,
      ...body.keys(),
    ]);
    const scoreOf = (page: number): number => {
      const valueOf = (term: string): number => holders.get(term)?.get(page) ?? 0;
      const coverage = coverageOf(concepts, weights, valueOf);
      return this.#scoring.promiseOf(coverage, body.get(page), named.includes(page));
    };
    const shortlist = [...pages]
      .filter(passes)
      .map((page) => ({ page, score: scoreOf(page) }))
      .sort((a, b) => b.score - a.score || a.page - b.page)
      .slice(0, SHORTLIST)
      .map(({ page }) => page)
      .sort((a, b) => a - b);
    const entries = shortlist.map(async (page): Promise<[number, TitleEntry]> => [
      page,
      await this.#entryOf(page),
    ]);
    return this.#scoring.index(new Map(await Promise.all(entries)));
  }

  /** Pages of which title or aliases hold a term, and how well (see `heldIn`). */
  #holdersOf(term: string): ReadonlyMap<number, number> {
    const known = this.#holders.get(term);
    if (known) return known;
    const part = this.#parts.get(partOf(term, this.size));
    if (!part) return new Map();
    const holders = new Map<number, number>();
    if (!isHan(term)) {
      for (const [word, gaps] of part.terms) {
        if (word.startsWith(term)) for (const page of pagesOf(gaps)) holders.set(page, BEGINNING);
      }
    }
    for (const page of pagesOf(part.terms.get(term) ?? [])) holders.set(page, 1);
    this.#holders.set(term, holders);
    return holders;
  }

  /** Pages that have the whole text for a short title or alias. */
  #pagesNamed(text: string): number[] {
    const name = squeeze(text);
    return [...this.#parts.values()].flatMap(({ names }) => pagesOf(names.get(name) ?? []));
  }
}
