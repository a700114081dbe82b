import type { Locator, Page } from '@playwright/test';
import { searchStrings } from '../../../src/strings.ts';

/** The search box within a page; without script it leads to the results page. */
export class SearchForm {
  readonly input: Locator;
  readonly submit: Locator;

  constructor(page: Page) {
    const form = page.getByRole('search');
    this.input = form.getByRole('searchbox', { name: searchStrings.dialog });
    this.submit = form.getByRole('button', { name: searchStrings.submit });
  }
}
