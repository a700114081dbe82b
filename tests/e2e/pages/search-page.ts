import type { Locator, Page } from '@playwright/test';
import type { SearchEngine } from '../../../src/search/engine.ts';
import type { FacetName } from '../../../src/search/index-format.ts';
import { strings } from '../../../src/strings.ts';
import { SearchForm } from './search-form.ts';
import { SitePage } from './site-page.ts';

/** The custom element of the results page, as far as tests reach into it. */
export interface SearchElement extends HTMLElement {
  engine: SearchEngine;
}

export class SearchPage extends SitePage {
  readonly form: SearchForm;
  readonly status: Locator;
  readonly results: Locator;
  readonly sections: Locator;
  /** The categories that are offered where nothing is found. */
  readonly categories: Locator;
  readonly ask: Locator;
  readonly clearFilters: Locator;
  readonly retry: Locator;
  readonly reload: Locator;

  constructor(page: Page) {
    super(page);
    this.form = new SearchForm(page);
    this.status = this.main.getByRole('status');
    this.results = page.locator('search-page .result');
    this.sections = this.results.locator('.result-section');
    this.categories = page.locator('search-page .search-start').getByRole('link');
    this.ask = this.main.getByRole('link', { name: strings.search.ask });
    this.clearFilters = this.main.getByRole('button', { name: strings.search.clear });
    this.retry = this.main.getByRole('button', { name: strings.search.retry });
    this.reload = this.main.getByRole('button', { name: strings.search.reload });
  }

  async openWith(query: string): Promise<void> {
    await this.open(query === '' ? 'search/' : `search/?q=${encodeURIComponent(query)}`);
  }

  filter(name: FacetName): Locator {
    return this.main.getByRole('combobox', { name: strings.search.filters[name] });
  }

  /** Ids of the questions found, in their order. */
  async ids(): Promise<string[]> {
    return this.results
      .locator('.result-page')
      .evaluateAll((links: HTMLElement[]) =>
        links.map((link) => (link.dataset.url ?? '').replace(/^\/|\/$/g, '')),
      );
  }

  /** Everything that the address asks for. */
  asked(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  /** The query in the address bar. */
  query(): string | null {
    return new URL(this.page.url()).searchParams.get('q');
  }
}
