import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { loadSearch } from './load-search.ts';
import { rememberSearch } from './recent-searches.ts';
import { SearchFilters, writeSearch } from './search-filters.ts';
import { renderResults } from './search-results.ts';
import { SearchRun } from './search-run.ts';
import { searchStart } from './search-start.ts';
import './search-dialog.css';

export interface SearchDialog {
  open(): void;
}

/**
 * Builds the search dialog: a native `<dialog>` with a combobox (ARIA authoring practices 1.2,
 * "editable combobox with list autocomplete"). Called once, on first use.
 *
 * @param pagefind Folder of the search index, with base path.
 * @param searchPage Address of the results page.
 * @param issues Address at which a question can be asked for.
 */
export function createSearchDialog(
  pagefind: string,
  searchPage: string,
  issues: string,
): SearchDialog {
  const { search } = strings;
  const input = element('input', {
    type: 'search',
    role: 'combobox',
    ariaLabel: search.dialog,
    placeholder: search.placeholder,
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    id: 'search-input',
  });
  input.setAttribute('aria-controls', 'search-options');
  input.setAttribute('autocapitalize', 'off');
  const engine = loadSearch(pagefind);
  const filters = new SearchFilters(engine, () => {
    activate(undefined);
    run.type(input.value, filters.value);
  });
  const status = element('p', { className: 'search-status', role: 'status' });
  const list = element('div', { id: 'search-options', role: 'listbox', ariaLabel: search.results });
  const start = element('div', {});
  const all = element('a', { className: 'search-all', href: searchPage }, search.all);
  const close = element('button', { type: 'button', className: 'search-close' }, search.keys.close);
  close.ariaLabel = search.close;
  const keys = element('p', { className: 'search-keys', ariaHidden: 'true' });
  for (const [key, label] of [
    ['↑↓', search.keys.move],
    ['↵', search.keys.open],
    ['Esc', search.keys.close],
  ] as const) {
    keys.append(element('span', {}, element('kbd', {}, key), label));
  }
  const dialog = element(
    'dialog',
    { className: 'search-dialog', ariaLabel: search.dialog },
    element('div', { className: 'search-field' }, input, close),
    filters.node,
    status,
    list,
    element('div', { className: 'search-foot' }, keys, all),
  );
  document.body.append(dialog);

  let active: HTMLElement | undefined;
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (option: HTMLElement | undefined): void => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
  };

  let shown: readonly string[] = [];
  const run = new SearchRun(engine, issues, (state) => {
    status.replaceChildren(...state.message);
    all.href = searchPage + writeSearch(state.query, state.filters);
    if (state.query === '') {
      activate(undefined);
      list.replaceChildren();
      input.ariaExpanded = 'false';
      list.after(start);
      start.replaceChildren(
        searchStart((query) => {
          input.value = query;
          input.focus();
          run.type(query);
        }),
      );
      return;
    }
    start.remove();
    const selected = active?.dataset.url;
    // Once the reader has chosen, what stands above does not move when more results arrive.
    const results =
      selected === undefined
        ? state.results
        : state.results.toSorted((a, b) => place(a.id) - place(b.id));
    shown = results.map(({ id }) => id);
    list.replaceChildren(...renderResults(results, state.terms, 'option'));
    input.ariaExpanded = String(results.length > 0);
    activate(options().find((option) => option.dataset.url === selected));
  });
  const place = (id: string): number => (shown.includes(id) ? shown.indexOf(id) : shown.length);

  input.addEventListener('input', (event) => {
    // While an input method composes, the text is not yet what the reader means.
    if (event.isComposing) return;
    activate(undefined);
    run.type(input.value);
  });
  input.addEventListener('compositionend', () => {
    activate(undefined);
    run.type(input.value);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    const index = active ? all.indexOf(active) : -1;
    if (event.key === 'ArrowDown') activate(all[(index + 1) % all.length]);
    else if (event.key === 'ArrowUp') activate(all[(index <= 0 ? all.length : index) - 1]);
    else if (event.key === 'Enter') (active ?? all[0])?.click();
    // A search box would spend the first Escape on emptying itself.
    else if (event.key === 'Escape') dialog.close();
    else return;
    event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  list.addEventListener('click', () => {
    rememberSearch(input.value.trim());
    dialog.close();
  });

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
      run.warmUp();
      run.type(input.value, filters.value);
    },
  };
}
