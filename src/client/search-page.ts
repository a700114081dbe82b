import { element } from './dom.ts';
import { loadSearch } from './load-search.ts';
import { rememberSearch } from './recent-searches.ts';
import { keepOffline } from './register-service-worker.ts';
import { SearchController } from './search-controller.ts';
import { readSearch, SearchFilters, writeSearch } from './search-filters.ts';
import { ResultList, targetLinks } from './search-results.ts';

/** History state of a results page that is left, to come back to the same place. */
interface PageState {
  /** Pixels. */
  scroll: number;
}

/** The results page: what stands in `?q=` is searched; the address follows what is typed. */
class SearchPage extends HTMLElement {
  /** The engine behind the page; the relevance suite asks it directly. */
  readonly engine = loadSearch(this.dataset.base ?? '');

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const search = (): void => {
      controller.type(input.value);
      writeAddress();
    };
    const filters = new SearchFilters(this.engine, search);
    const status = element('p', { className: 'search-status', role: 'status' });
    const targets = element('div', { className: 'search-targets' });
    const list = element('div', { className: 'search-results' });
    const offer = element('div', { className: 'search-offer' });
    this.append(filters.node, status, targets, list, offer);

    const results = new ResultList(list, 'link');
    let place = (history.state as Partial<PageState> | null)?.scroll;
    const controller = new SearchController({
      engine: this.engine,
      filters,
      input,
      issues: this.dataset.issues ?? '',
      show(state) {
        status.replaceChildren(...state.message);
        targets.replaceChildren(...targetLinks(state.targets));
        results.show(state.results, state.terms);
        offer.replaceChildren(...(state.offer ? [state.offer] : []));
        if (state.isFinal && place !== undefined) {
          window.scrollTo({ top: place, behavior: 'instant' });
          place = undefined;
        }
      },
    });
    list.addEventListener('click', () => {
      rememberSearch(input.value);
      // The browser would restore a place before there are results to scroll to.
      history.replaceState({ scroll: window.scrollY } satisfies PageState, '');
    });
    // True for a query in the address to come back to, rather than one still being typed.
    let isSettled = false;
    const readAddress = (): void => {
      const asked = readSearch(new URLSearchParams(location.search));
      input.value = asked.query;
      filters.value = asked.filters;
      isSettled = asked.query !== '';
      controller.type(asked.query);
    };
    const writeAddress = (): void => {
      const url = new URL(location.href);
      url.search = writeSearch(input.value, filters.value);
      if (url.href === location.href) return;
      if (isSettled) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      isSettled = false;
    };
    input.addEventListener('input', (event) => {
      if (!event.isComposing) search();
    });
    input.addEventListener('compositionend', search);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
      isSettled = input.value.trim() !== '';
    });
    window.addEventListener('popstate', readAddress);
    void controller.warmUp();
    readAddress();
    if (input.value === '') input.focus();
    keepOffline(this.engine.base);
  }
}

customElements.define('search-page', SearchPage);
