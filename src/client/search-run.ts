import type { Filters, Outcome, Result, SearchEngine } from '../search/engine.ts';
import type { Facet } from '../search/packs.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { sameFilters, type SearchFilters } from './search-filters.ts';
import { nothingFound } from './search-nothing.ts';

/** What is to be seen for the query of the moment. */
export interface SearchState {
  query: string;
  filters: Filters;
  results: readonly Result[];
  /** What to mark in them. */
  terms: readonly string[];
  /** One sentence on the state, with a way on where something is missing. */
  message: readonly (Node | string)[];
  /** What to offer in place of results. */
  offer: HTMLElement | undefined;
}

/** Where a search is asked and what it needs to know of its place. */
export interface SearchSetting {
  engine: SearchEngine;
  filters: SearchFilters;
  /** Gets the focus back when a control of the message that had it goes away. */
  box: HTMLInputElement;
  /** Address at which a question can be asked for. */
  issues: string;
  /** Called with every new state. */
  show(state: SearchState): void;
}

/** How long a query waits for further keys while the full text is still busy with the last one. */
const PAUSE_MS = 20;
/**
 * How long the last answer stays when the next one may take its place at a stroke: titles first and
 * the full text right after would make the list jump twice.
 */
const PATIENCE_MS = 100;

/**
 * One search box: takes what is typed, answers from titles while the full text is under way, and
 * never lets an older answer replace a newer one.
 */
export class SearchRun {
  readonly #setting: SearchSetting;
  #query = '';
  #filters: Filters = {};
  /** Number of the question of the moment; answers to others come too late. */
  #turn = 0;
  /** Whether the full text has answered: from then on it mostly does so within a few frames. */
  #loaded = false;
  /** How many answers of the full text are under way. */
  #busy = 0;

  constructor(setting: SearchSetting) {
    this.#setting = setting;
  }

  /** Starts loading before the first key, on a sign that a query will come. */
  async warmUp(): Promise<void> {
    try {
      await this.#setting.engine.search('');
    } catch {
      // The first real query tries again, and says so if it fails.
    }
  }

  /** Searches for what stands in the box, unless that is what was searched for last. */
  type(value: string): void {
    const query = value.trim();
    const { value: filters } = this.#setting.filters;
    if (query === this.#query && sameFilters(filters, this.#filters) && this.#turn > 0) return;
    this.#query = query;
    this.#filters = filters;
    this.#answer();
  }

  #answer(): void {
    const turn = ++this.#turn;
    if (this.#query === '') this.#show(turn, { message: [strings.search.start] });
    else void this.#search(turn);
  }

  async #search(turn: number): Promise<void> {
    const { engine, filters } = this.#setting;
    const query = this.#query;
    let categories: readonly Facet[];
    try {
      ({ category: categories } = await filters.load());
    } catch (error) {
      this.#fail(turn, error, {});
      return;
    }
    if (turn !== this.#turn) return;
    // What an address asked for and there is not has been dropped by now.
    this.#filters = filters.value;
    const early = setTimeout(() => void this.#showTitles(turn), this.#loaded ? PATIENCE_MS : 0);
    try {
      if (this.#busy > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const outcome = await this.#searchFullText(turn);
      if (outcome) this.#show(turn, this.#stateOf(outcome, categories));
    } catch (error) {
      this.#fail(turn, error, await engine.searchTitles(query, this.#filters));
    } finally {
      clearTimeout(early);
    }
  }

  /** @returns Undefined when the question is not the one of the moment any more. */
  async #searchFullText(turn: number): Promise<Outcome | undefined> {
    const { engine } = this.#setting;
    this.#busy += 1;
    try {
      // Nothing is asked of an index that is still to come: it would answer every key of a word.
      await engine.search('');
      if (turn !== this.#turn) return undefined;
      const outcome = await engine.search(this.#query, this.#filters);
      this.#loaded = true;
      return outcome;
    } finally {
      this.#busy -= 1;
    }
  }

  async #showTitles(turn: number): Promise<void> {
    const { results, terms } = await this.#setting.engine.searchTitles(this.#query, this.#filters);
    this.#show(turn, { results, terms, message: [strings.search.loading] });
  }

  #stateOf(outcome: Outcome, categories: readonly Facet[]): Partial<SearchState> {
    const { search } = strings;
    const { results, terms, near, incomplete } = outcome;
    if (incomplete) return { results, terms, message: [search.incomplete, this.#retry()] };
    if (results.length > 0) {
      return { results, terms, message: [near ? search.near : search.count(results.length)] };
    }
    const { engine, issues } = this.#setting;
    const filtered = Object.keys(this.#filters).length > 0;
    const clear = filtered ? () => this.#clearFilters() : undefined;
    return nothingFound(this.#query, categories, engine.base, issues, clear);
  }

  #fail(turn: number, error: unknown, titles: Partial<Outcome>): void {
    console.warn(error);
    const { results = [], terms = [] } = titles;
    this.#show(turn, { results, terms, message: [strings.search.failed, this.#retry()] });
  }

  #show(turn: number, state: Partial<SearchState>): void {
    if (turn !== this.#turn) return;
    this.#setting.show({
      query: this.#query,
      filters: this.#filters,
      results: [],
      terms: [],
      message: [],
      offer: undefined,
      ...state,
    });
  }

  #retry(): HTMLElement {
    const { retry: label } = strings.search;
    const retry = element('button', { type: 'button', className: 'search-retry' }, label);
    retry.addEventListener('click', () => {
      this.#setting.box.focus();
      this.#answer();
    });
    return retry;
  }

  #clearFilters(): void {
    this.#setting.box.focus();
    this.#setting.filters.clear();
  }
}
