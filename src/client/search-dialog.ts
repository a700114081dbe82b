import type { SearchEngine } from '../search/engine.ts';
import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { loadSearch } from './load-search.ts';
import { rememberSearch } from './recent-searches.ts';
import { keepOffline } from './register-service-worker.ts';
import { SearchController, type SearchState } from './search-controller.ts';
import { SearchFilters, writeSearch } from './search-filters.ts';
import { ResultList, targetLinks } from './search-results.ts';
import { searchSuggestions } from './search-suggestions.ts';

/**
 * The search dialog: a native `<dialog>` with a combobox (ARIA authoring practices 1.2, "editable
 * combobox with list autocomplete"). Made once, on first use.
 */
export class SearchDialog {
  readonly #engine: SearchEngine;
  readonly #searchPage: string;
  readonly #input = makeInput();
  readonly #status = element('p', { className: 'search-status', role: 'status' });
  readonly #list = element('div', {
    id: 'search-options',
    role: 'listbox',
    ariaLabel: strings.search.results,
  });
  readonly #targets = element('div', { className: 'search-targets' });
  /** Offered in place of results. */
  readonly #offer = element('div', { className: 'search-offer' });
  readonly #all: HTMLAnchorElement;
  readonly #dialog: HTMLDialogElement;
  readonly #filters: SearchFilters;
  readonly #results = new ResultList(this.#list, 'option');
  readonly #controller: SearchController;
  #active: HTMLElement | undefined;
  #shown: { query: string; ids: readonly string[] } = { query: '', ids: [] };
  /** Enter came before the results that it is meant for. */
  #enter = false;

  /**
   * @param base Base path of the site, ending with a slash.
   * @param searchPage Address of the results page.
   * @param issues Address at which a question can be asked for.
   */
  constructor(base: string, searchPage: string, issues: string) {
    this.#searchPage = searchPage;
    this.#all = element('a', { className: 'search-all', href: searchPage }, strings.search.all);
    this.#engine = loadSearch(base);
    this.#filters = new SearchFilters(this.#engine, () => this.#type());
    this.#controller = new SearchController({
      engine: this.#engine,
      filters: this.#filters,
      input: this.#input,
      issues,
      show: (state) => this.#show(state),
    });
    const close = element('button', { type: 'button' }, strings.search.keys.close);
    close.className = 'search-close';
    close.ariaLabel = strings.search.close;
    this.#dialog = element(
      'dialog',
      { className: 'search-dialog', ariaLabel: strings.search.dialog },
      element('div', { className: 'search-field' }, this.#input, close),
      this.#filters.node,
      this.#status,
      this.#targets,
      this.#list,
      this.#offer,
      element('div', { className: 'search-foot' }, makeKeys(), this.#all),
    );
    this.#listen(close);
    document.body.append(this.#dialog);
  }

  /** Opens the dialog with what was searched for last, ready to be typed over. */
  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#controller.warmUp();
    this.#controller.type(this.#input.value);
    keepOffline(this.#engine.base);
  }

  #listen(close: HTMLElement): void {
    this.#input.addEventListener('input', (event) => {
      // While an input method composes, the text is not yet what the reader means.
      if (!event.isComposing) this.#type();
    });
    this.#input.addEventListener('compositionend', () => this.#type());
    this.#input.addEventListener('keydown', (event) => {
      if (!isComposing(event) && this.#press(event.key)) event.preventDefault();
    });
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#list.addEventListener('click', () => {
      rememberSearch(this.#input.value);
      this.#dialog.close();
    });
  }

  #type(): void {
    this.#enter = false;
    this.#activate(undefined);
    this.#controller.type(this.#input.value);
  }

  /** @returns True where the key was one of the dialog's, as an arrow. */
  #press(key: string): boolean {
    const options = this.#options();
    const index = this.#active ? options.indexOf(this.#active) : -1;
    if (key === 'ArrowDown') this.#activate(options[(index + 1) % options.length]);
    else if (key === 'ArrowUp') {
      this.#activate(options[(index <= 0 ? options.length : index) - 1]);
    } else if (key === 'Enter') this.#openResult();
    // A search box would spend the first Escape on emptying itself.
    else if (key === 'Escape') this.#dialog.close();
    else return false;
    return true;
  }

  #openResult(): void {
    const current = this.#shown.query === this.#input.value.trim();
    if (this.#active) this.#active.click();
    else if (current && this.#shown.ids.length > 0) this.#options()[0]?.click();
    else this.#enter = true;
  }

  #show({ query, filters, results, targets, terms, message, offer }: SearchState): void {
    this.#status.replaceChildren(...message);
    this.#targets.replaceChildren(...targetLinks(targets));
    this.#all.href = this.#searchPage + writeSearch(query, filters);
    const instead = query === '' ? searchSuggestions((chosen) => this.#choose(chosen)) : offer;
    this.#offer.replaceChildren(...(instead ? [instead] : []));

    const selected = this.#active?.dataset.url;
    const before = this.#shown.ids;
    const place = (id: string): number =>
      before.includes(id) ? before.indexOf(id) : before.length;
    // Once the reader has chosen, what stands above does not move when more results arrive.
    const ordered =
      selected === undefined ? results : [...results].sort((a, b) => place(a.id) - place(b.id));
    this.#results.show(ordered, terms);
    this.#shown = { query, ids: ordered.map(({ id }) => id) };
    this.#input.ariaExpanded = String(ordered.length > 0);
    this.#activate(this.#options().find((option) => option.dataset.url === selected));
    if (this.#enter && ordered.length > 0) this.#openResult();
  }

  /** Searches for one of the queries that the empty box offers. */
  #choose(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    this.#type();
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}

/** In Safari the key that commits a composition comes behind its end, with the code 229. */
function isComposing(event: KeyboardEvent): boolean {
  const { isComposing, keyCode }: { isComposing: boolean; keyCode: number } = event;
  return isComposing || keyCode === 229;
}

function makeInput(): HTMLInputElement {
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    ariaLabel: strings.search.dialog,
    placeholder: strings.search.placeholder,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    id: 'search-input',
  });
  input.setAttribute('aria-controls', 'search-options');
  input.setAttribute('autocapitalize', 'off');
  return input;
}

function makeKeys(): HTMLElement {
  const { keys } = strings.search;
  const line = element('p', { className: 'search-keys', ariaHidden: 'true' });
  for (const [key, label] of [
    ['↑↓', keys.move],
    ['↵', keys.open],
    ['Esc', keys.close],
  ] as const) {
    line.append(element('span', {}, element('kbd', {}, key), label));
  }
  return line;
}
