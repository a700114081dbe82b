import { expect, test } from '@playwright/test';
import { pageStrings, questionStrings, siteStrings } from '../../src/strings.ts';
import { ListPage } from './pages/list-page.ts';
import { categories, inCategory } from './site.ts';

for (const { id, name, summary } of categories()) {
  test(`the category ${id} lists all its questions in their reading order`, async ({ page }) => {
    const category = new ListPage(page);
    await category.open(`${id}/`);
    await expect(category.heading).toHaveText(name);
    await expect(category.main).toContainText(summary);
    const questions = inCategory(id);
    await expect(category.main).toContainText(pageStrings.category.count(questions.length));
    expect(await category.addresses()).toEqual(questions.map((question) => `/${question.id}/`));
    for (const [index, { listTitle }] of questions.entries()) {
      await expect(category.questions.nth(index)).toContainText(listTitle);
    }
  });
}

test('a category says of each question whether its full answer is still to come', async ({
  page,
}) => {
  const category = new ListPage(page);
  for (const { id } of categories()) {
    await category.open(`${id}/`);
    const writing = await category.questions.evaluateAll(
      (links, text) => links.map((link) => link.textContent.includes(text)),
      questionStrings.writing,
    );
    expect(writing, id).toEqual(inCategory(id).map(({ status }) => status === 'brief'));
  }
});

test('a category leads to a question, and its breadcrumb leads home', async ({ page }) => {
  const category = new ListPage(page);
  await category.open('python/');
  await category.questions.first().click();
  await expect(page).toHaveURL((url) => url.pathname === `/${inCategory('python')[0]?.id ?? ''}/`);
  await category.open('python/');
  await category.breadcrumb.getByRole('link', { name: siteStrings.home }).click();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('the navigation marks the category, and the question within it, as current', async ({
  page,
}) => {
  const category = new ListPage(page);
  const current = category.navigation.locator('[aria-current=page]');
  await category.open('python/');
  await expect(current).toHaveAttribute('href', '/python/');
  await category.open('python/decorator/');
  await expect(current).toHaveAttribute('href', '/python/decorator/');
});

test('a question of the category is drawn at random', async ({ page }) => {
  await page.goto('python/');
  await page.getByRole('link', { name: pageStrings.home.random }).click();
  await expect(page).toHaveURL(/\/python\/[a-z-]+\/$/);
});
