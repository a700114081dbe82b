import { expect, test } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { question } from './site.ts';

const PERSISTENCE = question('database/redis-persistence').title;

const QUERY = 'redis 持久化';

/** Styles of the dialog, which no page loads by itself. */
const STYLES = '**/_astro/search.*.css';

const PLACES = [
  ['in the dialog', SearchDialog],
  ['on the results page', SearchPage],
] as const;

for (const [place, Panel] of PLACES) {
  for (const [what, pattern] of [
    ['everything', '**/{pagefind,search-index}/**'],
    ['the head of the index', '**/search-index/head.json'],
    ['the terms', '**/search-index/shards-2/*/terms/*'],
    ['Pagefind', '**/pagefind/pagefind.js'],
    ['the engine', '**/pagefind/wasm*'],
  ] as const) {
    test(`${place} a failure to load ${what} is said, and a retry mends it`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      const panel = new Panel(page);
      await ask(panel);
      await expect(panel.status).toContainText(searchStrings.failed);
      await page.unroute(pattern);
      await panel.retry.click();
      await expect(panel.input).toBeFocused();
      await panel.answered();
      await expect(panel.group(PERSISTENCE).locator('.result-section').first()).toBeVisible();
    });
  }

  for (const [what, pattern] of [
    ['of the index', '**/pagefind/index/*'],
    ['with the text of results', '**/search-index/shards-2/*/texts/*'],
  ] as const) {
    test(`${place} without one file ${what} results are said to be incomplete until a retry`, async ({
      page,
    }) => {
      let broken: string | undefined;
      await page.route(pattern, async (route) => {
        const url = route.request().url();
        broken ??= url;
        await (url === broken ? route.abort() : route.continue());
      });
      const panel = new Panel(page);
      await ask(panel);
      await expect(panel.status).toContainText(searchStrings.incomplete);
      await expect(panel.group(PERSISTENCE)).toBeVisible();
      await page.unroute(pattern);
      await panel.retry.click();
      await expect(panel.status).toHaveText(/^找到 \d+ 个结果$/);
      await expect(panel.group(PERSISTENCE).locator('.result-section').first()).toBeVisible();
    });
  }
}

test('the dialog opens once its styles are there', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(STYLES, async (route) => {
    await promise;
    await route.continue();
  });
  const dialog = new SearchDialog(page);
  await page.goto('python/decorator/');
  const asked = page.waitForRequest(STYLES);
  await dialog.searchLink.click();
  await asked;
  await expect(dialog.dialog).toBeHidden();
  resolve(undefined);
  await expect(dialog.dialog).toBeVisible();
  await expect(dialog.dialog).toHaveCSS('display', 'flex');
});

test('styles that do not arrive lead to the results page', async ({ page }) => {
  await page.route(STYLES, (route) => route.abort());
  await page.goto('python/decorator/');
  await new SearchDialog(page).searchLink.click();
  await expect(page).toHaveURL('search/');
  await expect(new SearchPage(page).input).toBeVisible();
});

/** Opens a search and types a query. */
async function ask(panel: SearchDialog | SearchPage): Promise<void> {
  await panel.open(panel instanceof SearchPage ? 'search/' : 'python/decorator/');
  await panel.input.fill(QUERY);
}
