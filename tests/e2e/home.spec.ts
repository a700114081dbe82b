import { expect, test } from '@playwright/test';
import { pageStrings, siteStrings } from '../../src/strings.ts';
import { HomePage } from './pages/home-page.ts';
import { categories, inCategory, questions } from './site.ts';

test('the home page says what the site is and how much is on it', async ({ page }) => {
  const home = new HomePage(page);
  await home.open('./');
  await expect(page).toHaveTitle('面试有据：每个答案，都拿得出证据');
  await expect(home.heading).toHaveText(siteStrings.tagline);
  const all = pageStrings.home.inAll(questions().length, categories().length);
  await expect(home.main).toContainText(all);
});

test('the home page lists the categories in order, each with the count of its questions', async ({
  page,
}) => {
  const home = new HomePage(page);
  await home.open('./');
  await expect(home.categories).toHaveCount(categories().length);
  for (const [index, { id, name }] of categories().entries()) {
    const link = home.categories.nth(index).getByRole('link').first();
    await expect(link).toHaveAttribute('href', `/${id}/`);
    await expect(link).toContainText(name);
    await expect(link).toContainText(pageStrings.home.questionCount(inCategory(id).length));
    const first = home.categories.nth(index).getByRole('link').nth(1);
    await expect(first).toHaveAttribute('href', `/${inCategory(id)[0]?.id ?? ''}/`);
  }
});

test('the home page leads to all questions, and tells what was corrected last', async ({
  page,
}) => {
  const home = new HomePage(page);
  await home.open('./');
  const latest = page.getByRole('region', { name: pageStrings.corrections.latest });
  const days = await latest.locator('time').allTextContents();
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort().reverse());
  await latest.getByRole('link', { name: pageStrings.corrections.more }).click();
  await expect(page).toHaveURL(/\/corrections\/$/);
  await page.goBack();
  await page.getByRole('link', { name: pageStrings.all.more(questions().length) }).click();
  await expect(page).toHaveURL(/\/all\/$/);
});

test('the search box of the home page leads to results', async ({ page }) => {
  const home = new HomePage(page);
  await home.open('./');
  await home.form.input.fill('TIME_WAIT 过多');
  await home.form.submit.click();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'TIME_WAIT 过多');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

test('the random link leads to a question, and back returns home', async ({ page }) => {
  const home = new HomePage(page);
  await home.open('./');
  await home.random.click();
  const ids = questions().map(({ id }) => `/${id}/`);
  await expect(page).toHaveURL((url) => ids.includes(url.pathname));
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === '/');
});

test('the random link draws anew on every click', async ({ page }) => {
  const home = new HomePage(page);
  await page.addInitScript(() => {
    const draws = [0, 0.5, 0.999];
    Math.random = () => draws.shift() ?? 0;
  });
  await home.open('./');
  const numbers = questions()
    .map(({ number }) => number)
    .sort((a, b) => a - b);
  await expect(home.random).toHaveJSProperty('pathname', `/q/${numbers[0] ?? 0}/`);
  const drawn = await home.random.evaluate((link: HTMLAnchorElement) => {
    const seen: string[] = [];
    for (let click = 0; click < 2; click += 1) {
      link.dispatchEvent(new MouseEvent('auxclick', { cancelable: true }));
      seen.push(link.pathname);
    }
    return seen;
  });
  const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
  expect(drawn).toEqual([`/q/${middle}/`, `/q/${numbers.at(-1) ?? 0}/`]);
});
