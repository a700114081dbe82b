import type { Locator, Page } from '@playwright/test';
import type { FacetName } from '../../../src/search/index-format.ts';
import { searchStrings } from '../../../src/strings.ts';
import { SitePage } from './site-page.ts';

const search = searchStrings;

/** A search on a page of the site, in the dialog or on the results page. */
export class SearchPanel extends SitePage {
  readonly input: Locator;
  readonly status: Locator;
  /** Cards: a page with its sections. */
  readonly results: Locator;
  /** The results without their sections. */
  readonly pages: Locator;
  readonly sections: Locator;
  /** Links to categories and tags that the query names. */
  readonly targets: Locator;
  /** The categories that are offered where nothing is found. */
  readonly categories: Locator;
  readonly showFilters: Locator;
  readonly ask: Locator;
  readonly clearFilters: Locator;
  readonly forget: Locator;
  readonly retry: Locator;
  readonly reload: Locator;
  readonly #root: Locator;

  /** @param root Holds the panel and nothing else of search. */
  constructor(page: Page, root: Locator, role: 'combobox' | 'searchbox') {
    super(page);
    this.#root = root;
    this.input = root.getByRole(role, { name: search.dialog });
    this.status = root.getByRole('status');
    this.results = root.locator('.result');
    this.pages = root.locator('.result-page');
    this.sections = root.locator('.result-section');
    this.targets = root.locator('.search-targets').getByRole('link');
    this.categories = root.locator('.search-browse').getByRole('link');
    this.showFilters = root.getByText(search.filter, { exact: true });
    this.ask = root.getByRole('link', { name: search.ask });
    this.clearFilters = root.getByRole('button', { name: search.clear });
    this.forget = root.getByRole('button', { name: search.forget });
    this.retry = root.getByRole('button', { name: search.retry });
    this.reload = root.getByRole('button', { name: search.reload });
  }

  /** Ids of the questions found, in their order. */
  async ids(): Promise<string[]> {
    return this.pages.evaluateAll((links: HTMLElement[]) =>
      links.map((link) => (link.dataset.url ?? '').replace(/^\/|\/$/g, '')),
    );
  }

  /** The results of one question: the page, then its sections. */
  group(title: string): Locator {
    return this.#root.getByRole('group', { name: title, exact: true });
  }

  filter(name: FacetName): Locator {
    return this.#root.getByRole('combobox', { name: search.filters[name] });
  }

  /** A query that the empty box offers. */
  offer(query: string): Locator {
    return this.#root.getByRole('button', { name: query, exact: true });
  }

  /** Resolves once the full text has answered for what stands in the box. */
  async answered(): Promise<void> {
    await this.status.filter({ hasText: /(找到 \d+ 个结果|没有)/ }).waitFor();
  }
}
