import type { Locator, Page } from '@playwright/test';
import { strings } from '../../../src/strings.ts';

/** Landmarks of every page: header, navigation, the place of announcements. */
export class SitePage {
  readonly page: Page;
  readonly skipLink: Locator;
  readonly main: Locator;
  readonly heading: Locator;
  readonly breadcrumb: Locator;
  readonly menu: Locator;
  readonly navigation: Locator;
  readonly closeNavigation: Locator;
  readonly themeSwitch: Locator;
  readonly searchLink: Locator;
  readonly toast: Locator;

  constructor(page: Page) {
    this.page = page;
    this.skipLink = page.getByRole('link', { name: strings.site.skip });
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.breadcrumb = page.getByRole('navigation', { name: strings.site.breadcrumb });
    this.menu = page.getByRole('button', { name: strings.site.menu, exact: true });
    this.navigation = page.getByRole('navigation', { name: strings.site.mainNavigation });
    this.closeNavigation = page.getByRole('button', { name: strings.site.closeMenu });
    this.themeSwitch = page.getByRole('button', { name: strings.site.theme });
    this.searchLink = page.getByRole('banner').getByRole('link', { name: strings.search.open });
    this.toast = page.locator('#toast[role=status]');
  }

  /** @param address Relative to the base: `python/`. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** The theme that is painted: what `light-dark()` resolves to. */
  async paintedTheme(): Promise<'light' | 'dark'> {
    return this.page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body)
        .backgroundColor.match(/\d+/g)
        ?.map(Number) ?? [0];
      return red > 127 ? 'light' : 'dark';
    });
  }

  /** Overflow of the page beyond the window, in pixels. */
  async overflow(width: number): Promise<number> {
    return this.page.evaluate(
      (available) => Math.max(0, document.documentElement.scrollWidth - available),
      width,
    );
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
