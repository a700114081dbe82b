import { expect, test } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';
import { scriptStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { headingOf, question } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

// Under a name and without TLS, as in a company's network: browsers call that no secure context.

const HOST = 'handbook.test';
const ID = 'python/decorator';
const { number, title } = question(ID);
const MINIMAL = headingOf(ID, 'minimal');

test.use({
  launchOptions: async ({ browserName }, use) => {
    const options = launchOptions(browserName === 'firefox' ? 'firefox' : 'chromium');
    await use({
      ...options,
      ...(browserName === 'firefox'
        ? {
            // The server listens on 127.0.0.1, and the name would stand for ::1 as well.
            firefoxUserPrefs: { 'network.dns.localDomains': HOST, 'network.dns.disableIPv6': true },
          }
        : { args: [...(options.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] }),
    });
  },
  baseURL: async ({ baseURL }, use) => {
    const url = new URL(baseURL ?? '');
    url.hostname = HOST;
    await use(url.href);
  },
});

test.describe('on plain http', { tag: EVERY_ENGINE }, () => {
  test('the link of a page is copied', async ({ page }) => {
    const decorator = new QuestionPage(page);
    await decorator.open(`${ID}/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await decorator.copyPageLink.click();
    await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
    await expect(decorator.copyPageLink).toBeFocused();
    const address = new URL(`/q/${number}/`, page.url()).href;
    expect(await decorator.pasted()).toBe(`${title} ${address}`);
  });

  test('the link of a section is copied', async ({ page }) => {
    const decorator = new QuestionPage(page);
    await decorator.open(`${ID}/`);
    await decorator.permalink(MINIMAL).click();
    await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
    const address = new URL(`/q/${number}/#minimal`, page.url()).href;
    expect(await decorator.pasted()).toBe(`${title} · ${MINIMAL} ${address}`);
  });

  test('code is copied', async ({ page }) => {
    const decorator = new QuestionPage(page);
    await decorator.open(`${ID}/`);
    const block = decorator.article.locator('figure[data-language]:has(button)').first();
    const code = await block.locator('code').textContent();
    await block.getByRole('button', { name: scriptStrings.copyCode }).click();
    await expect(block.getByRole('button', { name: scriptStrings.copied })).toBeFocused();
    expect(await decorator.pasted()).toBe(code);
  });

  test('a browser that copies nothing is said to, and a section’s address can be taken by hand', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Reflect.set(document, 'execCommand', () => false);
    });
    const decorator = new QuestionPage(page);
    await decorator.open(`${ID}/`);
    await decorator.permalink(MINIMAL).click();
    await expect(decorator.toast).toHaveText(scriptStrings.linkNotCopied);
    await expect(page).toHaveURL(/\/python\/decorator\/#minimal$/);
    await decorator.copyCode.first().click();
    const failed = decorator.article.getByRole('button', { name: scriptStrings.notCopied });
    await expect(failed).toBeVisible();
  });
});
