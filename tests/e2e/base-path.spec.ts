import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { pageStrings, scriptStrings, siteStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { SitePage } from './pages/site-page.ts';
import { headingOf, question } from './site.ts';
import { watch } from './watch.ts';

const MINIMAL = headingOf('python/decorator', 'minimal');

// Runs under `/` and under `/handbook/`.

let base = '';

test.beforeEach(({ baseURL }) => {
  base = new URL(baseURL ?? '').pathname;
});

for (const [name, address] of [
  ['home', './'],
  ['category', 'python/'],
  ['question', 'python/decorator/'],
  ['short question', 'database/redis-persistence/'],
  ['all tags', 'tags/'],
  ['tag', 'tags/python/'],
  ['search', 'search/?q=redis'],
  ['not found', 'no/such/page/'],
] as const) {
  test(`every link and file of the page “${name}” stays below the base and is there`, async ({
    page,
    request,
  }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const targets = await localTargets(page);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((path) => !path.startsWith(base))).toEqual([]);
    expect(await missing(request, targets)).toEqual([]);
  });
}

test('home, question and navigation work below the base', async ({ page, baseURL }) => {
  const { problems } = await watch(page, new URL(baseURL ?? '').host);
  const site = new SitePage(page);
  await site.open('./');
  await site.main.locator(`a[href="${base}python/"]`).click();
  await site.main.locator(`a[href="${base}python/decorator/"]`).click();
  await expect(site.heading).toHaveText(question('python/decorator').title);
  await page.getByRole('banner').getByRole('link', { name: siteStrings.name }).click();
  await expect(page).toHaveURL((url) => url.pathname === base);
  expect(problems).toEqual([]);
});

test('the dialog finds questions below the base', async ({ page }) => {
  await page.goto('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill('redis 持久化');
  await dialog.answered();
  const options = dialog.group('Redis 如何实现持久化？').getByRole('option');
  await expect(options.first()).toHaveAttribute('data-url', `${base}database/redis-persistence/`);
  const section = new RegExp(`^${base}database/redis-persistence/\\?mark=[^#]+#`);
  await expect(options.nth(1)).toHaveAttribute('href', section);
  await expect(dialog.all).toHaveAttribute('href', new RegExp(`${base}search/\\?q=`));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === `${base}database/redis-persistence/`);
});

test('the results page finds questions below the base', async ({ page }) => {
  const search = new SearchPage(page);
  await search.openWith('单例模式');
  await search.results.first().getByRole('link').first().click();
  await expect(page).toHaveURL((url) => url.pathname === `${base}python/singleton/`);
});

test('a short address leads to its question below the base, with the fragment', async ({
  page,
}) => {
  await page.goto('q/50/#minimal');
  await expect(page).toHaveURL(
    (url) => url.pathname + url.hash === `${base}python/decorator/#minimal`,
  );
});

test('the address that is copied leads back below the base', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await decorator.permalink(MINIMAL).click();
  await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
  const address = (await decorator.clipboard()).split(' ').at(-1) ?? '';
  expect(new URL(address).pathname).toBe(`${base}q/${question('python/decorator').number}/`);
  await page.goto('./');
  await page.goto(address);
  await expect(page).toHaveURL(
    (url) => url.pathname + url.hash === `${base}python/decorator/#minimal`,
  );
});

test('the page for unknown addresses leads home below the base', async ({ page }) => {
  await page.goto('no/such/page/');
  await page.getByRole('link', { name: pageStrings.notFound.home }).click();
  await expect(page).toHaveURL((url) => url.pathname === base);
});

test('the canonical address and the sitemap carry the base', async ({ page, request }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  expect(new URL((await decorator.canonical()) ?? '').pathname).toBe(`${base}python/decorator/`);
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname);
  expect(paths).toContain(`${base}python/decorator/`);
  expect(paths.filter((path) => !path.startsWith(base))).toEqual([]);
});

/** Paths on this host that the page links to or loads. */
async function localTargets(page: Page): Promise<string[]> {
  const paths = await page
    .locator(':is(a, link)[href], :is(img, script)[src], form[action]')
    .evaluateAll((all) =>
      all
        // The canonical address names the public host.
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .map((element) => {
          const name = ['href', 'src', 'action'].find((each) => element.hasAttribute(each)) ?? '';
          return new URL(element.getAttribute(name) ?? '', location.href);
        })
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname)
        // Skip links and anchors on the page for unknown addresses point at that address itself.
        .filter((path) => path !== location.pathname),
    );
  return [...new Set(paths)];
}

async function missing(request: APIRequestContext, paths: readonly string[]): Promise<string[]> {
  const statuses = await Promise.all(
    paths.map(async (path) => ({ path, status: (await request.get(path)).status() })),
  );
  return statuses.filter(({ status }) => status !== 200).map(({ path }) => path);
}
