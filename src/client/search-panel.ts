import type { Filters, Outcome } from '../search/engine.ts';
import type { FacetName } from '../search/index-format.ts';
import { element, find } from './dom.ts';
import { engine } from './load-search.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { keepSearch } from './register-service-worker.ts';
import { SearchAddress, writeSearch } from './search-address.ts';
import { SearchCombobox } from './search-combobox.ts';
import { SearchController, type Search, type SearchState } from './search-controller.ts';
import { messageOf } from './search-messages.ts';
import { showResults, targetLinks } from './search-results.ts';

/** Width from which there is room for all filters; on phones the results come first. */
const WIDE = matchMedia('(min-width: 48rem)');

/**
 * A search as `SearchPanel.astro` renders it: box, filters, status, results. In the dialog a
 * combobox, on the results page a form whose address follows what is typed.
 */
export class SearchPanel extends HTMLElement {
  readonly #input = find(this, 'input', HTMLInputElement);
  readonly #filters = find(this, '.search-filters', HTMLDetailsElement);
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #status = find(this, '.search-status', HTMLElement);
  readonly #targets = find(this, '.search-targets', HTMLElement);
  readonly #list = find(this, '.search-results', HTMLElement);
  readonly #recent = find(this, '.search-recent', HTMLElement);
  readonly #all = this.querySelector<HTMLAnchorElement>('.search-all');
  readonly #dialog = this.closest('dialog');
  readonly #combobox = this.#dialog && new SearchCombobox(this.#input, this.#list);
  readonly #address = this.#dialog ? undefined : new SearchAddress();
  readonly #controller = new SearchController((state) => this.#show(state));

  connectedCallback(): void {
    this.#filters.open = WIDE.matches;
    this.addEventListener('input', (event) => {
      // While an input method composes, the text is not yet what the reader means.
      if (!(event instanceof InputEvent && event.isComposing)) this.#type();
    });
    this.addEventListener('compositionend', () => this.#type());
    (this.#dialog ?? this).addEventListener('click', (event) => this.#click(event));
    if (!this.#address) return;
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#type();
      this.#address?.settle(this.#search);
    });
    window.addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    if (this.#input.value === '') this.#input.focus();
    void this.#load();
  }

  /** Opens the dialog with what was searched for last, ready to be typed over. */
  open(): void {
    if (!this.#dialog?.open) this.#dialog?.showModal();
    this.#input.select();
    this.#type();
    void this.#load();
  }

  get #search(): Search {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    const filters: Filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    return { query: this.#input.value, filters };
  }

  set #search({ query, filters }: Search) {
    this.#input.value = query;
    for (const select of this.#selects) {
      select.value = filters[select.name as FacetName] ?? '';
      // An address may ask for what there is not (any more).
      if (select.selectedIndex < 0) select.value = '';
    }
    // Filters in force are never hidden.
    this.#filters.open ||= Object.keys(filters).length > 0;
  }

  #readAddress(): void {
    if (this.#address) this.#search = this.#address.read();
    this.#controller.search(this.#search);
  }

  #type(): void {
    this.#combobox?.reset();
    this.#controller.search(this.#search);
    this.#address?.write(this.#search);
  }

  #click({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    if (target === this.#dialog || button?.name === 'close') this.#dialog?.close();
    else if (button) this.#act(button);
    else if (this.#list.contains(target)) {
      rememberSearch(this.#input.value);
      this.#dialog?.close();
      this.#address?.keepPlace();
    }
  }

  /** Does what a button says, and goes on in the box: the button may be gone. */
  #act({ name, value }: HTMLButtonElement): void {
    if (name === 'query') this.#input.value = value;
    else if (name === 'clear') this.#search = { query: this.#input.value, filters: {} };
    else if (name === 'retry') this.#controller.retry();
    else if (name === 'reload') location.reload();
    else if (name === 'forget') forgetSearches();
    else return;
    this.#input.focus();
    this.#showRecent();
    this.#type();
  }

  #show(state: SearchState): void {
    const { query, status } = state;
    const outcome: Partial<Outcome> = state.outcome ?? {};
    this.dataset.status = status;
    this.#status.replaceChildren(...messageOf(state, this.dataset.issues ?? ''));
    this.#targets.replaceChildren(...targetLinks(outcome.targets ?? []));
    showResults(this.#list, outcome);
    if (!navigator.onLine) void import('./kept-pages.ts').then(({ markKept }) => markKept());
    this.#showRecent();
    if (this.#all) this.#all.search = writeSearch(state);
    this.#combobox?.update(query);
    if (status !== 'loading') this.#address?.restorePlace();
    if (status === 'found') void this.#load();
  }

  #showRecent(): void {
    const buttons = recentSearches().map((value) =>
      element('button', { type: 'button', name: 'query', value }, value),
    );
    this.#recent.replaceChildren(...buttons);
    this.#recent.parentElement?.toggleAttribute('hidden', buttons.length === 0);
  }

  /** Loads what every query takes, and choices where filters have none, as in the dialog. */
  async #load(): Promise<void> {
    void keepSearch(engine.base);
    try {
      const facets = await engine.facets();
      for (const select of this.#selects.filter(({ length }) => length === 1)) {
        const choices = facets[select.name as FacetName];
        select.append(...choices.map(({ id, name }) => new Option(name, id)));
      }
      await engine.search('');
    } catch {
      // A query tries again, and says so if it fails.
    }
  }
}

customElements.define('search-panel', SearchPanel);
