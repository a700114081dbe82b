import { expect, test } from '@playwright/test';
import { SitePage } from './pages/site-page.ts';
import { EVERY_ENGINE } from './tags.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`a reader without a choice gets the ${scheme} theme of the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const site = new SitePage(page);
    await site.open('./');
    expect(await site.paintedTheme()).toBe(scheme);
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    expect(await site.paintedTheme()).not.toBe(scheme);
    expect(await site.isFramedAlike()).toBe(true);
  });

  test(`the switch leaves ${scheme}, and the choice outlives a reload and another page`, async ({
    page,
  }) => {
    const other = scheme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme: scheme });
    const site = new SitePage(page);
    await site.open('./');
    await site.themeSwitch.click();
    expect(await site.paintedTheme()).toBe(other);
    expect(await site.isFramedAlike()).toBe(true);
    await page.reload();
    expect(await site.paintedTheme()).toBe(other);
    expect(await site.isFramedAlike()).toBe(true);
    await site.open('python/decorator/');
    expect(await site.paintedTheme()).toBe(other);
    await site.themeSwitch.click();
    expect(await site.paintedTheme()).toBe(scheme);
  });
}

test('a chosen theme is set before there is anything to paint, so nothing flashes', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    new MutationObserver((_, observer) => {
      const { body, documentElement: root } = document;
      // Null until the parser reaches it, whatever its type says.
      if ((body as HTMLElement | null) === null) return;
      root.dataset.themeAtBody = root.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const site = new SitePage(page);
  await site.open('python/decorator/');
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
});

test(
  'the choice of one tab is shown in the others',
  { tag: EVERY_ENGINE },
  async ({ page, context }) => {
    const site = new SitePage(page);
    await site.open('./');
    const other = new SitePage(await context.newPage());
    await other.open('python/decorator/');
    for (const tab of [site, other, site]) {
      const before = await tab.paintedTheme();
      await tab.themeSwitch.click();
      for (const each of [site, other]) {
        await expect.poll(() => each.paintedTheme()).not.toBe(before);
        expect(await each.isFramedAlike()).toBe(true);
      }
    }
  },
);

test('who empties the storage of the site gets the theme of the system in all tabs', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const site = new SitePage(page);
  await site.open('./');
  await site.themeSwitch.click();
  expect(await site.paintedTheme()).toBe('dark');
  const other = new SitePage(await context.newPage());
  await other.open('./');
  await other.page.evaluate(() => localStorage.clear());
  await expect.poll(() => site.paintedTheme()).toBe('light');
});

test('a page that comes back as it was left shows a choice made meanwhile', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const site = new SitePage(page);
  await site.open('./');
  // Playwright keeps browsers from using their back/forward cache.
  await page.evaluate(() => {
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await site.paintedTheme()).toBe('dark');
  expect(await site.isFramedAlike()).toBe(true);
});

test('a damaged choice is ignored', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  const site = new SitePage(page);
  await site.open('./');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await site.paintedTheme()).toBe('dark');
});
