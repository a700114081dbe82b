import type { Body } from './body.ts';
import { allTerms, typedTerms } from './concepts.ts';
import { WHOLE } from './coverage.ts';
import { FACETS, fromRow, pagesOf } from './packs.ts';
import type { Facet, FacetName, SpellingPack, TitleEntry, TitlePack } from './packs.ts';
import type { PageText } from './page-text.ts';
import { parseQuery, type Query } from './query.ts';
import { NO_HITS, promiseOf, rank } from './ranking.ts';
import type { Section } from './sections.ts';
import type { Spelling } from './spelling.ts';
import { isHan, terms } from './text.ts';
import { TitleIndex, type Titles } from './titles.ts';
import { untilLoaded } from './until-loaded.ts';

/** Where the engine gets its data; the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  /** Loads JSON below the folder of the index. */
  load: <T>(file: string) => Promise<T>;
  body: () => Promise<Body>;
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
  /** True when a part of the index could not be loaded: results may be missing. */
  incomplete: boolean;
  /** What was looked for, for marking: typed terms, and whole what may have been meant. */
  terms: readonly string[];
}

const SCORING = {
  promiseOf,
  index: (entries: ReadonlyMap<number, TitleEntry>) => new TitleIndex(entries),
};

type Facets = Record<FacetName, Facet[]>;

interface Loaded {
  version: string;
  titles: Titles;
  facets: Facets;
  synonyms: readonly (readonly string[])[];
}

interface Loaders {
  titles: () => Promise<Loaded>;
  spelling: () => Promise<Spelling>;
  body: () => Promise<Body>;
}

/** Searches titles at once and the full text when it is there, and merges both. */
export class SearchEngine {
  /** Base path of the site, ending with a slash. */
  readonly base: string;
  readonly #sources: Sources;
  #load: Loaders;
  /** Undefined until a query has asked for it. */
  #spelling: Spelling | undefined;
  /** By number of the page. */
  readonly #texts = new Map<number, () => Promise<PageText>>();

  constructor(sources: Sources) {
    this.base = sources.base;
    this.#sources = sources;
    this.#load = this.#start();
  }

  /** Forgets everything that was loaded. */
  #start(): Loaders {
    const { load, body } = this.#sources;
    this.#spelling = undefined;
    this.#texts.clear();
    const titles = untilLoaded(async () => {
      const pack = await load<TitlePack>('titles.json');
      const { version, facets, synonyms } = pack;
      if ('pages' in pack) {
        return {
          version,
          facets,
          synonyms,
          titles: new TitleIndex(new Map(pack.pages.map(fromRow).entries())),
        };
      }
      const { PartedTitles } = await import('./parted-titles.ts');
      return { version, facets, synonyms, titles: new PartedTitles(pack, load, SCORING) };
    });
    return {
      titles,
      spelling: untilLoaded(async () => {
        // Most queries do without, and the first results come after few bytes.
        const [{ openSpelling }, pack, loaded] = await Promise.all([
          import('./spelling.ts'),
          load<SpellingPack>('spelling.json'),
          titles(),
        ]);
        this.#spelling = await openSpelling(pack, loaded.titles.names, load);
        return this.#spelling;
      }),
      body: untilLoaded(async () => {
        const [opened, { version }] = await Promise.all([body(), titles()]);
        if (opened.version === version) return opened;
        // The site was published anew in between, and its pages have other numbers.
        this.#load = this.#start();
        throw new Error(`titles ${version} with the full text of ${opened.version}`);
      }),
    };
  }

  /** What results can be filtered by. */
  async facets(): Promise<Facets> {
    return (await this.#load.titles()).facets;
  }

  /** Results from titles and aliases alone. */
  async searchTitles(raw: string, filters: Filters = {}): Promise<Outcome> {
    const { titles, synonyms, facets } = await this.#load.titles();
    // What cannot be loaded for slips is missed, and said, with the results from the full text.
    const query = await understand(raw, { titles, synonyms }, this.#spelling).catch(() =>
      understand(raw, { titles, synonyms }),
    );
    const { candidates } = await rank(query, titles, NO_HITS, filterOf(facets, filters));
    return {
      results: candidates.map(({ entry, score }) => this.#toResult(facets, entry, score)),
      near: !candidates.some(({ certain }) => certain >= WHOLE),
      incomplete: false,
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
    const [{ titles, synonyms, facets }, body] = await Promise.all([
      this.#load.titles(),
      this.#load.body(),
    ]);
    let incomplete = false;
    const ifThere = async <T>(file: Promise<T>): Promise<T | undefined> => {
      try {
        return await file;
      } catch {
        incomplete = true;
        return undefined;
      }
    };

    let query = await understand(raw, { titles, synonyms });
    // Words of titles and aliases are no slips; only for others is it worth to load what knows more.
    const doubtful = query.concepts
      .flatMap(typedTerms)
      .some((term) => titles.frequencyOf(term) === 0);
    const spelling = doubtful ? await ifThere(this.#load.spelling()) : undefined;
    if (spelling) {
      query = (await ifThere(understand(raw, { titles, synonyms }, spelling))) ?? query;
    }
    if (query.concepts.length === 0) return { results: [], near: false, incomplete, terms: [] };

    // The first results, from titles, come after fewer bytes without it.
    const { searchTexts } = await import('./full-text.ts');
    const passes = filterOf(facets, filters);
    const { found, near, complete } = await searchTexts(query, {
      titles,
      body,
      spelling,
      rank: (hits) => rank(query, titles, hits, passes),
      texts: this.#texts,
      urlOf: (id) => this.#urlOf(id),
    });
    const results = found.map(({ entry, score, sections }) => ({
      ...this.#toResult(facets, entry, score),
      sections,
    }));
    if (!complete) incomplete = true;
    return { results, near, incomplete, terms: marksOf(query) };
  }

  #toResult(facets: Facets, { id, title }: TitleEntry, score: number): Result {
    const [folder = ''] = id.split('/');
    const category = facets.category.find((facet) => facet.id === folder)?.name ?? folder;
    return { id, url: this.#urlOf(id), title, category, score, sections: [] };
  }

  #urlOf(id: string): string {
    return `${this.base}${id}/`;
  }
}

/** Whether a page is in everything that was chosen. */
function filterOf(facets: Facets, filters: Filters): (page: number) => boolean {
  const chosen = FACETS.filter((name) => filters[name] !== undefined).map((name) => {
    const facet = facets[name].find(({ id }) => id === filters[name]);
    return new Set(pagesOf(facet?.pages ?? []));
  });
  return (page) => chosen.every((pages) => pages.has(page));
}

/** Parses a query once all is there that it takes to understand it, and to rank pages by it. */
async function understand(
  raw: string,
  { titles, synonyms }: Pick<Loaded, 'titles' | 'synonyms'>,
  spelling?: Spelling,
): Promise<Query> {
  const doubts = (term: string): boolean => titles.frequencyOf(term) === 0;
  let query = parseQuery(raw, { synonyms, spelling, doubts: () => false });
  await titles.know(termsOf(query));
  if (!spelling) return query;
  const typed = query.concepts.flatMap(typedTerms);
  await spelling.prepare(typed.filter(doubts), termsOf(query).filter(doubts));
  query = parseQuery(raw, { synonyms, spelling, doubts });
  await titles.know(termsOf(query));
  return query;
}

/** Every term of a query, and the last one as it was typed, which may ask and say nothing. */
function termsOf({ concepts, text }: Query): string[] {
  return [...new Set([...terms(text).slice(-1), ...allTerms(concepts)])];
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
