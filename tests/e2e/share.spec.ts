import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { questionStrings, scriptStrings, shareStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { question } from './site.ts';

const DECORATOR = question('python/decorator');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the short answer is copied in two taps, with title, versions, day and address', async ({
  page,
}) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.share.click();
  await page.getByRole('button', { name: shareStrings.answer }).click();
  await expect(one.toast).toHaveText(scriptStrings.copied);
  const copied = await one.clipboard();
  expect(copied).toContain(DECORATOR.title);
  expect(copied).toContain(DECORATOR.short.trim());
  for (const version of DECORATOR.versions) expect(copied).toContain(version);
  expect(copied).toContain(questionStrings.checkedOn(DECORATOR.checked));
  expect(copied).toContain(new URL(`/q/${DECORATOR.number}/`, page.url()).href);
});

test('the whole answer is copied as Markdown', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.share.click();
  await page.getByRole('button', { name: shareStrings.markdown }).click();
  await expect(one.toast).toHaveText(scriptStrings.copied);
  expect(await one.clipboard()).toBe(readFileSync('dist/python/decorator.md', 'utf8'));
});

test('the system’s share sheet gets title and address, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.title = JSON.stringify(data);
      return Promise.resolve();
    };
  });
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.share.click();
  await page.getByRole('button', { name: shareStrings.system }).click();
  const url = new URL(`/q/${DECORATOR.number}/`, page.url()).href;
  await expect(page).toHaveTitle(JSON.stringify({ title: DECORATOR.title, url }));
});

test('the menu opens, is walked through and closes by keyboard', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.share.press('Enter');
  await expect(one.share).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: shareStrings.answer })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: shareStrings.markdown })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(one.share).toBeFocused();
  await expect(one.share).toHaveAttribute('aria-expanded', 'false');
});

test('the menu closes on a click beside it', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.share.click();
  const entry = page.getByRole('button', { name: shareStrings.answer });
  await expect(entry).toBeVisible();
  await one.heading.click();
  await expect(entry).toHaveCount(0);
});

test('a section is offered as Markdown once its link was copied, under its own address', async ({
  page,
}) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  const headings = page.locator('article h3');
  const [heading, after] = [headings.nth(1), headings.nth(2)];
  const title = (await heading.textContent()) ?? '';
  await heading.hover();
  const link = heading.locator('.permalink');
  await link.click();
  await expect(one.toast).toHaveText(scriptStrings.linkCopied);
  const entry = page.getByRole('button', { name: shareStrings.section });
  await expect(entry).toBeVisible();
  // Who goes on by keyboard comes to it next.
  await expect(link).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(one.toast).toHaveText(scriptStrings.copied);
  await expect(entry).toHaveCount(0);
  const copied = await one.clipboard();
  expect(copied.startsWith(`### ${title}`)).toBe(true);
  expect(copied).not.toContain((await after.textContent()) ?? '');
  const anchor = (await heading.getAttribute('id')) ?? '';
  expect(copied).toContain(new URL(`/q/${DECORATOR.number}/#${anchor}`, page.url()).href);
});

test('the menu of a section moves nothing on the page', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  for (const id of ['score', 'score-plus']) {
    const heading = page.locator(`#${id}`);
    await heading.hover();
    const below = page.locator(`#${id} ~ ul`).first();
    const look = (list: Element): unknown => [
      list.getBoundingClientRect().top + scrollY,
      getComputedStyle(list).listStyle,
    ];
    const before = await below.evaluate(look);
    await heading.locator('.permalink').click();
    await expect(page.locator(`#${id} + .share-list`)).toBeVisible();
    expect(await below.evaluate(look)).toEqual(before);
  }
});
