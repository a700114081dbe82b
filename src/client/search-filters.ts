import type { Filters, SearchEngine } from '../search/engine.ts';
import { FACETS, type FacetName } from '../search/packs.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** The controls that narrow a search to a category, a difficulty or a tag. */
export class SearchFilters {
  readonly node = element('div', { className: 'search-filters' });
  readonly #selects = new Map<FacetName, HTMLSelectElement>();
  /** What is asked for before the choices are there. */
  #filters: Filters = {};

  /**
   * @param engine Knows the choices; until they are loaded nothing is shown.
   * @param onChange Called when the reader has chosen.
   */
  constructor(engine: SearchEngine, onChange: () => void) {
    engine.facets().then(
      (facets) => {
        for (const name of FACETS) {
          const select = element(
            'select',
            { ariaLabel: strings.search.filters[name] },
            new Option(strings.search.filters[name], ''),
            ...facets[name].map(({ id, name: label }) => new Option(label, id)),
          );
          select.value = this.#filters[name] ?? '';
          select.addEventListener('change', onChange);
          this.#selects.set(name, select);
          this.node.append(select);
        }
      },
      () => {
        // The search itself says that it could not be loaded.
      },
    );
  }

  get value(): Filters {
    if (this.#selects.size === 0) return this.#filters;
    const chosen = [...this.#selects].filter(([, select]) => select.value !== '');
    return Object.fromEntries(chosen.map(([name, select]) => [name, select.value]));
  }

  set value(filters: Filters) {
    this.#filters = filters;
    for (const [name, select] of this.#selects) select.value = filters[name] ?? '';
  }
}

/** Query and filters of an address of the results page. */
export function readSearch(parameters: URLSearchParams): { query: string; filters: Filters } {
  const chosen = FACETS.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: parameters.get('q') ?? '', filters: Object.fromEntries(chosen) };
}

/** The part of an address behind the path: empty, or `?q=…&category=…`. */
export function writeSearch(query: string, filters: Filters): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of FACETS) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, value);
  }
  // Blanks as %20, which every reader of addresses understands.
  const text = parameters.toString().replaceAll('+', '%20');
  return text === '' ? '' : `?${text}`;
}
