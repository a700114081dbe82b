import type { Locator, Page } from '@playwright/test';
import { questionStrings, scriptStrings, searchStrings } from '../../../src/strings.ts';
import { SitePage } from './site-page.ts';

export class QuestionPage extends SitePage {
  readonly article: Locator;
  readonly short: Locator;
  readonly brief: Locator;
  readonly toc: Locator;
  /** Shows and hides the contents on narrow screens; names the section that is read. */
  readonly tocToggle: Locator;
  /** Names the question to who arrives at a section. */
  readonly arrival: Locator;
  readonly pager: Locator;
  readonly related: Locator;
  readonly editLink: Locator;
  readonly copyPageLink: Locator;
  readonly share: Locator;
  readonly copyCode: Locator;
  readonly unmark: Locator;

  constructor(page: Page) {
    super(page);
    this.article = page.getByRole('article');
    // The section whose heading carries the promised anchor.
    this.short = this.article.locator('section:has(> #short)');
    this.brief = page.getByRole('complementary').filter({ hasText: questionStrings.writing });
    this.toc = page.getByRole('navigation', { name: questionStrings.contents });
    this.tocToggle = page.locator('page-toc summary');
    this.arrival = page.locator('.arrival');
    this.pager = page.getByRole('navigation', { name: questionStrings.pager });
    this.related = page.getByRole('region', { name: questionStrings.related });
    this.editLink = page.getByRole('link', { name: questionStrings.edit });
    this.copyPageLink = page.getByRole('link', { name: questionStrings.copyLink, exact: true });
    this.share = page.getByRole('button', { name: scriptStrings.share, exact: true });
    this.unmark = page.getByRole('button', { name: searchStrings.unmark });
    this.copyCode = this.article.getByRole('button', { name: scriptStrings.copyCode });
  }

  /** The marks that a search left: their text, folded, each once. */
  async marks(): Promise<string[]> {
    return this.page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('search') ?? [])] as Range[];
      return [...new Set(ranges.map((range) => range.toString().toLowerCase()))];
    });
  }

  /** The related questions as shown: the word in front, and where the link leads. */
  async relations(): Promise<(readonly [word: string, address: string])[]> {
    const items = await this.related.getByRole('listitem').all();
    return Promise.all(
      items.map(async (item) => {
        const link = item.getByRole('link');
        const text = await item.innerText();
        const word = text.replace(await link.innerText(), '').trim();
        return [word, (await link.getAttribute('href')) ?? ''] as const;
      }),
    );
  }

  section(title: string): Locator {
    return this.article.getByRole('heading', { name: title });
  }

  permalink(title: string): Locator {
    return this.section(title).locator('.permalink');
  }

  async metaContent(selector: string): Promise<string | null> {
    return this.page.locator(`head ${selector}`).getAttribute('content');
  }

  async canonical(): Promise<string | null> {
    return this.page.locator('head link[rel=canonical]').getAttribute('href');
  }
}
