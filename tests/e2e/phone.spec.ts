import { expect, test } from '@playwright/test';
import { PARTS } from '../../src/schemas/question-parts.ts';
import { questionStrings, scriptStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { headingOf, question } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

const HANDSHAKE = question('network/tcp-handshake');
const ERROR = headingOf('network/tcp-handshake', 'pitfall-time-wait');

test.use({ viewport: { width: 390, height: 844 } });

test('a section ten screens down is two taps away', { tag: EVERY_ENGINE }, async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await expect(one.toc).toBeHidden();
  await one.tocToggle.click();
  const link = one.toc.locator(`a[href="#${PARTS.followUps}"]`);
  await expect(link).toBeVisible();
  await link.click();
  await expect(one.article.locator(`#${PARTS.followUps}`)).toBeInViewport();
  await expect(one.toc).toBeHidden();
  await expect(one.tocToggle).toContainText('追问');
});

test('the contents fold again on Escape and on a tap beside them', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('python/decorator/');
  await one.tocToggle.click();
  await expect(one.toc).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(one.toc).toBeHidden();
  await one.tocToggle.click();
  await page.mouse.click(200, 820);
  await expect(one.toc).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents unfold and lead to a section', async ({ page }) => {
    const one = new QuestionPage(page);
    await one.open('python/decorator/');
    await one.tocToggle.click();
    await one.toc.locator(`a[href="#${PARTS.followUps}"]`).click();
    await expect(page).toHaveURL(/#follow-ups$/);
  });
});

test('who receives the link of a popular error reads question, warning and correction at once', async ({
  page,
}) => {
  const one = new QuestionPage(page);
  await one.open('q/18/#pitfall-time-wait');
  await expect(page).toHaveURL(/\/network\/tcp-handshake\/#pitfall-time-wait$/);
  await expect(one.arrival.getByRole('link')).toHaveText(HANDSHAKE.title);
  await expect(one.arrival).toContainText('常见误区');
  await expect(one.arrival).toBeInViewport({ ratio: 1 });
  const heading = one.section(ERROR);
  await expect(heading).toContainText(questionStrings.pitfall);
  await expect(heading).toBeInViewport({ ratio: 1 });
  const correction = one.article.locator('#pitfall-time-wait + p');
  await expect(correction).toContainText('为什么不对');
  await expect(correction).toBeInViewport({ ratio: 1 });
  // Nothing lies over the heading, once the transition from page to page is over.
  const isCovered = () =>
    heading.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + 2, top + 2));
    });
  await expect.poll(isCovered).toBe(false);
});

test('the name of the question goes once its title is in sight', async ({ page }) => {
  const one = new QuestionPage(page);
  await one.open('network/tcp-handshake/#pitfall-time-wait');
  await one.arrival.getByRole('link').click();
  await expect(one.heading).toBeInViewport();
  await expect(one.arrival).toHaveCount(0);
});

test('the link of a popular error says that it is one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const one = new QuestionPage(page);
  await one.open('network/tcp-handshake/');
  await one.permalink(`${questionStrings.pitfall}${ERROR}`).click();
  await expect(one.toast).toHaveText(scriptStrings.linkCopied);
  expect(await one.clipboard()).toContain(`${questionStrings.pitfall}${ERROR}`);
});
