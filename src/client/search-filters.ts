import type { Filters, SearchEngine } from '../search/engine.ts';
import { FACETS, type FacetName, type Facets, type FacetValue } from '../search/index-format.ts';
import { boundQuery } from '../search/input.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';

/** Width from which there is room for all controls. */
const WIDE = matchMedia('(min-width: 48rem)');

/** The controls that narrow a search to a category, a difficulty or a tag. */
export class SearchFilters {
  /** A control that shows them: on phones the results come first. */
  readonly node = element(
    'details',
    { className: 'search-filters', open: WIDE.matches },
    element('summary', {}, strings.search.filter),
  );
  readonly #controls = element('div', {});
  readonly #engine: SearchEngine;
  readonly #onChange: () => void;
  readonly #selects = new Map<FacetName, HTMLSelectElement>();
  /** Filters set before the choices are loaded, as by an address. */
  #asked: Filters = {};

  /**
   * @param engine Knows the choices; until they are loaded nothing is shown.
   * @param onChange Called when the reader has chosen.
   */
  constructor(engine: SearchEngine, onChange: () => void) {
    this.#engine = engine;
    this.#onChange = onChange;
    this.node.append(this.#controls);
    this.load().catch(() => {
      // The first search tries again, and says so if it fails.
    });
  }

  /**
   * Shows the controls as soon as the choices are there.
   *
   * @returns The choices.
   * @throws When they cannot be loaded.
   */
  async load(): Promise<Facets> {
    const facets = await this.#engine.facets();
    if (this.#selects.size === 0) {
      for (const name of FACETS) this.#offer(name, facets[name]);
      this.value = this.#asked;
      if (Object.keys(this.value).length > 0) this.node.open = true;
    }
    return facets;
  }

  /** Selected filters. Once the choices are loaded, it holds none but them. */
  get value(): Filters {
    if (this.#selects.size === 0) return this.#asked;
    const chosen = [...this.#selects].filter(([, select]) => select.value !== '');
    return Object.fromEntries(chosen.map(([name, select]) => [name, select.value]));
  }

  set value(filters: Filters) {
    this.#asked = filters;
    for (const [name, select] of this.#selects) {
      select.value = filters[name] ?? '';
      // An address may ask for what there is not (any more).
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  /** Takes all choices back, as if the reader had done it. */
  clear(): void {
    this.value = {};
    this.#onChange();
  }

  #offer(name: FacetName, choices: readonly FacetValue[]): void {
    const select = element(
      'select',
      { ariaLabel: strings.search.filters[name] },
      new Option(strings.search.filters[name], ''),
      ...choices.map(({ id, name: label }) => new Option(label, id)),
    );
    select.addEventListener('change', this.#onChange);
    this.#selects.set(name, select);
    this.#controls.append(select);
  }
}

export function sameFilters(one: Filters, other: Filters): boolean {
  return FACETS.every((name) => one[name] === other[name]);
}

/** Query and filters of an address of the results page. */
export function readSearch(parameters: URLSearchParams): { query: string; filters: Filters } {
  const chosen = FACETS.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { query: boundQuery(parameters.get('q') ?? '').text, filters: Object.fromEntries(chosen) };
}

/** The part of an address behind the path: empty, or `?q=…&category=…`. */
export function writeSearch(raw: string, filters: Filters): string {
  const parameters = new URLSearchParams();
  const query = boundQuery(raw).text;
  if (query !== '') parameters.set('q', query);
  for (const name of FACETS) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, value);
  }
  // Blanks as %20, which every reader of addresses understands.
  const text = parameters.toString().replaceAll('+', '%20');
  return text === '' ? '' : `?${text}`;
}
