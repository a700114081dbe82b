import type { Locator, Page } from '@playwright/test';
import { strings } from '../../../src/strings.ts';

export class SearchDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly input: Locator;
  readonly status: Locator;
  readonly options: Locator;
  readonly selected: Locator;
  readonly close: Locator;
  readonly all: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: strings.search.dialog });
    this.input = this.dialog.getByRole('combobox', { name: strings.search.dialog });
    this.status = this.dialog.getByRole('status');
    this.options = this.dialog.getByRole('option');
    this.selected = this.dialog.getByRole('option', { selected: true });
    this.close = this.dialog.getByRole('button', { name: strings.search.close });
    this.all = this.dialog.getByRole('link', { name: strings.search.all });
    this.retry = this.dialog.getByRole('button', { name: strings.search.retry });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.input.waitFor();
  }

  /** The results of one question: the page, then its sections. */
  group(title: string): Locator {
    return this.dialog.getByRole('group', { name: title, exact: true });
  }

  /** Resolves once the full text has answered for what stands in the box. */
  async answered(): Promise<void> {
    await this.status.filter({ hasText: /^(找到 \d+ 个结果|没有)/ }).waitFor();
  }
}
