import type { FacetValue } from '../search/index-format.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** Empty state of a search: a message with ways on, and the categories to browse instead. */
export interface Nothing {
  message: (Node | string)[];
  offer: HTMLElement;
}

/**
 * Says that the site does not have it, and shows where to go from here.
 *
 * @param query Query without results.
 * @param categories All of them.
 * @param base Base path of the site, ending with a slash.
 * @param issues Address at which a question can be asked for.
 * @param clearFilters Searches without filters; undefined where none is set.
 */
export function nothingFound(
  query: string,
  categories: readonly FacetValue[],
  base: string,
  issues: string,
  clearFilters: (() => void) | undefined,
): Nothing {
  const { search } = strings;
  const message: (Node | string)[] = [search.none(query)];
  if (clearFilters) {
    const clear = element('button', { type: 'button', className: 'search-clear' }, search.clear);
    clear.addEventListener('click', clearFilters);
    message.push(search.noneFiltered, clear, search.or);
  } else message.push(search.noneHint);
  const ask = `${issues}?title=${encodeURIComponent(search.askTitle(query))}`;
  message.push(element('a', { href: ask, className: 'search-ask' }, search.ask));
  const links = categories.map(({ id, name }) => element('a', { href: `${base}${id}/` }, name));
  const list = element('div', {}, element('p', {}, search.browse), ...links);
  return { message, offer: element('div', { className: 'search-start' }, list) };
}
