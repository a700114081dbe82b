import { element } from './dom.ts';
import { loadSearch } from './load-search.ts';
import { keepOffline } from './offline.ts';
import { rememberSearch } from './recent-searches.ts';
import { readSearch, SearchFilters, writeSearch } from './search-filters.ts';
import { ResultList } from './search-results.ts';
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
    const search = (): void => {
      run.type(input.value);
      writeAddress();
    };
    const filters = new SearchFilters(this.engine, search);
    const status = element('p', { className: 'search-status', role: 'status' });
    const list = element('div', { className: 'search-results' });
    const offer = element('div', { className: 'search-offer' });
    this.append(filters.node, status, list, offer);

    const results = new ResultList(list, 'link');
    const run = new SearchRun({
      engine: this.engine,
      filters,
      box: input,
      issues: this.dataset.issues ?? '',
      show(state) {
        status.replaceChildren(...state.message);
        results.show(state.results, state.terms);
        offer.replaceChildren(...(state.offer ? [state.offer] : []));
      },
    });
    list.addEventListener('click', () => rememberSearch(input.value.trim()));
    // Whether the query in the address is one to come back to, rather than one still being typed.
    let settled = false;
    const readAddress = (): void => {
      const asked = readSearch(new URLSearchParams(location.search));
      input.value = asked.query;
      filters.value = asked.filters;
      settled = asked.query !== '';
      run.type(asked.query);
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
      if (!event.isComposing) search();
    });
    input.addEventListener('compositionend', search);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
      settled = input.value.trim() !== '';
    });
    window.addEventListener('popstate', readAddress);
    void run.warmUp();
    readAddress();
    if (input.value === '') input.focus();
    keepOffline(this.engine.base);
  }
}

customElements.define('search-page', SearchPage);
