import type { Locator, Page } from '@playwright/test';
import { pageStrings } from '../../../src/strings.ts';
import { SearchForm } from './search-form.ts';
import { SitePage } from './site-page.ts';

export class HomePage extends SitePage {
  readonly form: SearchForm;
  readonly categories: Locator;
  readonly random: Locator;

  constructor(page: Page) {
    super(page);
    this.form = new SearchForm(page);
    const browse = page.getByRole('region', { name: pageStrings.home.browse });
    // An item a category; its questions are items inside it.
    this.categories = browse.locator('ul').first().locator('> li');
    this.random = page.getByRole('link', { name: pageStrings.home.random });
  }
}
