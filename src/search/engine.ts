import { targetsFor, type FacetTarget } from './facet-targets.ts';
import { FACETS, files, HEAD } from './index-format.ts';
import type { ExpanderHead, FacetName, Facets, IndexHead } from './index-format.ts';
import { boundQuery } from './input.ts';
import { memoizeAsync } from './memoize.ts';
import type { FullText } from './full-text.ts';
import type { QueryExpander } from './query-expander.ts';
import { allTerms, parseQuery, typedTerms, type Query } from './query.ts';
import { isCertain, rank, SHORTLIST, type Candidate } from './ranking.ts';
import type { Section } from './sections.ts';
import { TermIndex, type Load } from './term-index.ts';
import { hanRuns, isHan, normalize, terms } from './text.ts';

/** Data sources of the engine, passed in: the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  /** Loads JSON below the folder of the index. */
  load: Load;
  openFullText: () => Promise<FullText>;
}

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

/** One version of the index, as far as it is loaded. */
interface Session {
  index: () => Promise<TermIndex>;
  expander: () => Promise<QueryExpander>;
  /** Undefined until a query has asked for it. */
  loadedExpander: QueryExpander | undefined;
  fullText: () => Promise<FullText>;
  /** Gives up the full text, also one that is still to come. */
  close: () => void;
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
    this.#session = openSession(sources);
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
      const ranking = await rank(query, index, new Map(), passes, SHORTLIST.titles);
      const found = ranking.candidates.map((candidate) => ({ candidate, sections: [] }));
      const isPartial = !ranking.candidates.some(isCertain);
      return this.#outcome(query, index, found, { isPartial, isIncomplete: false, cutTo });
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
        return this.#outcome(query, index, [], { isPartial: false, isIncomplete, cutTo });
      }
      // The first results, from titles, come after fewer bytes without it.
      const { searchFullText } = await import('./full-text-search.ts');
      const passes = await filterOf(index, filters);
      const urlOf = (id: string): string => this.#urlOf(id);
      const sources = { index, fullText, expander, passes, urlOf };
      const { found, ...outcome } = await searchFullText(query, sources);
      isIncomplete ||= outcome.isIncomplete;
      return this.#outcome(query, index, found, { ...outcome, isIncomplete, cutTo });
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
      this.#session = openSession(this.#sources);
      session.close();
    }
    return true;
  }

  #outcome(
    query: Query,
    { head: { facets } }: TermIndex,
    found: readonly { candidate: Candidate; sections: Section[] }[],
    state: Pick<Outcome, 'isPartial' | 'isIncomplete' | 'cutTo'>,
  ): Outcome {
    const results = found.map(({ candidate: { page, score }, sections }) => {
      const { id, title, shortAnswer } = page;
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

function openSession({ load, openFullText }: Sources): Session {
  const index = memoizeAsync(async () => new TermIndex(await load<IndexHead>(HEAD), load));
  let openedFullText: FullText | undefined;
  let isClosed = false;
  const session: Session = {
    index,
    loadedExpander: undefined,
    expander: memoizeAsync(async () => {
      const { head } = await index();
      // Most queries do without.
      const [{ QueryExpander }, expanderHead] = await Promise.all([
        import('./query-expander.ts'),
        load<ExpanderHead>(files.expander(head.version)),
      ]);
      return (session.loadedExpander = new QueryExpander(head, expanderHead, load));
    }),
    fullText: memoizeAsync(async () => {
      const [fullText, { head }] = await Promise.all([openFullText(), index()]);
      if (fullText.version === head.version && !isClosed) return (openedFullText = fullText);
      fullText.close?.();
      // The site was published anew in between, and its pages have other numbers.
      throw new Error(`titles of ${head.version}, texts of ${fullText.version}`);
    }),
    close() {
      isClosed = true;
      openedFullText?.close?.();
    },
  };
  return session;
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
    variants.flatMap(({ terms, weight }) => (weight === 1 ? terms : joinBigrams(terms))),
  );
  return [...new Set(all)];
}

/** Joins overlapping bigrams to the words that they were cut from. */
function joinBigrams(bigrams: readonly string[]): string[] {
  const words: string[] = [];
  for (const term of bigrams) {
    const last = words.at(-1);
    if (last !== undefined && isHan(term) && last.endsWith(term.charAt(0))) {
      words[words.length - 1] = last + term.slice(1);
    } else words.push(term);
  }
  return words;
}
