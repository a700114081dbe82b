import type { Locator, Page } from '@playwright/test';
import { strings } from '../../../src/strings.ts';
import { SitePage } from './site-page.ts';

export class QuestionPage extends SitePage {
  readonly article: Locator;
  readonly short: Locator;
  readonly brief: Locator;
  readonly toc: Locator;
  readonly pager: Locator;
  readonly related: Locator;
  readonly editLink: Locator;
  readonly copyPageLink: Locator;
  readonly copyCode: Locator;

  constructor(page: Page) {
    super(page);
    this.article = page.getByRole('article');
    // The section whose heading carries the promised anchor.
    this.short = this.article.locator('section:has(> #short)');
    this.brief = page.getByRole('complementary').filter({ hasText: strings.question.briefTitle });
    this.toc = page.getByRole('navigation', { name: strings.question.contents });
    this.pager = page.getByRole('navigation', { name: strings.question.pager });
    this.related = page.getByRole('region', { name: strings.question.related });
    this.editLink = page.getByRole('link', { name: strings.question.edit });
    this.copyPageLink = page.getByRole('link', { name: strings.question.copyLink, exact: true });
    this.copyCode = this.article.getByRole('button', { name: strings.code.copyLabel });
  }

  section(title: string): Locator {
    return this.article.getByRole('heading', { name: title });
  }

  permalink(title: string): Locator {
    return this.article.getByRole('link', {
      name: strings.question.copySection(title),
      exact: true,
    });
  }

  async metaContent(selector: string): Promise<string | null> {
    return this.page.locator(`head ${selector}`).getAttribute('content');
  }

  async canonical(): Promise<string | null> {
    return this.page.locator('head link[rel=canonical]').getAttribute('href');
  }
}
