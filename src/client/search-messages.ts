import { searchStrings } from '../strings.ts';
import { element } from './dom.ts';
import type { SearchState } from './search-controller.ts';

/**
 * One sentence on the state of a search, with a way on where something is missing.
 *
 * @param issues Address at which a question can be asked for.
 */
export function messageOf(state: SearchState, issues: string): (Node | string)[] {
  const { query, filters, status, outcome } = state;
  const search = searchStrings;
  if (status === 'start' || status === 'loading') return [search[status]];
  if (status === 'outdated') return [search.outdated, button('reload')];
  if (status === 'found') {
    const { results, isPartial, cutTo } = outcome;
    const cut = cutTo === undefined ? '' : search.cut(cutTo);
    return [cut + (isPartial ? search.near : search.count(results.length))];
  }
  if (status !== 'nothing') return [search[status], button('retry')];
  const isFiltered = Object.keys(filters).length > 0;
  const hint = isFiltered ? [search.noneFiltered, button('clear'), search.or] : [search.noneHint];
  const href = `${issues}?title=${encodeURIComponent(search.askTitle(query))}`;
  return [search.none(query), ...hint, element('a', { href, className: 'search-ask' }, search.ask)];
}

/** A button that `search-panel.ts` acts on. */
function button(name: 'clear' | 'reload' | 'retry'): HTMLElement {
  return element('button', { type: 'button', name }, searchStrings[name]);
}
