import { FACETS } from '../search/index-format.ts';
import { boundQuery } from '../search/input.ts';
import type { Search } from './search-controller.ts';

/** Address of the results page: it follows what is typed, and going back restores it. */
export class SearchAddress {
  /** True for a query in the address to come back to, rather than one still being typed. */
  #isSettled = false;
  /** Pixels that the page was scrolled by when it was left. */
  #place = (history.state as { scroll?: number } | null)?.scroll;

  read(): Search {
    const search = readSearch(new URLSearchParams(location.search));
    this.settle(search);
    return search;
  }

  write(search: Search): void {
    const url = new URL(location.href);
    url.search = writeSearch(search);
    if (url.href === location.href) return;
    history[this.#isSettled ? 'pushState' : 'replaceState'](null, '', url);
    this.#isSettled = false;
  }

  /** Makes the next query an entry of its own in the history. */
  settle({ query }: Search): void {
    this.#isSettled = query.trim() !== '';
  }

  /** The browser would restore a place before there are results to scroll to. */
  keepPlace(): void {
    history.replaceState({ scroll: window.scrollY }, '');
  }

  restorePlace(): void {
    if (this.#place !== undefined) window.scrollTo({ top: this.#place, behavior: 'instant' });
    this.#place = undefined;
  }
}

/** Query and filters of an address of the results page. */
export function readSearch(parameters: URLSearchParams): Search {
  const filters = FACETS.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  const { text: query } = boundQuery(parameters.get('q') ?? '');
  return { query, filters: Object.fromEntries(filters) };
}

/** The part of an address behind the path: empty, or `?q=…&category=…`. */
export function writeSearch({ query, filters }: Search): string {
  const { text: q } = boundQuery(query);
  const parameters = new URLSearchParams({ ...(q === '' ? {} : { q }), ...filters });
  // Blanks as %20, which every reader of addresses understands.
  const text = parameters.toString().replaceAll('+', '%20');
  return text === '' ? '' : `?${text}`;
}
