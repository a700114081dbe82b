import { expect, test } from '@playwright/test';
import { pageStrings } from '../../src/strings.ts';
import { questions } from './site.ts';

test('a short address leads to its question, in every category', async ({ page }) => {
  const ofCategory = new Map(
    questions().map(({ id, number }) => [id.split('/')[0], { id, number }]),
  );
  for (const { id, number } of ofCategory.values()) {
    await page.goto(`q/${number}/`, { waitUntil: 'commit' });
    await expect(page).toHaveURL((url) => url.pathname === `/${id}/`);
  }
});

test('a short address keeps the fragment and leads to the section', async ({ page }) => {
  await page.goto('q/50/#minimal');
  await expect(page).toHaveURL(/\/python\/decorator\/#minimal$/);
  await expect(page.locator('#minimal')).toBeInViewport();
});

test('a short address leaves no entry in the history that would lead on again', async ({
  page,
}) => {
  await page.goto('./');
  await page.evaluate(() => location.assign('/q/50/'));
  await expect(page).toHaveURL(/\/python\/decorator\/$/);
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('former addresses lead to where the page stands now', async ({ page, request }) => {
  const redirects = (await (await request.get('redirects.json')).json()) as Record<string, string>;
  const all = questions().flatMap(({ id, number, redirectFrom }) =>
    [`/q/${number}/`, ...redirectFrom].map((from) => [from, `/${id}/`] as const),
  );
  expect(redirects).toEqual(Object.fromEntries(all));
  for (const [from, to] of all.filter(([address]) => !address.startsWith('/q/'))) {
    await page.goto(from);
    await expect(page).toHaveURL((url) => url.pathname === to);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a short address leads on by itself', async ({ page }) => {
    await page.goto('q/50/');
    await expect(page).toHaveURL((url) => url.pathname === '/python/decorator/');
  });

  test('a short address has a plain link for browsers that do not lead on', async ({ page }) => {
    // Keeps the refresh from acting, as a browser does whose reader forbids it.
    await page.route('**/q/50/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
      await route.fulfill({ response, body });
    });
    await page.goto('q/50/');
    await expect(page.getByRole('main')).toContainText(pageStrings.redirect.text);
    await page.getByRole('link', { name: /装饰器/ }).click();
    await expect(page).toHaveURL((url) => url.pathname === '/python/decorator/');
  });
});
