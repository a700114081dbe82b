import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/**
 * Content of an empty search box: the last queries on this device, and some to try.
 *
 * @param choose Called with the query that the reader picks.
 */
export function searchSuggestions(choose: (query: string) => void): HTMLElement {
  const { search } = strings;
  const row = (title: string, queries: readonly string[], ...more: HTMLElement[]): HTMLElement => {
    const buttons = queries.map((query) => {
      const button = element('button', { type: 'button' }, query);
      button.addEventListener('click', () => choose(query));
      return button;
    });
    return element('div', {}, element('p', {}, title, ...more), ...buttons);
  };
  const start = element('div', { className: 'search-start' });
  const recent = recentSearches();
  if (recent.length > 0) {
    const forget = element('button', { type: 'button' }, search.forget);
    const kept = row(search.recent, recent, forget);
    forget.addEventListener('click', () => {
      forgetSearches();
      kept.remove();
      // The control that had the focus is gone.
      start.querySelector('button')?.focus();
    });
    start.append(kept);
  }
  start.append(row(search.try, search.suggestions));
  return start;
}
