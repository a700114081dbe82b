import type { Locator, Page } from '@playwright/test';
import type { FacetName } from '../../../src/search/index-format.ts';
import { strings } from '../../../src/strings.ts';

export class SearchDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly input: Locator;
  readonly status: Locator;
  /** Results and their sections; the choices of the filters are options too, but not these. */
  readonly options: Locator;
  readonly selected: Locator;
  /** The results without their sections. */
  readonly pages: Locator;
  /** The categories that are offered where nothing is found. */
  readonly categories: Locator;
  /** Links to categories and tags that the query names. */
  readonly targets: Locator;
  readonly showFilters: Locator;
  readonly ask: Locator;
  readonly clearFilters: Locator;
  readonly forget: Locator;
  readonly close: Locator;
  readonly all: Locator;
  readonly retry: Locator;
  readonly reload: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: strings.search.dialog });
    this.input = this.dialog.getByRole('combobox', { name: strings.search.dialog });
    this.status = this.dialog.getByRole('status');
    const list = this.dialog.locator('#search-options');
    this.options = list.getByRole('option');
    this.selected = list.getByRole('option', { selected: true });
    this.pages = list.locator('.result-page');
    this.categories = this.dialog.locator('.search-start').getByRole('link');
    this.targets = this.dialog.locator('.search-targets').getByRole('link');
    this.showFilters = this.dialog.getByText(strings.search.filter, { exact: true });
    this.ask = this.dialog.getByRole('link', { name: strings.search.ask });
    this.clearFilters = this.dialog.getByRole('button', { name: strings.search.clear });
    this.forget = this.dialog.getByRole('button', { name: strings.search.forget });
    this.close = this.dialog.getByRole('button', { name: strings.search.close });
    this.all = this.dialog.getByRole('link', { name: strings.search.all });
    this.retry = this.dialog.getByRole('button', { name: strings.search.retry });
    this.reload = this.dialog.getByRole('button', { name: strings.search.reload });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.input.waitFor();
  }

  /** Opens the dialog on a question page and waits for the full answer to a query. */
  async openWith(query: string): Promise<void> {
    await this.page.goto('python/decorator/');
    await this.open();
    await this.input.fill(query);
    await this.answered();
  }

  /** Addresses of the results, without their sections. */
  async urls(): Promise<string[]> {
    return this.pages.evaluateAll((pages: HTMLElement[]) =>
      pages.map((page) => page.dataset.url ?? ''),
    );
  }

  async hrefs(): Promise<(string | null)[]> {
    return this.options.evaluateAll((all) => all.map((option) => option.getAttribute('href')));
  }

  /** The results of one question: the page, then its sections. */
  group(title: string): Locator {
    return this.dialog.getByRole('group', { name: title, exact: true });
  }

  filter(name: FacetName): Locator {
    return this.dialog.getByRole('combobox', { name: strings.search.filters[name] });
  }

  /** A query that the empty box offers. */
  offer(query: string): Locator {
    return this.dialog.getByRole('button', { name: query, exact: true });
  }

  /** Resolves once the full text has answered for what stands in the box. */
  async answered(): Promise<void> {
    await this.status.filter({ hasText: /(找到 \d+ 个结果|没有)/ }).waitFor();
  }
}
