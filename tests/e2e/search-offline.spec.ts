import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { strings } from '../../src/strings.ts';
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

test('reading a page and coming near its search link register no worker', async ({
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

test('the worker knows every file that a search cannot do without', async ({ page, request }) => {
  const requested = new Set<string>();
  page.on('request', (one) => requested.add(new URL(one.url()).pathname));
  await new SearchDialog(page).openWith(QUERY);
  // Their names change from build to build: what they are is read from the entry, or from queries.
  const files = [...requested].flatMap((path) => /pagefind\/[^/]+\.(?!pf_)\w+$/.exec(path) ?? []);
  expect(files).toContain('pagefind/titles.json');
  const worker = await (await request.get('sw.js')).text();
  expect(files.filter((path) => !worker.includes(`'${path}'`))).toEqual([]);
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
  await expect(search.status).toContainText(strings.search.incomplete);
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
  await expect(site.heading).toHaveText(strings.evidence.title);
  await context.setOffline(true);
  await site.open('evidence/');
  await expect(site.heading).toHaveText(strings.evidence.title);
});

test('a new index takes the place of the old one', async ({ page, context }) => {
  await searchTwice(page);
  const before = await kept(page, 'index ');
  expect(before.filter((path) => path.endsWith('.pf_index'))).not.toEqual([]);
  await newEntry(context);
  const search = new SearchPage(page);
  await search.openWith(OTHER_QUERY);
  await expect(search.sections.first()).toBeVisible();
  const after = await kept(page, 'index ');
  expect(after.filter((path) => path.endsWith('.pf_index'))).not.toEqual([]);
  expect(
    after.filter((path) => /\/(index|fragment)\//.test(path) && before.includes(path)),
  ).toEqual([]);
});

/** Searches twice on a page, and waits until the worker has kept what that took. */
async function searchTwice(page: Page): Promise<void> {
  const dialog = new SearchDialog(page);
  await dialog.openWith(QUERY);
  await expect.poll(async () => (await kept(page, 'pages ')).join()).toContain('/search/');
  await expect.poll(async () => (await kept(page, 'assets ')).join()).toContain('search-worker');
  // What the first search asked for may have been under way before the worker was.
  await dialog.openWith(QUERY);
  await expect.poll(async () => (await kept(page, 'index ')).join()).toContain('.pf_fragment');
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

/** Paths of what the worker keeps of one kind. */
async function kept(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (start) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(start));
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  }, kind);
}

/** Has the site say that it has another index. */
async function newEntry(context: BrowserContext): Promise<void> {
  await context.route('**/pagefind-entry.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
}
