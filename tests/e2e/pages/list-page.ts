import type { Locator, Page } from '@playwright/test';
import { SitePage } from './site-page.ts';

/** A page whose matter is a list of questions: a category or a tag. */
export class ListPage extends SitePage {
  /** Links of the list to its questions, in their order. */
  readonly questions: Locator;

  constructor(page: Page) {
    super(page);
    this.questions = this.main.locator('> ol').getByRole('link');
  }

  async addresses(): Promise<string[]> {
    return this.questions.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
  }
}
