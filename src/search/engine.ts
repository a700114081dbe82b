import type { Body } from './body.ts';
import type { Facet, FacetName, SpellingPack, TitleEntry, TitlePack } from './packs.ts';
import { isMatch, readPage, WHOLE, withoutFalseHits, type PageText } from './page-text.ts';
import { parseQuery, typedTerms, type Query } from './query.ts';
import { literalBonus, rank, type BodyHits, type Candidate } from './ranking.ts';
import type { Section } from './sections.ts';
import type { Spelling } from './spelling.ts';
import { isHan } from './text.ts';
import { TitleIndex } from './titles.ts';

/** Where the engine gets its data; the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  titles: () => Promise<TitlePack>;
  spelling: () => Promise<SpellingPack>;
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

const MAX_RESULTS = 12;
/** The text of a page weighs some 7 KB: only that of the first results is worth loading. */
const WITH_SECTIONS = 4;
/** Results below this share of the best are noise. */
const CUT = 0.12;
/** A page that covers less than this is no answer at all. */
const NOTHING = 0.1;

type Facets = Record<FacetName, Facet[]>;

interface Loaded {
  titles: TitleIndex;
  facets: Facets;
  synonyms: readonly (readonly string[])[];
}

/** Searches titles at once and the full text when it is there, and merges both. */
export class SearchEngine {
  /** Base path of the site, ending with a slash. */
  readonly base: string;
  readonly #load: () => Promise<Loaded>;
  readonly #loadSpelling: () => Promise<Spelling>;
  readonly #openBody: () => Promise<Body>;
  /** Undefined until a query has asked for it. */
  #spelling: Spelling | undefined;
  /** By id of the page. */
  readonly #texts = new Map<string, () => Promise<PageText>>();

  constructor({ base, titles, spelling, body }: Sources) {
    this.base = base;
    this.#load = untilLoaded(async () => {
      const { pages, facets, synonyms } = await titles();
      return { titles: new TitleIndex(pages), facets, synonyms };
    });
    this.#loadSpelling = untilLoaded(async () => {
      // Most queries do without, and the first results come after few bytes.
      const [{ Spelling }, pack, loaded] = await Promise.all([
        import('./spelling.ts'),
        spelling(),
        this.#load(),
      ]);
      this.#spelling = new Spelling(pack, loaded.titles.entries);
      return this.#spelling;
    });
    this.#openBody = untilLoaded(body);
  }

  /** What results can be filtered by. */
  async facets(): Promise<Facets> {
    return (await this.#load()).facets;
  }

  /** Results from titles and aliases alone. */
  async searchTitles(raw: string, filters: Filters = {}): Promise<Outcome> {
    const { titles, synonyms, facets } = await this.#load();
    const query = parseQuery(raw, { synonyms, spelling: this.#spelling });
    const { candidates } = rank(query, titles);
    const chosen = choose(candidates, filters);
    return {
      results: chosen.map(({ entry, score }) => this.#toResult(facets, entry, score)),
      near: !chosen.some(({ certain }) => certain >= WHOLE),
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
      this.#load(),
      this.#openBody(),
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

    let query = parseQuery(raw, { synonyms, spelling: undefined });
    // Words of titles and aliases are no slips; only for others is it worth to load what knows more.
    const doubtful = query.concepts
      .flatMap(typedTerms)
      .some((term) => titles.frequencyOf(term) === 0);
    const spelling = doubtful ? await ifThere(this.#loadSpelling()) : undefined;
    if (spelling) query = parseQuery(raw, { synonyms, spelling });
    if (query.concepts.length === 0) return { results: [], near: false, incomplete, terms: [] };

    // Pagefind would take an unknown word for the longest word of the index that begins it.
    const known = bodyTerms(query, titles).filter(
      (term) => isHan(term) || titles.frequencyOf(term) > 0 || spelling?.knows(term) === true,
    );
    const typed = query.concepts.flatMap(typedTerms).filter((term) => known.includes(term));
    const { hits, complete } = await body.search([typed.join(' '), ...known]);
    incomplete ||= !complete;
    const found: BodyHits = {
      terms: new Map(known.map((term, index) => [term, hits[index + 1] ?? []])),
      together: hits[0] ?? [],
    };

    const answer = async (evidence: BodyHits) => {
      const { candidates, weights } = rank(query, titles, evidence);
      const chosen = choose(candidates, filters);
      const texts = await Promise.all(
        chosen
          .slice(0, WITH_SECTIONS)
          .map(async ({ entry, inBody }) =>
            inBody ? ifThere(this.#textOf(body, entry)) : undefined,
          ),
      );
      return { weights, chosen, texts };
    };
    const first = await answer(found);
    const truth = withoutFalseHits(found, first.chosen, first.texts);
    const { weights, chosen, texts } = truth === found ? first : await answer(truth);

    // The first results, from titles, come after fewer bytes without it.
    const { sectionsFor } = await import('./sections.ts');
    const results = chosen
      .map(({ entry, score }, index) => {
        const { sections = [], squeezed = '' } = texts[index] ?? {};
        const result = this.#toResult(facets, entry, score * (1 + literalBonus(query, squeezed)));
        return { ...result, sections: sectionsFor(sections, result.url, query, weights) };
      })
      .sort((a, b) => b.score - a.score);
    return {
      results,
      near: !texts.some((text, index) => isMatch(query, weights, chosen[index], text)),
      incomplete,
      terms: marksOf(query),
    };
  }

  #toResult(facets: Facets, { id, title }: TitleEntry, score: number): Result {
    const [folder = ''] = id.split('/');
    const category = facets.category.find((facet) => facet.id === folder)?.name ?? folder;
    return { id, url: `${this.base}${id}/`, title, category, score, sections: [] };
  }

  #textOf(body: Body, entry: TitleEntry): Promise<PageText> {
    const load = this.#texts.get(entry.id) ?? untilLoaded(() => readPage(body, entry));
    this.#texts.set(entry.id, load);
    return load();
  }
}

/** Loads once; what failed is loaded anew the next time. */
function untilLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** The candidates worth showing, best first. */
function choose(candidates: readonly Candidate[], filters: Filters): Candidate[] {
  const chosen = candidates.filter(
    ({ entry, coverage }) => coverage >= NOTHING && passes(entry, filters),
  );
  const best = chosen[0]?.score ?? 0;
  return chosen.filter(({ score }) => score >= best * CUT).slice(0, MAX_RESULTS);
}

function passes({ id, difficulty, tags }: TitleEntry, filters: Filters): boolean {
  return (
    (filters.category === undefined || id.startsWith(`${filters.category}/`)) &&
    (filters.difficulty === undefined || difficulty === filters.difficulty) &&
    (filters.tag === undefined || tags.includes(filters.tag))
  );
}

/**
 * The terms to look for in texts: each loads a part of the index. What else may be meant by words
 * of titles and aliases is looked for in titles and aliases only.
 */
function bodyTerms({ concepts }: Query, titles: TitleIndex): string[] {
  const terms = concepts.flatMap(({ alternatives }) => {
    const [typed, ...meant] = alternatives.map(({ terms }) => terms);
    const known = typed?.every((term) => titles.frequencyOf(term) > 0) === true;
    return [...(typed ?? []), ...(known ? [] : meant.flat())];
  });
  return [...new Set(terms)];
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
