import { expect, test } from '@playwright/test';
import { SitePage } from './pages/site-page.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`a reader without a choice gets the ${scheme} theme of the system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const site = new SitePage(page);
    await site.open('./');
    expect(await site.paintedTheme()).toBe(scheme);
    await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' });
    expect(await site.paintedTheme()).not.toBe(scheme);
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
    await page.reload();
    expect(await site.paintedTheme()).toBe(other);
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

test('a damaged choice is ignored', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  const site = new SitePage(page);
  await site.open('./');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await site.paintedTheme()).toBe('dark');
});
