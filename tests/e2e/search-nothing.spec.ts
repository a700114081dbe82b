import { expect, test, type Locator } from '@playwright/test';
import { issuesAddress } from '../../src/site.ts';
import { strings } from '../../src/strings.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { categories, question } from './site.ts';

const PERSISTENCE = question('database/redis-persistence').title;

test('an empty box says what one may type', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
  await dialog.input.fill('');
  await expect(dialog.status).toContainText(strings.search.start);
  await expect(page.getByRole('button', { name: strings.search.suggestions[0] })).toBeVisible();
  await expect(dialog.options).toHaveCount(0);
  await expect(dialog.input).toHaveAttribute('aria-expanded', 'false');
});

test('no result names the query and says what to do', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('qqqqzzzz');
  await expect(dialog.status).toContainText(strings.search.none('qqqqzzzz'));
  await expect(dialog.status).toContainText(strings.search.noneHint);
  await expect(dialog.options).toHaveCount(0);
  const title = encodeURIComponent(strings.search.askTitle('qqqqzzzz'));
  await expect(dialog.ask).toHaveAttribute('href', `${issuesAddress}?title=${title}`);
});

test('a suggestion is searched for when chosen', async ({ page }) => {
  await page.goto('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.offer(strings.search.suggestions[0]).click();
  await expect(dialog.input).toHaveValue(strings.search.suggestions[0]);
  await expect(dialog.input).toBeFocused();
  await dialog.answered();
  await expect(dialog.group(PERSISTENCE)).toBeVisible();
  await expect(dialog.offer(strings.search.suggestions[0])).toHaveCount(0);
});

test('searches of which a result was opened are offered again, until they are forgotten', async ({
  page,
}) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('asyncio');
  await dialog.openWith('单例模式');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/python/singleton/');
  await dialog.open();
  await expect(dialog.dialog).toContainText(strings.search.recent);
  // Nothing was opened for it.
  await expect(dialog.offer('asyncio')).toHaveCount(0);
  await dialog.offer('单例模式').click();
  await expect(dialog.input).toHaveValue('单例模式');
  await dialog.answered();
  await dialog.input.fill('');
  await dialog.forget.click();
  await expect(dialog.offer('单例模式')).toHaveCount(0);
  await expect(dialog.offer(strings.search.suggestions[0])).toBeFocused();
  await page.reload();
  await dialog.open();
  await expect(dialog.offer(strings.search.suggestions[0])).toBeVisible();
  await expect(dialog.forget).toHaveCount(0);
});

test('on the results page, too, no result says what to do', async ({ page }) => {
  const search = new SearchPage(page);
  await search.openWith('qqqqzzzz');
  await expect(search.status).toContainText(strings.search.none('qqqqzzzz'));
  await expect(search.status).toContainText(strings.search.noneHint);
  await expect(search.results).toHaveCount(0);
  const title = encodeURIComponent(strings.search.askTitle('qqqqzzzz'));
  await expect(search.ask).toHaveAttribute('href', `${issuesAddress}?title=${title}`);
});

test('where nothing is found all categories are offered, and go when something is', async ({
  page,
}) => {
  const wanted = categories().map(({ id, name }) => [name, `/${id}/`]);
  expect(wanted).toHaveLength(9);
  const dialog = new SearchDialog(page);
  await dialog.openWith('qqqqzzzz');
  expect(await offered(dialog.categories)).toEqual(wanted);
  await dialog.input.fill('redis');
  await expect(dialog.options.first()).toBeVisible();
  await expect(dialog.categories).toHaveCount(0);

  const search = new SearchPage(page);
  await search.openWith('qqqqzzzz');
  await expect(search.categories.first()).toBeVisible();
  expect(await offered(search.categories)).toEqual(wanted);
  await search.categories.last().click();
  await expect(page).toHaveURL((url) => url.pathname === wanted.at(-1)?.[1]);
});

/** Names of links and where they lead. */
async function offered(links: Locator): Promise<(string | null)[][]> {
  return links.evaluateAll((all) =>
    all.map((link) => [link.textContent, link.getAttribute('href')]),
  );
}
