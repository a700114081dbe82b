import type { Locator, Page } from '@playwright/test';
import { searchStrings, siteStrings } from '../../../src/strings.ts';

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
    this.skipLink = page.getByRole('link', { name: siteStrings.skip });
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.breadcrumb = page.getByRole('navigation', { name: siteStrings.breadcrumb });
    this.menu = page.getByRole('button', { name: siteStrings.menu, exact: true });
    this.navigation = page.getByRole('navigation', { name: siteStrings.mainNavigation });
    this.closeNavigation = page.getByRole('button', { name: siteStrings.closeMenu });
    this.themeSwitch = page.getByRole('button', { name: siteStrings.theme });
    this.searchLink = page.getByRole('banner').getByRole('link', { name: searchStrings.open });
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

  /** True where what the browser paints around the page (`theme-color`) is the paper's colour. */
  async isFramedAlike(): Promise<boolean> {
    return this.page.evaluate(() => {
      const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
      const probe = document.createElement('i');
      probe.style.color = [...metas].find(({ media }) => matchMedia(media).matches)?.content ?? '';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color === getComputedStyle(document.body).backgroundColor;
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

  /** Text that a paste brings, whatever the page itself may read of the clipboard. */
  async pasted(): Promise<string> {
    await this.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await this.page.keyboard.press('ControlOrMeta+V');
    const field = this.page.locator('#pasted');
    const text = await field.inputValue();
    await field.evaluate((element) => element.remove());
    return text;
  }
}
