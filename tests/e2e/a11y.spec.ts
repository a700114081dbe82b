import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { SitePage } from './pages/site-page.ts';
import { addresses, PAGE_TYPES, parts } from './site.ts';

const CHUNKS = 6;
/** Rules that look at colours; all else is the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const [index, chunk] of parts(addresses(), CHUNKS).entries()) {
  test(`pages of the sitemap have no violation, light and dark (${index + 1} of ${CHUNKS})`, async ({
    page,
  }) => {
    expect(chunk).not.toHaveLength(0);
    for (const address of chunk) {
      await page.goto(`./${address}`);
      await expectNoViolations(page);
    }
  });
}

test('pages of every type have no violation on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of Object.values(PAGE_TYPES)) {
    await page.goto(address);
    await expectNoViolations(page);
  }
});

test('results, no results and the page for unknown addresses have no violation', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.openWith('redis');
  await expect(search.results.first()).toBeVisible();
  await expectNoViolations(page);
  await search.openWith('qqqqzzzz');
  await expect(search.status).toContainText(searchStrings.noneHint);
  await expectNoViolations(page);
  await page.goto('no/such/page/');
  await expectNoViolations(page);
});

for (const width of [1280, 390]) {
  test(`the search dialog has no violation, ${width} pixels wide, whatever it shows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('python/decorator/');
    await page.evaluate(() => localStorage.setItem('recent-searches', '["redis","asyncio"]'));
    const dialog = new SearchDialog(page);
    await dialog.open();
    await expect(dialog.status).toContainText(searchStrings.start);
    await expect(dialog.forget).toBeVisible();
    await expect(dialog.offer(searchStrings.suggestions[0])).toBeVisible();
    if (width < 768) await dialog.showFilters.click();
    await expect(dialog.filter('tag')).toBeVisible();
    await expectNoViolations(page);
    await dialog.input.fill('redis 持久化');
    await dialog.answered();
    await dialog.input.press('ArrowDown');
    await expect(dialog.selected).toHaveCount(1);
    await expectNoViolations(page);
    await dialog.input.fill('qqqqzzzz');
    await dialog.answered();
    await expectNoViolations(page);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await dialog.open();
    await dialog.input.fill('redis');
    await expect(dialog.retry).toBeVisible();
    await expectNoViolations(page);
  });
}

test('a page with the marks of a search has no violation', async ({ page }) => {
  const question = new QuestionPage(page);
  await question.open('python/decorator/?mark=python');
  await expect(question.unmark).toBeVisible();
  await expectNoViolations(page);
});

test('the open drawer has no violation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const site = new SitePage(page);
  await site.open('python/decorator/');
  await site.menu.click();
  await expect(site.navigation).toBeVisible();
  await expectNoViolations(page);
});

test('the check itself notices a control without a name and text without contrast', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('main').evaluate((main) => {
    main.append(document.createElement('button'));
    const text = document.createElement('p');
    text.textContent = '看不清';
    text.style.color = 'rgb(128 128 128 / 20%)';
    main.append(text);
  });
  const broken = (found: string[]): unknown[] => found.map((line) => line.split(':')[0]);
  expect(broken(await violations(page))).toEqual(['button-name', 'color-contrast']);
  expect(broken(await violations(page, COLOUR_RULES))).toEqual(['color-contrast']);
});

async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violations(page), `${page.url()} light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await violations(page, COLOUR_RULES), `${page.url()} dark`).toEqual([]);
}

/** One line a violation: the rule, and where it is broken. Without rules, all are held. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames on the site, the mode without a second page is the same and much faster.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? builder.withRules(rules) : builder).analyze();
  return found.map(({ id, nodes }) => {
    const targets = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id}: ${nodes.length} × ${targets.join(' | ')}`;
  });
}
