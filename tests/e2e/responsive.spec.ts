import { expect, test, type Page } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { SitePage } from './pages/site-page.ts';
import { addresses, PAGE_TYPES, parts } from './site.ts';

const TARGET = 44;
const CHUNKS = 2;

test.use({ hasTouch: true, isMobile: true });

for (const width of [390, 320]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    testThatNoPageScrollsSideways(width);

    test('neither do results, the page for unknown addresses and the dialog', async ({ page }) => {
      const search = new SearchPage(page);
      await search.openWith('redis 持久化');
      await expect(search.results.first()).toBeVisible();
      expect(await search.overflow(width)).toBe(0);
      await search.open('no/such/page/');
      expect(await search.overflow(width)).toBe(0);
      const dialog = new SearchDialog(page);
      await dialog.open();
      await dialog.input.fill('mysql 备份');
      await dialog.answered();
      expect(await search.overflow(width)).toBe(0);
      const inner = await dialog.dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(inner).toBe(0);
    });

    for (const [name, address] of Object.entries(PAGE_TYPES)) {
      test(`what one touches on the page “${name}” is large enough`, async ({ page }) => {
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await smallTargets(page)).toEqual([]);
      });
    }

    test('what one touches in the dialog and in the drawer is large enough', async ({ page }) => {
      const site = new SitePage(page);
      await site.open('python/decorator/');
      await site.menu.tap();
      await expect(site.navigation).toBeVisible();
      expect(await smallTargets(page)).toEqual([]);
      await site.closeNavigation.tap();
      const dialog = new SearchDialog(page);
      await site.searchLink.tap();
      await dialog.input.fill('redis 持久化');
      await dialog.answered();
      expect(await smallTargets(page)).toEqual([]);
    });

    test('the drawer opens over the page, leads on, and closes by a touch beside it', async ({
      page,
    }) => {
      const site = new SitePage(page);
      await site.open('python/decorator/');
      await expect(site.navigation).toBeHidden();
      await site.menu.tap();
      await expect(site.navigation).toBeInViewport();
      await page.touchscreen.tap(width - 5, 600);
      await expect(site.navigation).toBeHidden();
      await site.menu.tap();
      await site.navigation.getByRole('link', { name: /^数据库/ }).tap();
      await expect(page).toHaveURL(/\/database\/$/);
      await expect(site.navigation).toBeHidden();
    });
  });
}

for (const width of [320, 390, 768, 1920]) {
  test.describe(`${width} pixels wide, with a mouse`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: false, isMobile: false });

    testThatNoPageScrollsSideways(width);
  });
}

test('no page type scrolls sideways at 320 pixels with the spacing that WCAG asks for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 844 });
  const site = new SitePage(page);
  for (const [name, address] of Object.entries(PAGE_TYPES)) {
    await site.open(address);
    // Success criterion 1.4.12, text spacing; a sheet made here is no inline style.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
          'p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect.soft(await site.overflow(320), name).toBe(0);
  }
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false });

  test('the questions of the category stand beside the page, without a button', async ({
    page,
  }) => {
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await expect(site.navigation.getByRole('link', { name: /闭包/ })).toBeInViewport();
    await expect(site.menu).toBeHidden();
  });

  for (const [name, address] of Object.entries(PAGE_TYPES)) {
    test(`the page “${name}” does not scroll sideways`, async ({ page }) => {
      const site = new SitePage(page);
      await site.open(address);
      expect(await site.overflow(1280)).toBe(0);
    });
  }
});

function testThatNoPageScrollsSideways(width: number): void {
  for (const [index, chunk] of parts(addresses(), CHUNKS).entries()) {
    test(`no page scrolls sideways (${index + 1} of ${CHUNKS})`, async ({ page }) => {
      const site = new SitePage(page);
      expect(chunk).not.toHaveLength(0);
      for (const address of chunk) {
        await site.open(`./${address}`);
        expect.soft(await site.overflow(width), address).toBe(0);
      }
    });
  }
}

/**
 * Visible controls that are lower or narrower than a fingertip. Links in running text are exempt:
 * those laid out as words of a paragraph, list item, table cell or definition.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [role=option]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const inText = control.closest('p, li, td, th, dd') !== null;
        const isWord = inText && getComputedStyle(control).display === 'inline';
        return !isWord || control.matches('.mark');
      })
      .filter((control) => {
        // Parked outside the window until it has the focus.
        // A touch on the label of a radio button presses it.
        const touched = control.closest('label') ?? control;
        const { width, height, bottom } = touched.getBoundingClientRect();
        // A mark stands in a sentence: WCAG's least, 24 px, keeps the lines apart.
        const enough = control.matches('.mark') ? 24 : least;
        return bottom + scrollY > 0 && (width < enough - 0.5 || height < enough - 0.5);
      })
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        const name = control.ariaLabel ?? control.textContent.trim().slice(0, 20);
        return `${control.localName} “${name}” ${Math.round(width)} × ${Math.round(height)}`;
      });
  }, TARGET);
}
