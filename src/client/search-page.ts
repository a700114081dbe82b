import { loadSearch } from './load-search.ts';
import { element } from './dom.ts';
import { rememberSearch } from './recent-searches.ts';
import { readSearch, SearchFilters, writeSearch } from './search-filters.ts';
import { renderResults } from './search-results.ts';
import { SearchRun } from './search-run.ts';
import './search-results.css';

/** The results page: what stands in `?q=` is searched; the address follows what is typed. */
class SearchPage extends HTMLElement {
  /** The engine behind the page; the relevance suite asks it directly. */
  readonly engine = loadSearch(this.dataset.pagefind ?? '');

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const filters = new SearchFilters(this.engine, () => {
      run.type(input.value, filters.value);
      writeAddress();
    });
    const status = element('p', { className: 'search-status', role: 'status' });
    const list = element('div', { className: 'search-results' });
    this.append(filters.node, status, list);

    const run = new SearchRun(this.engine, this.dataset.issues ?? '', (state) => {
      status.replaceChildren(...state.message);
      list.replaceChildren(...renderResults(state.results, state.terms, 'link'));
    });
    list.addEventListener('click', () => rememberSearch(input.value.trim()));
    // Whether the query in the address is one to come back to, rather than one still being typed.
    let settled = false;
    const readAddress = (): void => {
      const search = readSearch(new URLSearchParams(location.search));
      input.value = search.query;
      filters.value = search.filters;
      settled = search.query !== '';
      run.type(search.query, search.filters);
    };
    const writeAddress = (): void => {
      const url = new URL(location.href);
      url.search = writeSearch(input.value, filters.value);
      if (url.href === location.href) return;
      if (settled) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      settled = false;
    };
    input.addEventListener('input', (event) => {
      if (event.isComposing) return;
      run.type(input.value);
      writeAddress();
    });
    input.addEventListener('compositionend', () => {
      run.type(input.value);
      writeAddress();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      run.type(input.value);
      writeAddress();
      settled = input.value.trim() !== '';
    });
    window.addEventListener('popstate', readAddress);
    run.warmUp();
    readAddress();
    if (input.value === '') input.focus();
  }
}

customElements.define('search-page', SearchPage);
