import { expect, test, type Page } from '@playwright/test';
import { strings } from '../../src/strings.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { question } from './site.ts';

const PERSISTENCE = question('database/redis-persistence').title;

const QUERY = 'redis 持久化';

for (const [what, pattern] of [
  ['everything', '**/{pagefind,search-index}/**'],
  ['the head of the index', '**/search-index/head.json'],
  ['the terms', '**/search-index/shards/*/terms/*'],
  ['Pagefind', '**/pagefind/pagefind.js'],
  ['the engine', '**/pagefind/wasm*'],
] as const) {
  test(`a failure to load ${what} is said, and a retry mends it`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    const dialog = await ask(page);
    await expect(dialog.status).toContainText(strings.search.failed);
    await page.unroute(pattern);
    await dialog.retry.click();
    await expect(dialog.input).toBeFocused();
    await dialog.answered();
    await expect(dialog.group(PERSISTENCE).getByRole('option').nth(1)).toBeVisible();
  });
}

for (const [what, pattern] of [
  ['of the index', '**/pagefind/index/*'],
  ['with the text of results', '**/search-index/shards/*/texts/*'],
] as const) {
  test(`without one file ${what} there are results, said to be incomplete until a retry`, async ({
    page,
  }) => {
    let broken: string | undefined;
    await page.route(pattern, async (route) => {
      const url = route.request().url();
      broken ??= url;
      await (url === broken ? route.abort() : route.continue());
    });
    const dialog = await ask(page);
    await expect(dialog.status).toContainText(strings.search.incomplete);
    await expect(dialog.group(PERSISTENCE)).toBeVisible();
    await page.unroute(pattern);
    await dialog.retry.click();
    await dialog.answered();
    await expect(dialog.status).not.toContainText(strings.search.incomplete);
    await expect(dialog.group(PERSISTENCE).getByRole('option').nth(1)).toBeVisible();
  });
}

test('on the results page a failure to load is said, and a retry mends it', async ({ page }) => {
  await page.route('**/{pagefind,search-index}/**', (route) => route.abort());
  const search = new SearchPage(page);
  await search.openWith(QUERY);
  await expect(search.status).toContainText(strings.search.failed);
  await page.unroute('**/{pagefind,search-index}/**');
  await search.retry.click();
  await expect(search.sections.first()).toBeVisible();
});

test('on the results page incomplete results are shown, and a retry completes them', async ({
  page,
}) => {
  await page.route('**/pagefind/index/*', (route) => route.abort());
  const search = new SearchPage(page);
  await search.openWith(QUERY);
  await expect(search.status).toContainText(strings.search.incomplete);
  await expect(search.results.first()).toContainText(PERSISTENCE);
  await page.unroute('**/pagefind/index/*');
  await search.retry.click();
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  await expect(search.sections.first()).toBeVisible();
});

/** Opens the dialog on a question page and types a query. */
async function ask(page: Page): Promise<SearchDialog> {
  await page.goto('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(QUERY);
  return dialog;
}
