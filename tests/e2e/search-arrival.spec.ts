import { expect, test } from '@playwright/test';
import { QuestionPage } from './pages/question-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';

test('a result marks on its page what was searched for, until the marks are taken off', async ({
  page,
}) => {
  const question = new QuestionPage(page);
  await question.open('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill('redis 持久化');
  await dialog.answered();
  await dialog.options.nth(1).click();
  await expect(page).toHaveURL((url) => url.pathname === '/database/redis-persistence/');
  await expect(question.unmark).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
  expect(await question.marks()).toEqual(expect.arrayContaining(['redis', '持久']));
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(page.locator(hash)).toBeInViewport();

  await question.unmark.click();
  await expect(question.unmark).toHaveCount(0);
  expect(await question.marks()).toEqual([]);
  await expect(page).toHaveURL((url) => url.search === '' && url.hash === hash);
  await page.reload();
  await expect(question.heading).toBeVisible();
  await expect(question.unmark).toHaveCount(0);
});

test('marks that stand nowhere, or that somebody wrote oddly, do no harm', async ({ page }) => {
  const question = new QuestionPage(page);
  await question.open('python/decorator/?mark=qqqqzzzz');
  await expect(question.heading).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(question.unmark).toHaveCount(0);
  await question.open('python/decorator/?mark=++python+');
  await expect(question.unmark).toBeVisible();
  expect(await question.marks()).toEqual(['python']);
});

test('the address is the plain one once a page is marked; gone back to, it is marked again', async ({
  page,
}) => {
  const question = new QuestionPage(page);
  await question.open('python/decorator/?mark=python#minimal');
  await expect(question.unmark).toBeVisible();
  await expect(page).toHaveURL((url) => url.search === '' && url.hash === '#minimal');
  await page.goto('python/singleton/');
  await expect(question.unmark).toHaveCount(0);
  await page.goBack();
  await expect(question.unmark).toBeVisible();
  expect(await question.marks()).toEqual(['python']);
});

test('browsers are told how to search the site, and what they are told works', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const link = page.locator('head link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  await expect(link).toHaveAttribute('href', '/opensearch.xml');
  const response = await request.get('opensearch.xml');
  expect(response.ok()).toBe(true);
  const [, template = ''] =
    /<Url type="text\/html"[^>]* template="([^"]*)"/.exec(await response.text()) ?? [];
  expect(template).toContain('{searchTerms}');
  const query = '单例 模式 & C++';
  const { pathname, search: asked } = new URL(
    template.replace('{searchTerms}', encodeURIComponent(query)),
  );
  await page.goto(`${pathname}${asked}`);
  const search = new SearchPage(page);
  await expect(search.input).toHaveValue(query);
  await expect(search.results.first()).toBeVisible();
});
