import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { evidenceStrings, pageStrings, searchStrings, scriptStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { SitePage } from './pages/site-page.ts';
import { question } from './site.ts';
import { watch } from './watch.ts';

// Elsewhere the worker would answer in place of the network that a test looks at.
test.use({ serviceWorkers: 'allow' });

const READ = 'python/decorator/';
const QUERY = 'redis 持久化';
/** Finds something in titles, and nothing of it has been loaded for the other query. */
const OTHER_QUERY = '三次握手';

test('opening a page and coming near its search link register no worker', async ({
  page,
  context,
}) => {
  const site = new SitePage(page);
  await site.open(READ);
  await site.searchLink.hover();
  await page.waitForLoadState('networkidle');
  const registered = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(registered).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
});

test('a page that was read opens without a network, and what was not is said to be missing', async ({
  page,
  context,
}) => {
  const one = new QuestionPage(page);
  await one.open(READ);
  await page.mouse.wheel(0, 600);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The search was not used: none of it is kept.
  expect((await kept(page)).filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await expect(one.heading).toHaveText(question('python/decorator').title);
  await expect(page.locator('.copy-code').first()).toBeVisible();
  await page.goto('python/singleton/');
  await expect(page.locator('main')).toContainText(pageStrings.offline.noNetwork);
});

test('the worker keeps every file that a search loads, or its next search does', async ({
  page,
  context,
}) => {
  const requested = new Set<string>();
  page.on('request', (one) => requested.add(new URL(one.url()).pathname));
  await searchTwice(page);
  const all = [...requested].filter((path) => /^\/(_astro|pagefind|search-index)\//.test(path));
  expect(all).toContain('/search-index/head.json');
  expect(all).toContain('/pagefind/pagefind.js');
  await expect.poll(async () => missing(all, await kept(page))).toEqual([]);
  expect(context.serviceWorkers()).toHaveLength(1);
});

test('what was searched for before is found without a network, with its sections', async ({
  page,
  context,
}) => {
  const search = await searchOffline(page, context, QUERY);
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  await expect(search.results.first()).toContainText(question('database/redis-persistence').title);
  await expect(search.sections.first()).toBeVisible();
  await page.reload();
  await expect(search.sections.first()).toBeVisible();
});

test('other queries find titles without a network, and it is said that something is missing', async ({
  page,
  context,
}) => {
  const search = await searchOffline(page, context, OTHER_QUERY);
  await expect(search.status).toContainText(searchStrings.incomplete);
  await expect(search.results.first()).toContainText('三次握手');
  await context.setOffline(false);
  await search.retry.click();
  await expect(search.status).toHaveText(/^(找到|没有)/);
  await expect(search.sections.first()).toBeVisible();
});

test('a page that was read opens without a network, in its dress and with its search', async ({
  page,
  context,
  baseURL,
}) => {
  const { problems } = await watch(page, new URL(baseURL ?? '').host);
  await searchTwice(page);
  const other = new QuestionPage(page);
  await other.open('python/singleton/');
  await context.setOffline(true);
  for (const address of [`${READ}?mark=python`, 'python/singleton/']) {
    await other.open(address);
    await expect(other.heading).toBeVisible();
    const family = await other.heading.evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(family).toContain('Songti');
  }
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(QUERY);
  await dialog.answered();
  await expect(dialog.options.first()).toBeVisible();
  expect(problems).toEqual([]);
});

test('without a network a page that is not kept is named so, with those that are', async ({
  page,
  context,
}) => {
  await searchTwice(page);
  await new SitePage(page).open('python/singleton/');
  await expect.poll(async () => (await kept(page)).join()).toContain('/python/singleton/');
  await context.setOffline(true);
  const site = new SitePage(page);
  for (const address of ['linux/port-in-use/', 'q/5/']) {
    await site.open(address);
    await expect(site.heading).toHaveText(pageStrings.offline.title);
    await expect(page.getByRole('status').first()).toHaveText(pageStrings.offline.noNetwork);
    const link = page.getByRole('main').getByRole('link', {
      name: question('python/singleton').title,
    });
    await expect(link).toBeVisible();
  }
});

test('without a network lists and results mark the pages that are kept, and only then', async ({
  page,
  context,
}) => {
  await searchTwice(page);
  const site = new SitePage(page);
  await site.open('python/singleton/');
  await site.open('python/');
  const singleton = page.locator('main li > a[href$="/python/singleton/"]');
  const quicksort = page.locator('main li > a[href$="/python/quicksort/"]');
  await expect.poll(async () => (await kept(page)).join()).toContain('/python/singleton/');
  await expect(singleton).not.toHaveAttribute('data-kept');
  await context.setOffline(true);
  await expect(singleton).toHaveAttribute('data-kept', scriptStrings.kept);
  await expect(quicksort).not.toHaveAttribute('data-kept');
  const search = new SearchPage(page);
  await search.openWith(QUERY);
  await expect(search.results.first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});

test('one tap keeps all pages and the search; another takes them away', async ({
  page,
  context,
}) => {
  const site = new SitePage(page);
  await site.open('offline/');
  await page.getByRole('button', { name: /^全部存到本机（约 \d+\.\d MB）$/ }).click();
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/^已存下 \d+ 个页面/, { timeout: 60_000 });
  await context.setOffline(true);
  for (const address of ['linux/port-in-use/', 'misc/celery/', 'tags/redis/']) {
    await site.open(address);
    await expect(site.heading).not.toHaveText(pageStrings.offline.title);
  }
  const search = new SearchPage(page);
  await search.openWith(OTHER_QUERY);
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  await expect(search.sections.first()).toBeVisible();
  await context.setOffline(false);
  await site.open('offline/');
  await page.getByRole('button', { name: pageStrings.offline.remove }).click();
  await expect(status).toHaveText(pageStrings.offline.removed);
  expect((await kept(page)).filter((path) => path.startsWith('/linux/'))).toEqual([]);
});

test('with a network a page is always asked for anew, and so is its copy', async ({
  page,
  context,
}) => {
  await searchTwice(page);
  const site = new SitePage(page);
  await site.open('evidence/');
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((each) => each.startsWith('pages '));
    const headers = { 'Content-Type': 'text/html' };
    const old = new Response('<h1>old</h1>', { headers });
    await (await caches.open(name)).put(location.href, old);
  });
  await site.open('evidence/');
  await expect(site.heading).toHaveText(evidenceStrings.title);
  await context.setOffline(true);
  await site.open('evidence/');
  await expect(site.heading).toHaveText(evidenceStrings.title);
});

test('a page that a portal or a host sends in place of a script is not kept', async ({
  page,
  context,
}) => {
  await searchTwice(page);
  const script = '/_astro/of-a-later-build.a1b2c3.js';
  await context.route(`**${script}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>please log in</h1>' }),
  );
  const load = () => page.evaluate(async (url) => (await fetch(url)).text(), script);
  expect(await load()).toContain('please log in');
  await context.unroute(`**${script}`);
  await context.route(`**${script}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {};' }),
  );
  expect(await load()).toBe('export {};');
});

/** Searches twice on a page, and waits until the worker has kept what that took. */
async function searchTwice(page: Page): Promise<void> {
  const dialog = new SearchDialog(page);
  await dialog.openWith(QUERY);
  await page.evaluate(() => navigator.serviceWorker.ready);
  // Requests of the first search were under way before the worker was.
  await dialog.openWith(QUERY);
  await expect.poll(async () => (await kept(page)).join()).toContain('.pf_index');
  await expect.poll(async () => (await kept(page)).join()).toContain('/texts/');
}

/** Searches twice, then once more without a network, on the results page. */
async function searchOffline(
  page: Page,
  context: BrowserContext,
  query: string,
): Promise<SearchPage> {
  await searchTwice(page);
  await context.setOffline(true);
  const search = new SearchPage(page);
  await search.openWith(query);
  return search;
}

/** Paths of all that the worker keeps. */
async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

function missing(paths: readonly string[], among: readonly string[]): string[] {
  return paths.filter((path) => !among.includes(path));
}
