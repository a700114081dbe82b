import { targetsFor, type FacetTarget } from './facet-targets.ts';
import { FACETS, HEAD, type FacetName, type Facets, type IndexHead } from './index-format.ts';
import { searchFullText, type Found } from './full-text-search.ts';
import { boundQuery } from './input.ts';
import type { QueryExpander } from './query-expander.ts';
import { allTerms, parseQuery, typedTerms, type Query } from './query.ts';
import { rank, SHORTLIST } from './ranking.ts';
import type { Section } from './sections.ts';
import { Session, type Sources } from './session.ts';
import type { TermIndex } from './term-index.ts';
import { hanRuns, normalize, terms } from './text.ts';

export interface SearchResult {
  id: string;
  /** Address of the page with base path. */
  url: string;
  title: string;
  shortAnswer: string;
  category: string;
  score: number;
  /** Sections of the page that match, best first; none while the text is not searched yet. */
  sections: Section[];
}

/** Id of the value that a facet is narrowed to. */
export type Filters = Partial<Record<FacetName, string>>;

export interface Outcome {
  results: SearchResult[];
  /** Categories and tags that the query names. */
  targets: FacetTarget[];
  /** True when nothing matches the whole query and the results are only the nearest. */
  isPartial: boolean;
  /** True when a part of the index could not be loaded: results may be missing. */
  isIncomplete: boolean;
  /** Number of characters that were searched, where the query was too long. */
  cutTo: number | undefined;
  /** Terms to highlight: typed ones one by one, other variants only whole. */
  terms: readonly string[];
}

/** Searches titles at once and the full text when it is there: understand, look up, rank, show. */
export class SearchEngine {
  /** Base path of the site, ending with a slash. */
  readonly base: string;
  readonly #sources: Sources;
  #session: Session;

  constructor(sources: Sources) {
    this.base = sources.base;
    this.#sources = sources;
    this.#session = new Session(sources);
  }

  /** Values that results can be filtered by. */
  async facets(): Promise<Facets> {
    return (await this.#session.index()).head.facets;
  }

  /** Results from titles and aliases alone. */
  async searchTitles(raw: string, filters: Filters = {}): Promise<Outcome> {
    return this.#onCurrentIndex(async (session) => {
      const { text, cutTo } = boundQuery(raw);
      const index = await session.index();
      // Fallback without the expander where its files fail to load: the full text reports that.
      const query = await understand(text, index, session.loadedExpander).catch(() =>
        understand(text, index, undefined),
      );
      const passes = await filterOf(index, filters);
      const { candidates } = await rank(query, index, new Map(), passes, SHORTLIST.titles);
      const found = candidates.map((candidate) => ({ ...candidate, sections: [] }));
      const isPartial = !candidates.some(({ isCertain }) => isCertain);
      return this.#outcome(query, index, { found, isPartial, isIncomplete: false, cutTo });
    });
  }

  /**
   * Results from titles, aliases and full text.
   *
   * @param raw The query as typed.
   * @param filters Values that every result has.
   * @throws When a file of the search cannot be loaded.
   */
  async search(raw: string, filters: Filters = {}): Promise<Outcome> {
    return this.#onCurrentIndex(async (session) => {
      const { text, cutTo } = boundQuery(raw);
      const [index, fullText] = await Promise.all([session.index(), session.fullText()]);
      let query = await understand(text, index, undefined);
      let expander: QueryExpander | undefined;
      let isIncomplete = false;
      if (isDoubtful(query, index)) {
        try {
          expander = await session.expander();
          query = await understand(text, index, expander);
        } catch {
          isIncomplete = true;
        }
      }
      if (query.clauses.length === 0) {
        return this.#outcome(query, index, { found: [], isPartial: false, isIncomplete, cutTo });
      }
      const passes = await filterOf(index, filters);
      const urlOf = (id: string): string => this.#urlOf(id);
      const answer = await searchFullText(query, { index, fullText, expander, passes, urlOf });
      isIncomplete ||= answer.isIncomplete;
      return this.#outcome(query, index, { ...answer, isIncomplete, cutTo });
    });
  }

  /** Answers from the index of the moment; once more where a new one was published meanwhile. */
  async #onCurrentIndex(answer: (session: Session) => Promise<Outcome>): Promise<Outcome> {
    const session = this.#session;
    try {
      const outcome = await answer(session);
      if (!outcome.isIncomplete || !(await this.#isReplaced(session))) return outcome;
    } catch (error) {
      if (!(await this.#isReplaced(session))) throw error;
    }
    return answer(this.#session);
  }

  /** True once the site has another index than that of a session; then a new session is open. */
  async #isReplaced(session: Session): Promise<boolean> {
    if (this.#session !== session) return true;
    try {
      const [{ version }, { head }] = await Promise.all([
        this.#sources.load<IndexHead>(HEAD),
        session.index(),
      ]);
      if (version === head.version) return false;
    } catch {
      // Nothing answers: the index of the moment is as good as any.
      return false;
    }
    if (this.#session === session) {
      this.#session = new Session(this.#sources);
      session.close();
    }
    return true;
  }

  #outcome(
    query: Query,
    { head: { facets } }: TermIndex,
    { found, ...state }: Found & Pick<Outcome, 'cutTo'>,
  ): Outcome {
    const results = found.map(({ page: { id, title, shortAnswer }, score, sections }) => {
      const folder = id.replace(/\/.*/, '');
      const category = facets.category.find((value) => value.id === folder)?.name ?? folder;
      return { id, url: this.#urlOf(id), title, shortAnswer, category, score, sections };
    });
    const targets = targetsFor(query.text, facets, this.base);
    return { ...state, results, targets, terms: highlightTerms(query) };
  }

  #urlOf(id: string): string {
    return `${this.base}${id}/`;
  }
}

/** True where a typed term stands in no title: only then it may be a mistake. */
function isDoubtful({ clauses }: Query, index: TermIndex): boolean {
  return clauses.flatMap(typedTerms).some((term) => index.frequency(term) === 0);
}

/** Parses a query and loads what it takes to rank pages by it. */
async function understand(
  text: string,
  index: TermIndex,
  expander: QueryExpander | undefined,
): Promise<Query> {
  const isName = (term: string): boolean => index.frequency(term) > 0;
  const simplified = expander?.simplify(normalize(text)) ?? text;
  const typed = terms(simplified);
  await index.load(typed);
  await expander?.load(typed, hanRuns(simplified), isName);
  const query = parseQuery(text, { synonyms: index.synonyms, expander, isName });
  const all = allTerms(query.clauses);
  await Promise.all([
    index.load([], all),
    expander?.loadWords(all.filter((term) => !isName(term))),
  ]);
  return query;
}

/** Tells of a page whether it has everything that was chosen. */
async function filterOf(index: TermIndex, filters: Filters): Promise<(page: number) => boolean> {
  const chosen = FACETS.flatMap((name) => {
    const id = filters[name];
    return id === undefined ? [] : [index.pagesWith(name, id)];
  });
  const sets = await Promise.all(chosen);
  return (page) => sets.every((pages) => pages.has(page));
}

function highlightTerms({ clauses }: Query): string[] {
  const all = clauses.flatMap(({ variants }) =>
    variants.flatMap(({ text, terms, weight }) => (weight === 1 ? terms : text.split(' '))),
  );
  return [...new Set(all)];
}
