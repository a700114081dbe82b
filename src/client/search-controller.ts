import type { Filters, Outcome, SearchEngine, SearchResult } from '../search/engine.ts';
import type { FacetTarget } from '../search/facet-targets.ts';
import type { FacetValue } from '../search/index-format.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { isOutdated } from './load-search.ts';
import { nothingFound } from './search-empty.ts';
import { sameFilters, type SearchFilters } from './search-filters.ts';

/** State of a search box: the query, and what is to be seen for it. */
export interface SearchState {
  query: string;
  filters: Filters;
  results: readonly SearchResult[];
  targets: readonly FacetTarget[];
  /** Terms to highlight in them. */
  terms: readonly string[];
  /** One sentence on the state, with a way on where something is missing. */
  message: readonly (Node | string)[];
  /** Offered in place of results. */
  offer: HTMLElement | undefined;
  /** True once the full text has answered: nothing will move any more. */
  isFinal: boolean;
}

/** Surroundings of a search box, which differ between the dialog and the results page. */
export interface SearchHost {
  engine: SearchEngine;
  filters: SearchFilters;
  /** Gets the focus back when a control of the message that had it goes away. */
  input: HTMLInputElement;
  /** Address at which a question can be asked for. */
  issues: string;
  /** Called with every new state. */
  show(state: SearchState): void;
}

/** Debounce of a query: time for further keys while the full text is busy with the last one. */
const DEBOUNCE_MS = 20;
/**
 * Delay before titles replace the last answer: titles first and the full text right after would
 * make the list jump twice.
 */
const PATIENCE_MS = 100;

/**
 * Controls one search box: takes what is typed, answers from titles while the full text is under
 * way, and never lets an older answer replace a newer one.
 */
export class SearchController {
  readonly #host: SearchHost;
  #query = '';
  #filters: Filters = {};
  /** Number of the question of the moment; answers to others come too late. */
  #turn = 0;
  /** True once the full text has answered: from then on it mostly does so within a few frames. */
  #isLoaded = false;
  /** Number of full-text searches under way; while there is one, a new query is debounced. */
  #pending = 0;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  /** Starts loading before the first key, on a sign that a query will come. */
  async warmUp(): Promise<void> {
    try {
      await this.#host.engine.search('');
    } catch {
      // The first real query tries again, and says so if it fails.
    }
  }

  /** Searches for what stands in the box, unless that is what was searched for last. */
  type(value: string): void {
    const query = value.trim();
    const { value: filters } = this.#host.filters;
    if (query === this.#query && sameFilters(filters, this.#filters) && this.#turn > 0) return;
    this.#query = query;
    this.#filters = filters;
    this.#answer();
  }

  #answer(): void {
    const turn = ++this.#turn;
    if (this.#query === '') this.#show(turn, { message: [strings.search.start], isFinal: true });
    else void this.#search(turn);
  }

  async #search(turn: number): Promise<void> {
    const { engine, filters } = this.#host;
    let categories: readonly FacetValue[];
    try {
      ({ category: categories } = await filters.load());
    } catch (error) {
      this.#fail(turn, error, {});
      return;
    }
    if (turn !== this.#turn) return;
    // Filter values of the address that do not exist are dropped by now: the choices are loaded.
    this.#filters = filters.value;
    const early = setTimeout(() => void this.#showTitles(turn), this.#isLoaded ? PATIENCE_MS : 0);
    try {
      if (this.#pending > 0) await new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MS));
      const outcome = await this.#searchFullText(turn);
      if (!outcome) return;
      const state = this.#stateOf(outcome, categories);
      this.#show(turn, state);
      if (outcome.isIncomplete) void this.#offerReload(turn, state);
    } catch (error) {
      const titles = await engine.searchTitles(this.#query, this.#filters).catch(() => ({}));
      this.#fail(turn, error, titles);
    } finally {
      clearTimeout(early);
    }
  }

  /** @returns Undefined when the question is not the one of the moment any more. */
  async #searchFullText(turn: number): Promise<Outcome | undefined> {
    const { engine } = this.#host;
    this.#pending += 1;
    try {
      // Nothing is asked of an index that is still to come: it would answer every key of a word.
      await engine.search('');
      if (turn !== this.#turn) return undefined;
      const outcome = await engine.search(this.#query, this.#filters);
      this.#isLoaded = true;
      return outcome;
    } finally {
      this.#pending -= 1;
    }
  }

  async #showTitles(turn: number): Promise<void> {
    try {
      const outcome = await this.#host.engine.searchTitles(this.#query, this.#filters);
      this.#show(turn, { ...outcome, message: [strings.search.loading] });
    } catch {
      // The full text fails, too, and that is said.
    }
  }

  #stateOf(outcome: Outcome, categories: readonly FacetValue[]): Partial<SearchState> {
    const { search } = strings;
    const { results, targets, terms, isPartial, isIncomplete, cutTo } = outcome;
    const found = { results, targets, terms, isFinal: true };
    if (isIncomplete) return { ...found, message: [search.incomplete, this.#retry()] };
    const cut = cutTo === undefined ? '' : search.cut(cutTo);
    if (results.length > 0) {
      const message = isPartial ? search.near : search.count(results.length);
      return { ...found, message: [`${cut}${message}`] };
    }
    const { engine, issues } = this.#host;
    const isFiltered = Object.keys(this.#filters).length > 0;
    const clear = isFiltered ? () => this.#clearFilters() : undefined;
    return { ...found, ...nothingFound(this.#query, categories, engine.base, issues, clear) };
  }

  #fail(turn: number, error: unknown, titles: Partial<Outcome>): void {
    console.warn(error);
    const message = [strings.search.failed, this.#retry()];
    const state = { ...titles, message, isFinal: true };
    this.#show(turn, state);
    void this.#offerReload(turn, state);
  }

  /** Offers what helps where no retry can: the scripts that it takes are gone. */
  async #offerReload(turn: number, state: Partial<SearchState>): Promise<void> {
    if (!(await isOutdated())) return;
    const { outdated, reload: label } = strings.search;
    const reload = element('button', { type: 'button', className: 'search-retry' }, label);
    reload.addEventListener('click', () => location.reload());
    this.#show(turn, { ...state, message: [outdated, reload] });
  }

  #show(turn: number, state: Partial<SearchState>): void {
    if (turn !== this.#turn) return;
    const { results = [], targets = [], terms = [], message = [], offer, isFinal = false } = state;
    const [query, filters] = [this.#query, this.#filters];
    this.#host.show({ query, filters, results, targets, terms, message, offer, isFinal });
  }

  #retry(): HTMLElement {
    const { retry: label } = strings.search;
    const retry = element('button', { type: 'button', className: 'search-retry' }, label);
    retry.addEventListener('click', () => {
      this.#host.input.focus();
      this.#answer();
    });
    return retry;
  }

  #clearFilters(): void {
    this.#host.input.focus();
    this.#host.filters.clear();
  }
}
