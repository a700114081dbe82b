import type { Body, Hit, TextSection } from './body.ts';
import { coverageOf } from './coverage.ts';
import type { Facet, FacetName, SpellingPack, TitleEntry, TitlePack } from './packs.ts';
import { parseQuery, type Query } from './query.ts';
import { literalBonus, rank, type BodyHits, type Candidate } from './ranking.ts';
import type { Section } from './sections.ts';
import type { Spelling } from './spelling.ts';
import { heldIn, isHan, normalise, squeeze, withJoinedWords } from './text.ts';
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
/** A page that covers less of the query's weight than this is near, not a match. */
const WHOLE = 0.75;
/** A page that covers less than this is no answer at all. */
const NOTHING = 0.1;

/** The text of a page. */
interface PageText {
  sections: readonly TextSection[];
  /** Title and aliases, normalised. */
  head: string;
  /** The sections with their headings, normalised. */
  parts: readonly string[];
  squeezed: string;
}

type Facets = Record<FacetName, Facet[]>;

interface Loaded {
  titles: TitleIndex;
  facets: Facets;
  synonyms: readonly (readonly string[])[];
}

/** Searches titles at once and the full text when it is there, and merges both. */
export class SearchEngine {
  readonly #base: string;
  readonly #load: () => Promise<Loaded>;
  readonly #loadSpelling: () => Promise<Spelling>;
  readonly #openBody: () => Promise<Body>;
  /** Undefined until a query has asked for it. */
  #spelling: Spelling | undefined;
  /** By id of the page. */
  readonly #texts = new Map<string, Promise<PageText>>();

  constructor({ base, titles, spelling, body }: Sources) {
    this.#base = base;
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
    const orMissing = async <T>(file: Promise<T>, instead: T): Promise<T> => {
      try {
        return await file;
      } catch {
        incomplete = true;
        return instead;
      }
    };

    let query = parseQuery(raw, { synonyms, spelling: undefined });
    // Words of titles and aliases are no slips; only for others is it worth to load what knows more.
    const doubtful = typedTerms(query).some((term) => titles.frequencyOf(term) === 0);
    const spelling = doubtful ? await orMissing(this.#loadSpelling(), undefined) : undefined;
    if (spelling) query = parseQuery(raw, { synonyms, spelling });
    if (query.concepts.length === 0) return { results: [], near: false, incomplete, terms: [] };

    // Pagefind would take an unknown word for the longest word of the index that begins it.
    const known = bodyTerms(query, titles).filter(
      (term) => isHan(term) || titles.frequencyOf(term) > 0 || spelling?.knows(term) === true,
    );
    const typed = typedTerms(query).filter((term) => known.includes(term));
    const { hits, complete } = await body.search([typed.join(' '), ...known]);
    incomplete ||= !complete;
    let found: BodyHits = {
      terms: new Map(known.map((term, index) => [term, hits[index + 1] ?? []])),
      together: hits[0] ?? [],
    };

    const answer = async () => {
      const { candidates, weights } = rank(query, titles, found);
      const chosen = choose(candidates, filters);
      const texts = await Promise.all(
        chosen
          .slice(0, WITH_SECTIONS)
          .map(async ({ entry, inBody }) =>
            inBody ? orMissing(this.#textOf(body, entry), undefined) : undefined,
          ),
      );
      return { weights, chosen, texts };
    };
    let { weights, chosen, texts } = await answer();
    const truth = withoutFalseHits(found, chosen, texts);
    if (truth !== found) {
      found = truth;
      ({ weights, chosen, texts } = await answer());
    }

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
      near: !texts.some((text, index) => answers(query, weights, chosen[index], text)),
      incomplete,
      terms: marksOf(query),
    };
  }

  #toResult(facets: Facets, { id, title }: TitleEntry, score: number): Result {
    const [folder = ''] = id.split('/');
    const category = facets.category.find((facet) => facet.id === folder)?.name ?? folder;
    return { id, url: `${this.#base}${id}/`, title, category, score, sections: [] };
  }

  async #textOf(body: Body, { id, title, aliases }: TitleEntry): Promise<PageText> {
    const text =
      this.#texts.get(id) ??
      body.page(id).then((sections) => {
        const parts = sections.map((section) => `${section.title} ${section.text}`);
        return {
          sections,
          head: fold([title, ...aliases].join('\n')),
          parts: parts.map(fold),
          squeezed: squeeze(parts.join(' ')),
        };
      });
    this.#texts.set(id, text);
    try {
      return await text;
    } catch (error) {
      this.#texts.delete(id);
      throw error;
    }
  }
}

/** Text as the terms of a query are looked for in it. */
function fold(text: string): string {
  return withJoinedWords(normalise(text));
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

/**
 * Takes out hits on pages that do not hold the term: where no word of the index begins with a term,
 * Pagefind takes the longest word that begins the term itself, `量` for `量子`. A term that no page
 * read so far holds is taken out whole.
 *
 * @param texts Of the first candidates, in the same order.
 * @returns The same hits when there is nothing to take out.
 */
function withoutFalseHits(
  hits: BodyHits,
  candidates: readonly Candidate[],
  texts: readonly (PageText | undefined)[],
): BodyHits {
  const read = new Map(
    texts.flatMap((text, index) => {
      const page = candidates[index]?.entry.id;
      if (!text || page === undefined) return [];
      return [[page, [text.head, ...text.parts].join('\n')] as const];
    }),
  );
  let changed = false;
  const terms = new Map<string, readonly Hit[]>();
  for (const [term, found] of hits.terms) {
    const claimed = found.filter(({ page }) => read.has(page));
    const held = claimed.filter(({ page }) => read.get(page)?.includes(term));
    if (held.length < claimed.length) changed = true;
    if (held.length > 0) {
      terms.set(
        term,
        found.filter((hit) => !read.has(hit.page) || held.includes(hit)),
      );
    } else if (claimed.length === 0) terms.set(term, found);
  }
  return changed ? { terms, together: terms.size === hits.terms.size ? hits.together : [] } : hits;
}

/** The candidates worth showing, best first. */
function choose(candidates: readonly Candidate[], filters: Filters): Candidate[] {
  const chosen = candidates.filter(
    ({ entry, coverage }) => coverage >= NOTHING && passes(entry, filters),
  );
  const best = chosen[0]?.score ?? 0;
  return chosen.filter(({ score }) => score >= best * CUT).slice(0, MAX_RESULTS);
}

/**
 * Whether a page says the whole query, as it was typed, in one place: in title and aliases, or in
 * one section under them. Words scattered over a page are only near.
 *
 * @param text Undefined where only the title matched, or where it could not be loaded to tell.
 */
function answers(
  { concepts }: Query,
  weights: readonly number[],
  candidate: Candidate | undefined,
  text: PageText | undefined,
): boolean {
  if (!candidate || candidate.certain < WHOLE) return false;
  if (!text) return true;
  return text.parts.some((part) => {
    const place = `${text.head}\n${part}`;
    return coverageOf(concepts, weights, (term) => heldIn(place, term), true) >= WHOLE;
  });
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
