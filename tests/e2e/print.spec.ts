import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { questionStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { question } from './site.ts';

const DECORATOR = 'python/decorator/';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('paper shows what one reads and nothing to press', async ({ page }) => {
  const decorator = new QuestionPage(page);
  // With marks, which bring a control of their own.
  await decorator.open(`${DECORATOR}?mark=装饰器`);
  await expect(page.locator('.unmark')).toHaveCount(1);
  await expect(decorator.heading).toBeVisible();
  await expect(decorator.article.locator('pre').first()).toBeVisible();
  const controls = page.locator('button, .permalink, copy-link [href^="/q/"], .skip, .actions a');
  const shown = await controls.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
  );
  expect(await controls.count()).toBeGreaterThan(20);
  expect(shown).toEqual([]);
});

test('what is folded away on the screen is printed', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open(DECORATOR);
  await decorator.article.evaluate((article) => {
    const [fold, summary, text] = ['details', 'summary', 'p'].map((name) =>
      document.createElement(name),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    [summary.textContent, text.textContent] = ['折叠', '里面'];
    fold.append(summary, text);
    article.append(fold);
  });
  const inside = decorator.article.getByText('里面', { exact: true });
  await expect(inside).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(inside).toBeHidden();
});

test('paper names the address, which the screen shows in its bar', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open(DECORATOR);
  const imprint = decorator.article.getByText(/^https:.*\/q\/\d+\/$/);
  await expect(imprint).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(imprint).toBeHidden();
});

test('the text takes the width of a sheet in landscape', async ({ page }) => {
  // A4 at 96 pixels an inch.
  await page.setViewportSize({ width: 1123, height: 794 });
  const decorator = new QuestionPage(page);
  await decorator.open(DECORATOR);
  const box = await decorator.article.boundingBox();
  expect(box?.width).toBeGreaterThan(600);
});

test('every sheet names question, address and day in its margin', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open(DECORATOR);
  const { number, checked } = question('python/decorator');
  const imprint = await decorator.article.getByText(/^https:.*\/q\/\d+\/$/).textContent();
  const foot = questionStrings.foot(number, imprint ?? '', checked);
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const paper = await getDocument({ data }).promise;
  expect(paper.numPages).toBeGreaterThan(2);
  for (let sheet = 1; sheet <= paper.numPages; sheet += 1) {
    const { items } = await (await paper.getPage(sheet)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      // Some fonts give 题 and 用 the codes of radicals.
      .normalize('NFKC');
    expect(text, `sheet ${sheet}`).toContain(foot);
    expect(text).toContain(`${sheet} / ${paper.numPages}`);
  }
});
