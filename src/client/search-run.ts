import type { Filters, Outcome, Result, SearchEngine } from '../search/engine.ts';
import { FACETS } from '../search/packs.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** What is to be seen for the query of the moment. */
export interface SearchState {
  query: string;
  filters: Filters;
  results: readonly Result[];
  /** What to mark in them. */
  terms: readonly string[];
  /** One sentence on the state, with a way on where there is nothing to show. */
  message: (Node | string)[];
}

const PAUSE_MS = 60;

/**
 * One search box: takes what is typed, answers from titles at once and from the full text when it
 * comes, and never lets an older answer replace a newer one.
 */
export class SearchRun {
  readonly #engine: SearchEngine;
  readonly #issues: string;
  readonly #show: (state: SearchState) => void;
  #query = '';
  #filters: Filters = {};
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param issues Address at which a question can be asked for.
   * @param show Called with every new state.
   */
  constructor(engine: SearchEngine, issues: string, show: (state: SearchState) => void) {
    this.#engine = engine;
    this.#issues = issues;
    this.#show = show;
  }

  /** Starts loading before the first key, on a sign that a query will come. */
  warmUp(): void {
    this.#engine.search('').catch(() => {
      // The first real query tries again, and says so if it fails.
    });
  }

  /** Searches for what stands in the box, a moment after the last key. */
  type(value: string, filters: Filters = this.#filters): void {
    const query = value.trim();
    if (query === this.#query && sameFilters(filters, this.#filters) && this.#turn > 0) return;
    this.#query = query;
    this.#filters = filters;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(++this.#turn), PAUSE_MS);
  }

  async #answer(turn: number): Promise<void> {
    const query = this.#query;
    const filters = this.#filters;
    const show = (outcome: Outcome | undefined, message: (Node | string)[]): void => {
      if (turn !== this.#turn) return;
      const { results = [], terms = [] } = outcome ?? {};
      this.#show({ query, filters, results, terms, message });
    };
    const { search } = strings;
    if (query === '') {
      show(undefined, [search.start]);
      return;
    }
    let titles: Outcome | undefined;
    try {
      titles = await this.#engine.searchTitles(query, filters);
      show(titles, [search.loading]);
      const outcome = await this.#engine.search(query, filters);
      const count = outcome.results.length;
      if (count === 0) show(outcome, this.#nothing(query));
      else show(outcome, [outcome.near ? search.near : search.count(count)]);
    } catch (error) {
      console.warn(error);
      const retry = element('button', { type: 'button', className: 'search-retry' }, search.retry);
      retry.addEventListener('click', () => void this.#answer(++this.#turn));
      show(titles, [search.failed, retry]);
    }
  }

  /** Says that the site does not have it, and where to go from here. */
  #nothing(query: string): (Node | string)[] {
    const { search } = strings;
    const title = encodeURIComponent(search.askTitle(query));
    const ask = `${this.#issues}?title=${title}`;
    return [
      search.none(query),
      Object.keys(this.#filters).length > 0 ? search.noneFiltered : search.noneHint,
      element('a', { href: ask, className: 'search-ask' }, search.ask),
    ];
  }
}

function sameFilters(one: Filters, other: Filters): boolean {
  return FACETS.every((name) => one[name] === other[name]);
}
