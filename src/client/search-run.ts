import type { Outcome, Result, SearchEngine } from '../search/engine.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** What is to be seen for the query of the moment. */
export interface SearchState {
  query: string;
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
  readonly #show: (state: SearchState) => void;
  #query = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show Called with every new state. */
  constructor(engine: SearchEngine, show: (state: SearchState) => void) {
    this.#engine = engine;
    this.#show = show;
  }

  /** Starts loading before the first key, on a sign that a query will come. */
  warmUp(): void {
    this.#engine.search('').catch(() => {
      // The first real query tries again, and says so if it fails.
    });
  }

  /** Searches for what stands in the box, a moment after the last key. */
  type(value: string): void {
    const query = value.trim();
    if (query === this.#query && this.#turn > 0) return;
    this.#query = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(query, ++this.#turn), PAUSE_MS);
  }

  async #answer(query: string, turn: number): Promise<void> {
    const show = (outcome: Outcome | undefined, message: (Node | string)[]): void => {
      if (turn !== this.#turn) return;
      this.#show({ query, results: outcome?.results ?? [], terms: outcome?.terms ?? [], message });
    };
    const { search } = strings;
    if (query === '') {
      show(undefined, [search.start, ' ', search.hint]);
      return;
    }
    let titles: Outcome | undefined;
    try {
      titles = await this.#engine.searchTitles(query);
      show(titles, [search.loading]);
      const outcome = await this.#engine.search(query);
      const count = outcome.results.length;
      show(
        outcome,
        count === 0
          ? [search.none(query), search.noneHint]
          : [outcome.near ? search.near : search.count(count)],
      );
    } catch (error) {
      console.warn(error);
      const retry = element('button', { type: 'button', className: 'search-retry' }, search.retry);
      retry.addEventListener('click', () => void this.#answer(query, ++this.#turn));
      show(titles, [search.failed, retry]);
    }
  }
}
