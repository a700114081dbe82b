import { expect, test } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { question } from './site.ts';

test('a filter narrows the results, and the link to all results carries it', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('端口');
  const all = await dialog.ids();
  expect(all.some((url) => !url.startsWith('linux/'))).toBe(true);
  await dialog.filter('category').selectOption('linux');
  await expect.poll(async () => (await dialog.ids()).length).toBeLessThan(all.length);
  await dialog.answered();
  const narrowed = await dialog.ids();
  expect(narrowed).not.toEqual([]);
  expect(narrowed.filter((url) => !url.startsWith('linux/'))).toEqual([]);
  await expect(dialog.all).toHaveAttribute(
    'href',
    /\/search\/\?q=%E7%AB%AF%E5%8F%A3&category=linux$/,
  );
  await dialog.filter('category').selectOption('');
  await expect.poll(() => dialog.ids()).toEqual(all);
});

test('on the results page filters stand in the address, which can be shared', async ({ page }) => {
  const search = new SearchPage(page);
  await search.openWith('redis');
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  const all = await search.ids();
  const [first = ''] = all;
  const { difficulty, tags } = question(first);
  const [category = ''] = first.split('/');
  const [tag = ''] = tags;
  await search.filter('category').selectOption(category);
  await search.filter('difficulty').selectOption(difficulty);
  await search.filter('tag').selectOption(tag);
  const fits = all.filter((id) => {
    const one = question(id);
    return id.startsWith(`${category}/`) && one.difficulty === difficulty && one.tags.includes(tag);
  });
  expect(fits.length).toBeLessThan(all.length);
  await expect.poll(() => search.ids()).toEqual(fits);
  const asked = { q: 'redis', category, difficulty, tag };
  expect(search.asked()).toEqual(asked);

  await page.reload();
  await expect(search.filter('tag')).toHaveValue(tag);
  await expect(search.filter('category')).toHaveValue(category);
  await expect(search.filter('difficulty')).toHaveValue(difficulty);
  await expect.poll(() => search.ids()).toEqual(fits);
  expect(search.asked()).toEqual(asked);
  await search.filter('tag').selectOption('');
  await expect.poll(() => search.asked()).toEqual({ q: 'redis', category, difficulty });
});

test('a filter that there is not is ignored, and leaves the address with the next change', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.openWith('redis');
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  const all = await search.ids();
  await search.open('search/?q=redis&category=nonsense&tag=redis');
  await expect(search.filter('category')).toHaveValue('');
  await expect(search.filter('category').locator('option:checked')).toHaveText(
    searchStrings.filters.category,
  );
  await expect(search.filter('tag')).toHaveValue('redis');
  await search.filter('tag').selectOption('');
  await expect.poll(() => search.ids()).toEqual(all);
  expect(search.asked()).toEqual({ q: 'redis' });
});

for (const [place, Panel] of [
  ['in the dialog', SearchDialog],
  ['on the results page', SearchPage],
] as const) {
  test(`${place}, where filters leave nothing, one button takes them back and searches again`, async ({
    page,
  }) => {
    const panel = new Panel(page);
    await panel.openWith('webapp2');
    await panel.answered();
    const all = await panel.ids();
    await panel.filter('category').selectOption('linux');
    await expect(panel.status).toContainText(searchStrings.noneFiltered);
    await expect(panel.ask).toBeVisible();
    await panel.clearFilters.click();
    await expect.poll(() => panel.ids()).toEqual(all);
    await expect(panel.filter('category')).toHaveValue('');
    await expect(panel.input).toBeFocused();
    await expect(panel.clearFilters).toHaveCount(0);
    if (panel instanceof SearchPage) expect(panel.asked()).toEqual({ q: 'webapp2' });
  });
}

test('Escape closes the dialog from within its filters', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('webapp2');
  await dialog.filter('category').focus();
  await page.keyboard.press('Escape');
  await expect(dialog.dialog).toBeHidden();
});

test('the filters come with the retry when the choices could not be loaded at first', async ({
  page,
}) => {
  await page.route('**/search-index/head.json', (route) => route.abort());
  const dialog = new SearchDialog(page);
  await dialog.open('python/decorator/');
  await dialog.input.fill('redis');
  await expect(dialog.status).toContainText(searchStrings.failed);
  await page.unroute('**/search-index/head.json');
  await dialog.retry.click();
  await dialog.answered();
  await dialog.filter('category').selectOption('database');
  await expect(dialog.results.first()).toBeVisible();
});

test('on a phone the results come first, and one control shows the filters', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
  await expect(dialog.filter('category')).toBeHidden();
  await dialog.showFilters.click();
  await expect(dialog.filter('category')).toBeVisible();
  await dialog.filter('tag').selectOption('persistence');
  await expect.poll(async () => (await dialog.ids()).length).toBeGreaterThan(0);

  const search = new SearchPage(page);
  await search.open('search/?q=redis&tag=persistence');
  // Filters in force are never hidden, or nobody could tell why results are few.
  await expect(search.filter('tag')).toHaveValue('persistence');
  await expect(search.filter('tag')).toBeVisible();
});
