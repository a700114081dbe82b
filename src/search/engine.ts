import type { Facet, FacetName, SpellingPack, TitleEntry, TitlePack } from './packs.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { parseQuery, type Concept, type Lexicon, type Query } from './query.ts';
import { sectionsOf, type Section } from './sections.ts';
import { Spelling } from './spelling.ts';
import { isHan } from './text.ts';
import { TitleIndex } from './titles.ts';

/** Where the engine gets its data; the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  titles(): Promise<TitlePack>;
  spelling(): Promise<SpellingPack>;
  /** Pagefind, set up with `PAGEFIND_OPTIONS` and initialised with `PAGEFIND_LANGUAGE`. */
  pagefind(): Promise<Pagefind>;
}

export interface Result {
  id: string;
  /** Address of the page with base path. */
  url: string;
  title: string;
  category: string;
  score: number;
  /** Sections of the page that match, best first; none while the body is not searched yet. */
  sections: Section[];
}

/** What the reader narrowed the search to: the id of a value, by its facet. */
export type Filters = Partial<Record<FacetName, string>>;

export interface Outcome {
  results: Result[];
  /** True when nothing matches the whole query and the results are only the nearest. */
  near: boolean;
  /** What was looked for, for marking: typed terms, and whole what may have been meant. */
  terms: readonly string[];
}

/**
 * Pagefind cuts queries into words only for languages without spaces. Under another name its one
 * index is used all the same and the query is taken as it is: bigrams, which the index holds.
 */
export const PAGEFIND_LANGUAGE = 'en';
export const PAGEFIND_OPTIONS = {
  // The addresses in the index carry the base path already.
  baseUrl: '/',
  excerptLength: 40,
  ranking: { metaWeights: { words: 5, aliases: 3 } },
} as const;

const MAX_RESULTS = 12;
/** The text of a page weighs some 7 KB: only that of the first results is worth loading. */
const WITH_SECTIONS = 4;
/** Body matches count for less than a match in the title. */
const BODY_WEIGHT = 0.33;
/** What a term counts for that stands on no page. */
const UNKNOWN = 0.35;
/** What holding a term counts for, against how much it is about it. */
const PRESENCE = 0.4;
/** What it counts for that a page holds all terms. */
const TOGETHER = 0.6;
/** Results below this share of the best are noise. */
const CUT = 0.12;
/** A page that covers less of the query's weight than this is near, not a match. */
const WHOLE = 0.75;
/** A page that covers less than this is no answer at all. */
const NOTHING = 0.2;

interface BodyHit {
  result: PagefindResult;
  score: number;
  coverage: number;
}

interface Candidate {
  entry: TitleEntry;
  score: number;
  coverage: number;
  hit: BodyHit | undefined;
}

interface Loaded {
  titles: TitleIndex;
  facets: Record<FacetName, Facet[]>;
  lexicon: Lexicon;
}

/** Searches titles at once and the full text when it is there, and merges both. */
export class SearchEngine {
  readonly #sources: Sources;
  #loaded: Promise<Loaded> | undefined;
  #spelling: Promise<Spelling> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** What results can be filtered by. */
  async facets(): Promise<Record<FacetName, Facet[]>> {
    return (await this.#load()).facets;
  }

  /** Results from titles and aliases alone. */
  async searchTitles(raw: string, filters: Filters = {}): Promise<Outcome> {
    const { titles, lexicon } = await this.#load();
    const query = parseQuery(raw, lexicon);
    const weights = query.concepts.map((concept) =>
      weigh(concept, (term) => titles.frequencyOf(term), titles.entries.length),
    );
    const hits = titles
      .search(query, weights)
      .filter(({ entry, coverage }) => coverage >= NOTHING && passes(entry, filters));
    return {
      results: cut(hits).map(({ entry, score }) => this.#toResult(entry, score)),
      near: !hits.some(({ coverage }) => coverage >= WHOLE),
      terms: marksOf(query),
    };
  }

  /**
   * Results from titles, aliases and full text.
   *
   * @param raw The query as typed.
   * @param filters What results must be.
   * @throws When a file of the search cannot be loaded.
   */
  async search(raw: string, filters: Filters = {}): Promise<Outcome> {
    const [{ titles, lexicon }, pagefind] = await Promise.all([
      this.#load(),
      this.#sources.pagefind(),
    ]);
    let query = parseQuery(raw, lexicon);
    // Words of titles and aliases are no slips; only for others is it worth to load what knows more.
    const doubtful = typedTerms(query).some((term) => titles.frequencyOf(term) === 0);
    const spelling = doubtful ? await this.#loadSpelling() : undefined;
    if (spelling) query = parseQuery(raw, { ...lexicon, spelling });
    const terms = termsOf(query);
    if (terms.length === 0) return { results: [], near: false, terms: [] };

    // Pagefind would take an unknown word for the longest word of the index that begins it.
    const known = terms.filter(
      (term) => isHan(term) || titles.frequencyOf(term) > 0 || spelling?.knows(term) === true,
    );
    const typed = typedTerms(query).filter((term) => known.includes(term));
    const [whole, ...single] = await Promise.all(
      [typed.join(' '), ...known].map(async (part) => (await pagefind.search(part)).results),
    );
    const found = new Map(known.map((term, index) => [term, single[index] ?? []]));
    const weights = query.concepts.map((concept) =>
      weigh(
        concept,
        (term) => Math.max(titles.frequencyOf(term), found.get(term)?.length ?? 0),
        titles.entries.length,
      ),
    );
    const body = scoreBody(query.concepts, weights, found, whole ?? []);

    const merged = new Map<string, Candidate>();
    for (const { entry, score, coverage } of titles.search(query, weights)) {
      merged.set(entry.id, { entry, score, coverage, hit: undefined });
    }
    for (const entry of titles.entries) {
      const hit = entry.fragment === undefined ? undefined : body.get(entry.fragment);
      if (!hit) continue;
      const title = merged.get(entry.id);
      merged.set(entry.id, {
        entry,
        score: (title?.score ?? 0) + BODY_WEIGHT * hit.score,
        coverage: Math.max(title?.coverage ?? 0, hit.coverage),
        hit,
      });
    }
    const ranked = cut(
      [...merged.values()]
        .filter(({ entry, coverage }) => coverage >= NOTHING && passes(entry, filters))
        .sort((a, b) => b.score - a.score),
    );
    const results = await Promise.all(
      ranked.map(async ({ entry, score, hit }, index) => ({
        ...this.#toResult(entry, score),
        sections: hit && index < WITH_SECTIONS ? await sectionsOf(hit.result, terms) : [],
      })),
    );
    return {
      results,
      near: !ranked.some(({ coverage }) => coverage >= WHOLE),
      terms: marksOf(query),
    };
  }

  #toResult({ id, title, category }: TitleEntry, score: number): Result {
    return { id, url: `${this.#sources.base}${id}/`, title, category, score, sections: [] };
  }

  async #load(): Promise<Loaded> {
    this.#loaded ??= this.#sources.titles().then(({ pages, facets, synonyms, simplified }) => ({
      titles: new TitleIndex(pages),
      facets,
      lexicon: {
        synonyms,
        simplified: new Map(
          (simplified.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
        ),
        spelling: undefined,
      },
    }));
    try {
      return await this.#loaded;
    } catch (error) {
      // The next query tries again.
      this.#loaded = undefined;
      throw error;
    }
  }

  async #loadSpelling(): Promise<Spelling> {
    this.#spelling ??= Promise.all([this.#sources.spelling(), this.#load()]).then(
      ([pack, { titles }]) => new Spelling(pack, titles.entries),
    );
    try {
      return await this.#spelling;
    } catch (error) {
      this.#spelling = undefined;
      throw error;
    }
  }
}

function passes({ id, difficulty, tags }: TitleEntry, filters: Filters): boolean {
  return (
    (filters.category === undefined || id.startsWith(`${filters.category}/`)) &&
    (filters.difficulty === undefined || difficulty === filters.difficulty) &&
    (filters.tag === undefined || tags.includes(filters.tag))
  );
}

/** Every term of a query, in whichever way it is said. */
function termsOf({ concepts }: Query): string[] {
  return [
    ...new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))),
  ];
}

/** The terms of a query as typed. */
function typedTerms({ concepts }: Query): string[] {
  return concepts.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []);
}

/** What to mark: typed terms one by one, other ways of saying them only whole. */
function marksOf({ concepts }: Query): string[] {
  const marks = concepts.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ terms, quality }) => (quality === 1 ? terms : joinPairs(terms))),
  );
  return [...new Set(marks)];
}

/** Joins overlapping pairs of Chinese characters to the words that they were cut from. */
function joinPairs(terms: readonly string[]): string[] {
  const words: string[] = [];
  for (const term of terms) {
    const last = words.at(-1);
    if (last !== undefined && isHan(term) && last.endsWith(term.charAt(0))) {
      words[words.length - 1] = last + term.slice(1);
    } else words.push(term);
  }
  return words;
}

/**
 * How telling a concept is: as its rarest known way of saying it, more for one of several terms.
 *
 * @param frequencyOf On how many of `size` pages a term stands.
 */
function weigh(
  { alternatives }: Concept,
  frequencyOf: (term: string) => number,
  size: number,
): number {
  const weights = alternatives.map(({ terms, quality }) => {
    const sum = terms.reduce((total, term) => total + rarity(term, frequencyOf(term), size), 0);
    return (quality * sum) / Math.sqrt(terms.length);
  });
  const known = alternatives.map(({ terms }) => terms.some((term) => frequencyOf(term) > 0));
  const first = known[0] === true ? weights[0] : undefined;
  return first ?? Math.max(...weights);
}

/**
 * How telling a term is that stands on `frequency` of `size` pages. Chinese that stands nowhere is
 * mostly two characters of neighbouring words, and counts for less.
 */
function rarity(term: string, frequency: number, size: number): number {
  const unknown = frequency === 0 && isHan(term) ? UNKNOWN : 1;
  return Math.log(1 + size / (0.5 + frequency)) * unknown;
}

/**
 * Pages by fragment, with a score of 0–1 and the share of the query that they hold.
 *
 * @param weights How telling each concept is.
 * @param found What Pagefind finds for each term alone.
 * @param whole What it finds for all typed terms together.
 */
function scoreBody(
  concepts: readonly Concept[],
  weights: readonly number[],
  found: ReadonlyMap<string, readonly PagefindResult[]>,
  whole: readonly PagefindResult[],
): Map<string, BodyHit> {
  const results = new Map(whole.map((result) => [result.id, result]));
  const scores = new Map<string, Map<string, number>>();
  for (const [term, list] of found) {
    const top = Math.max(...list.map(({ score }) => score), Number.MIN_VALUE);
    const own = new Map<string, number>();
    for (const result of list) {
      // A result knows its sections for its own term: those of what was typed come first.
      if (!results.has(result.id)) results.set(result.id, result);
      own.set(result.id, PRESENCE + (1 - PRESENCE) * (result.score / top));
    }
    scores.set(term, own);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const together = new Map(whole.map(({ id, score }) => [id, score]));
  const top = Math.max(...together.values(), Number.MIN_VALUE);
  const hits = new Map<string, BodyHit>();
  for (const [id, result] of results) {
    let score = 0;
    let coverage = 0;
    concepts.forEach(({ alternatives }, index) => {
      const weight = (weights[index] ?? 0) / total;
      let best = 0;
      let held = 0;
      for (const { terms, quality } of alternatives) {
        const own = terms.map((term) => scores.get(term)?.get(id) ?? 0);
        // As for titles: a part of what may have been meant is chance.
        if (quality < 1 && own.includes(0)) continue;
        best = Math.max(best, (quality * own.reduce((sum, one) => sum + one, 0)) / own.length);
        held = Math.max(held, (quality * own.filter((one) => one > 0).length) / own.length);
      }
      score += weight * best;
      coverage += weight * held;
    });
    const bonus = TOGETHER * ((together.get(id) ?? 0) / top) * coverage;
    hits.set(id, { result, score: score * coverage + bonus, coverage });
  }
  return hits;
}

function cut<T extends { score: number }>(results: T[]): T[] {
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => score >= best * CUT).slice(0, MAX_RESULTS);
}
