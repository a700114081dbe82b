import { strings } from '../strings.ts';
import { element } from './dom.ts';
import { loadSearch } from './load-search.ts';
import { renderResults } from './search-results.ts';
import { SearchRun } from './search-run.ts';
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
 */
export function createSearchDialog(pagefind: string, searchPage: string): SearchDialog {
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
  const status = element('p', { className: 'search-status', role: 'status' });
  const list = element('div', { id: 'search-options', role: 'listbox', ariaLabel: search.results });
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

  const run = new SearchRun(loadSearch(pagefind), (state) => {
    status.replaceChildren(...state.message);
    all.href =
      state.query === '' ? searchPage : `${searchPage}?q=${encodeURIComponent(state.query)}`;
    const selected = active?.getAttribute('href');
    const rendered = renderResults(state.results, state.terms, 'option');
    list.replaceChildren(...rendered);
    input.ariaExpanded = String(rendered.length > 0);
    // What the reader had chosen stays chosen when the full-text results arrive.
    activate(options().find((option) => option.getAttribute('href') === selected));
  });

  input.addEventListener('input', (event) => {
    // While an input method composes, the text is not yet what the reader means.
    if (!event.isComposing) run.type(input.value);
  });
  input.addEventListener('compositionend', () => run.type(input.value));
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
  list.addEventListener('click', () => dialog.close());

  return {
    open() {
      if (!dialog.open) dialog.showModal();
      input.select();
      run.warmUp();
      run.type(input.value);
    },
  };
}
