import { loadSearch } from './load-search.ts';
import { element } from './dom.ts';
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
    const status = element('p', { className: 'search-status', role: 'status' });
    const list = element('div', { className: 'search-results' });
    this.append(status, list);

    const run = new SearchRun(this.engine, (state) => {
      status.replaceChildren(...state.message);
      list.replaceChildren(...renderResults(state.results, state.terms, 'link'));
    });
    // Whether the query in the address is one to come back to, rather than one still being typed.
    let settled = false;
    const readAddress = (): void => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      settled = input.value !== '';
      run.type(input.value);
    };
    const writeAddress = (): void => {
      const url = new URL(location.href);
      url.search = input.value.trim() === '' ? '' : `?q=${encodeURIComponent(input.value.trim())}`;
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
