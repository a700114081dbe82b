import { expect, test } from '@playwright/test';
import { pageStrings } from '../../src/strings.ts';
import { SearchForm } from './pages/search-form.ts';
import { SitePage } from './pages/site-page.ts';

test('an unknown address is answered with 404 and a page that says so', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  const missing = new SitePage(page);
  await expect(missing.heading).toHaveText(pageStrings.notFound.title);
  await expect(page.locator('head meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await missing.main.getByRole('link', { name: pageStrings.notFound.home }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('one can search from the page for unknown addresses', async ({ page }) => {
  await page.goto('no/such/page/');
  const form = new SearchForm(page);
  await form.input.fill('单例模式');
  await form.input.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '单例模式');
  await expect(page.getByRole('link', { name: /实现单例模式/ }).first()).toBeVisible();
});
