import { expect, test } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { HomePage } from './pages/home-page.ts';
import { ListPage } from './pages/list-page.ts';
import { QuestionPage } from './pages/question-page.ts';
import { SearchPage } from './pages/search-page.ts';
import { categories, headingOf, inCategory, question } from './site.ts';

const MINIMAL = headingOf('python/decorator', 'minimal');

test.use({ javaScriptEnabled: false });

test('one reads and walks from home to a question and on, without script', async ({ page }) => {
  const home = new HomePage(page);
  await home.open('./');
  await home.categories.first().getByRole('link').first().click();
  const category = new ListPage(page);
  await expect(category.heading).toHaveText(categories()[0]?.name ?? '');
  await category.questions.first().click();
  const [first, second] = inCategory('python');
  const one = new QuestionPage(page);
  await expect(one.heading).toHaveText(first?.title ?? '');
  await expect(one.short).toContainText(first?.short.trim() ?? '');
  await one.pager.locator('[rel=next]').click();
  await expect(one.heading).toHaveText(second?.title ?? '');
});

test('links to sections and to the short address are plain links without script', async ({
  page,
}) => {
  const { number } = question('python/decorator');
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.copyPageLink).toHaveAttribute('href', `/q/${number}/`);
  await decorator.permalink(MINIMAL).click();
  await expect(page).toHaveURL(/\/python\/decorator\/#minimal$/);
  await expect(page.locator('#minimal')).toBeInViewport();
});

test('controls that need script are not there without it', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.article).toBeVisible();
  await expect(decorator.themeSwitch).toBeHidden();
  await expect(decorator.copyCode).toHaveCount(0);
});

test('the system’s dark theme is followed without script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const home = new HomePage(page);
  await home.open('./');
  expect(await home.paintedTheme()).toBe('dark');
});

test('the random link leads to a question without script', async ({ page }) => {
  const home = new HomePage(page);
  await home.open('./');
  await home.random.click();
  await expect(new QuestionPage(page).article).toBeVisible();
});

test('search says that it needs script and offers the categories', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('python/decorator/');
  await search.searchLink.click();
  await expect(search.heading).toHaveText(searchStrings.title);
  await expect(search.main).toContainText(searchStrings.noScript, { useInnerText: true });
  const links = search.main.getByRole('listitem').getByRole('link');
  await expect(links).toHaveText(categories().map(({ name }) => name));
  await links.filter({ hasText: '网络' }).click();
  await expect(search.heading).toHaveText('网络');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the drawer opens and closes without script', async ({ page }) => {
    const decorator = new QuestionPage(page);
    await decorator.open('python/decorator/');
    await expect(decorator.navigation).toBeHidden();
    await decorator.menu.click();
    await expect(decorator.navigation).toBeVisible();
    await decorator.closeNavigation.click();
    await expect(decorator.navigation).toBeHidden();
    await decorator.menu.click();
    await decorator.navigation.getByRole('link', { name: /^数据库/ }).click();
    await expect(decorator.heading).toHaveText('数据库');
  });
});
