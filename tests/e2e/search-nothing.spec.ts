import { expect, test } from '@playwright/test';
import { issuesAddress } from '../../src/site.ts';
import { searchStrings } from '../../src/strings.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { categories, question } from './site.ts';

const PERSISTENCE = question('database/redis-persistence').title;

test('an empty box says what one may type, and searches for a suggestion that is chosen', async ({
  page,
}) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
  await dialog.input.fill('');
  await expect(dialog.status).toContainText(searchStrings.start);
  await expect(dialog.options).toHaveCount(0);
  await expect(dialog.input).toHaveAttribute('aria-expanded', 'false');
  const suggestion = dialog.offer(searchStrings.suggestions[0]);
  await suggestion.click();
  await expect(dialog.input).toHaveValue(searchStrings.suggestions[0]);
  await expect(dialog.input).toBeFocused();
  await dialog.answered();
  await expect(dialog.group(PERSISTENCE)).toBeVisible();
  await expect(suggestion).toHaveCount(0);
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
  await expect(dialog.dialog).toContainText(searchStrings.recent);
  // Nothing was opened for it.
  await expect(dialog.offer('asyncio')).toHaveCount(0);
  await dialog.offer('单例模式').click();
  await expect(dialog.input).toHaveValue('单例模式');
  await dialog.answered();
  await dialog.input.fill('');
  await dialog.forget.click();
  await expect(dialog.offer('单例模式')).toHaveCount(0);
  await expect(dialog.input).toBeFocused();
  await page.reload();
  await dialog.open();
  await expect(dialog.offer(searchStrings.suggestions[0])).toBeVisible();
  await expect(dialog.forget).toHaveCount(0);
});

for (const [place, Panel] of [
  ['in the dialog', SearchDialog],
  ['on the results page', SearchPage],
] as const) {
  test(`${place} no result names the query, says what to do and offers all categories`, async ({
    page,
  }) => {
    const wanted = categories().map(({ id, name }) => [name, `/${id}/`]);
    expect(wanted).toHaveLength(13);
    const panel = new Panel(page);
    await panel.openWith('qqqqzzzz');
    await expect(panel.status).toContainText(searchStrings.none('qqqqzzzz'));
    await expect(panel.status).toContainText(searchStrings.noneHint);
    const title = encodeURIComponent(searchStrings.askTitle('qqqqzzzz'));
    await expect(panel.ask).toHaveAttribute('href', `${issuesAddress}?title=${title}`);
    await expect(panel.results).toHaveCount(0);
    const offered = await panel.categories.evaluateAll((links) =>
      links.map((link) => [link.textContent, link.getAttribute('href')]),
    );
    expect(offered).toEqual(wanted);
    await panel.input.fill('redis');
    await expect(panel.results.first()).toBeVisible();
    await expect(panel.categories).toHaveCount(0);
    await panel.input.fill('qqqqzzzz');
    await panel.categories.last().click();
    await expect(page).toHaveURL((url) => url.pathname === wanted.at(-1)?.[1]);
  });
}
