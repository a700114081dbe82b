import { boundQuery } from '../search/input.ts';

const KEY = 'recent-searches';
const MOST = 6;

/** Queries whose results were opened on this device, the newest first; none where storage is forbidden. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const queries = Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
    return queries.slice(0, MOST).map((query) => boundQuery(query).text);
  } catch {
    return [];
  }
}

/** Keeps a query on this device. */
export function rememberSearch(raw: string): void {
  const query = boundQuery(raw).text;
  if (query !== '') store([query, ...recentSearches().filter((other) => other !== query)]);
}

/** Forgets all of them. */
export function forgetSearches(): void {
  store([]);
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries.slice(0, MOST)));
  } catch {
    // Nothing is kept, then.
  }
}
