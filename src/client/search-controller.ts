import type { Filters, Outcome } from '../search/engine.ts';
import { engine, isOutdated } from './load-search.ts';

/** Query and the filters chosen. */
export interface Search {
  query: string;
  filters: Filters;
}

type Answer =
  | { status: 'found' | 'nothing' | 'incomplete'; outcome: Outcome }
  /** An outcome from titles alone, where there is one. */
  | { status: 'start' | 'loading' | 'failed' | 'outdated'; outcome?: Outcome | undefined };

/** State of a search: what was asked, and what is known of the answer. */
export type SearchState = Search & Answer;

/** Debounce of a query: time for further keys while the full text is busy with the last one. */
const DEBOUNCE_MS = 20;
/** Delay before titles replace the last answer: with the full text right after, all jumps twice. */
const PATIENCE_MS = 100;

/**
 * Controls one search: takes what is typed, answers from titles while the full text is under way,
 * and never lets an older answer replace a newer one.
 */
export class SearchController {
  readonly #onChange: (state: SearchState) => void;
  #asked: Search | undefined;
  /** Number of the question of the moment; answers to others come too late. */
  #turn = 0;
  /** True once the full text has answered: from then on it mostly does so within a few frames. */
  #isLoaded = false;
  /** Number of searches under way; while there is one, a new query is debounced. */
  #pending = 0;

  /** @param onChange Called with every new state. */
  constructor(onChange: (state: SearchState) => void) {
    this.#onChange = onChange;
  }

  /** Searches, unless that is what was searched for last. */
  search({ query, filters }: Search): void {
    const asked = { query: query.trim(), filters };
    if (JSON.stringify(asked) === JSON.stringify(this.#asked)) return;
    this.#asked = asked;
    this.retry();
  }

  /** Searches once more for what was searched for last. */
  retry(): void {
    const turn = ++this.#turn;
    if (this.#asked?.query) void this.#answer(turn, this.#asked);
    else this.#show(turn, { status: 'start' });
  }

  async #answer(turn: number, { query, filters }: Search): Promise<void> {
    const searchTitles = () => engine.searchTitles(query, filters).catch(() => undefined);
    const showTitles = async (): Promise<void> => {
      const outcome = await searchTitles();
      if (outcome) this.#show(turn, { status: 'loading', outcome });
    };
    const early = setTimeout(() => void showTitles(), this.#isLoaded ? PATIENCE_MS : 0);
    let answer: Answer | undefined;
    try {
      answer = await this.#searchFullText(turn, { query, filters });
    } catch (error) {
      console.warn(error);
      answer = { status: 'failed', outcome: await searchTitles() };
    } finally {
      clearTimeout(early);
    }
    if (!answer) return;
    this.#show(turn, answer);
    const isBroken = answer.status === 'failed' || answer.status === 'incomplete';
    if (isBroken && (await isOutdated())) this.#show(turn, { ...answer, status: 'outdated' });
  }

  /** @returns Undefined when the question is not the one of the moment any more. */
  async #searchFullText(turn: number, { query, filters }: Search): Promise<Answer | undefined> {
    const isBusy = this.#pending > 0;
    this.#pending += 1;
    try {
      if (isBusy) await new Promise((resolve) => setTimeout(resolve, DEBOUNCE_MS));
      // Nothing is asked of an index that is still to come: it would answer every key of a word.
      await engine.search('');
      if (turn !== this.#turn) return undefined;
      const outcome = await engine.search(query, filters);
      this.#isLoaded = true;
      const status = outcome.results.length > 0 ? 'found' : 'nothing';
      return { status: outcome.isIncomplete ? 'incomplete' : status, outcome };
    } finally {
      this.#pending -= 1;
    }
  }

  #show(turn: number, answer: Answer): void {
    const { query = '', filters = {} } = this.#asked ?? {};
    if (turn === this.#turn) this.#onChange({ query, filters, ...answer });
  }
}
