import { expect, test, type Page } from '@playwright/test';
import { SitePage } from './pages/site-page.ts';
import { PAGE_TYPES } from './site.ts';

test('the first Tab reaches the skip link, which leads into the main part', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('python/decorator/');
  await page.keyboard.press('Tab');
  await expect(site.skipLink).toBeFocused();
  await expect(site.skipLink).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(site.main.locator(':focus')).toHaveCount(1);
});

for (const [name, address] of Object.entries(PAGE_TYPES)) {
  test(`whatever Tab reaches on the page “${name}” shows that it has the focus`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.locator('body').press('Tab');
    const reached = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      const { label, shown, seen } = await focused(page);
      if (label === 'body') break;
      reached.add(label);
      expect.soft({ label, shown, seen }).toEqual({ label, shown: true, seen: true });
      await page.keyboard.press('Tab');
    }
    expect(reached.size).toBeGreaterThan(5);
  });
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the drawer opens, is walked through and closes by keyboard', async ({ page }) => {
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await expect(site.navigation).toBeHidden();
    await site.menu.focus();
    await page.keyboard.press('Enter');
    await expect(site.navigation).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(site.closeNavigation).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(site.navigation.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(site.navigation).toBeHidden();
    await expect(site.menu).toBeFocused();
  });

  test('a link of the drawer is followed by Enter', async ({ page }) => {
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await site.menu.focus();
    await page.keyboard.press('Enter');
    await site.navigation.getByRole('link', { name: /^网络/ }).press('Enter');
    await expect(page).toHaveURL(/\/network\/$/);
    await expect(site.navigation).toBeHidden();
  });
});

/** Focused element: `shown` where a ring or frame marks it, `seen` where the window holds it. */
async function focused(page: Page): Promise<{ label: string; shown: boolean; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label =
      element === document.body
        ? 'body'
        : element.outerHTML.replace(/ data-astro[^ >]*/g, '').slice(0, 90);
    const outlined = (style: CSSStyleDeclaration): boolean =>
      style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const framed = (style: CSSStyleDeclaration): boolean => style.boxShadow !== 'none';
    const form = element.closest('form');
    const shown =
      outlined(getComputedStyle(element)) ||
      (element.matches('input') && form !== null && framed(getComputedStyle(form)));
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return { label, shown, seen };
  });
}
