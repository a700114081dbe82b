import { expect, test } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { SearchPage } from './pages/search-page.ts';
import { EVERY_ENGINE } from './tags.ts';

test('the address of a search can be shared: opened, it shows box and results', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.openWith('redis 持久化');
  await expect(search.input).toHaveValue('redis 持久化');
  const first = search.results.first();
  await expect(first.getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/database\/redis-persistence\/\?mark=redis%20[^#]+$/,
  );
  await expect(first.locator('mark').first()).toBeVisible();
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
});

test(
  'what is typed is searched, and the address follows',
  { tag: EVERY_ENGINE },
  async ({ page }) => {
    const search = new SearchPage(page);
    await search.open('search/');
    await expect(search.input).toBeFocused();
    await expect(search.status).toContainText(searchStrings.start);
    await page.keyboard.type('单例');
    await expect.poll(() => search.query()).toBe('单例');
    await expect(search.results.first()).toContainText('单例模式');
    await search.input.fill('');
    await expect.poll(() => search.query()).toBeNull();
    await expect(search.results).toHaveCount(0);
  },
);

test('back and forward walk through the searches, not through single keys', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('./');
  await search.openWith('redis');
  await expect(search.results.first()).toBeVisible();

  await search.input.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('git reset', { delay: 5 });
  await page.keyboard.press('Enter');
  await expect.poll(() => search.query()).toBe('git reset');
  await expect(search.results.first()).toContainText(/git/i);

  await page.goBack();
  await expect(search.input).toHaveValue('redis');
  expect(search.query()).toBe('redis');
  await expect(search.results.first()).toContainText(/redis/i);

  await page.goForward();
  await expect(search.input).toHaveValue('git reset');
  await expect(search.results.first()).toContainText(/git/i);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('back from a result, the results stand where they were', async ({ page }) => {
  const search = new SearchPage(page);
  await search.openWith('redis');
  await expect(search.sections.first()).toBeVisible();
  const last = search.results.last().getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await last.click();
  await expect(page).not.toHaveURL(/\/search\//);
  // Without what the browser keeps of the page itself.
  await page.goto('search/');
  await page.goBack();
  await page.goBack();
  await expect(search.input).toHaveValue('redis');
  await expect(search.results.first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
});

test('a text that is far too long is cut, which is said, and the address stays short', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('search/');
  await search.input.fill(`redis 持久化 ${'缓存 击穿 '.repeat(2000)}`);
  await expect(search.status).toContainText(/查询太长，只搜了前 \d+ 个字/);
  await expect(search.results.first()).toBeVisible();
  expect(page.url().length).toBeLessThan(2500);
  await page.goto(`search/?q=${'缓存'.repeat(400)}`);
  await expect(search.input).toHaveValue(/^(缓存)+$/);
  expect((await search.input.inputValue()).length).toBeLessThanOrEqual(200);
});

test('nothing is searched while an input method composes', async ({ page }) => {
  const search = new SearchPage(page);
  await page.clock.install();
  await search.open('search/');
  await expect(search.input).toBeFocused();
  const cdp = await page.context().newCDPSession(page);
  for (const text of ['d', "dan'li"]) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(search.input).toHaveValue(text);
    await page.clock.runFor(1000);
    expect(search.query()).toBeNull();
  }
  await expect(search.status).toContainText(searchStrings.start);
  await cdp.send('Input.insertText', { text: '单例' });
  await page.clock.runFor(1000);
  await expect(search.results.first()).toContainText('单例模式');
  expect(search.query()).toBe('单例');
});
