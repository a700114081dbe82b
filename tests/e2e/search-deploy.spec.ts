import { rmSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { buildWith, DeployedSite, LENIENT, STRICT, type Host } from './deploys.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { question } from './site.ts';

const CHANGED = 'python/decorator';
const { title: TITLE } = question(CHANGED);
/** Words that only later builds have. */
const SECOND = 'quokka';
const THIRD = 'axolotl';
const PERSISTENCE = question('database/redis-persistence').title;
const QUERY = 'redis 持久化';

/** Folders of later builds. */
interface Builds {
  second: string;
  third: string;
  /** As the third, with new names for all scripts. */
  rewritten: string;
}

interface Tab {
  site: DeployedSite;
  page: Page;
  dialog: SearchDialog;
}

interface Fixtures {
  /** Opens a page of the last build on a host. */
  visit: (host: Host, serviceWorkers: 'allow' | 'block') => Promise<Tab>;
}

const test = base.extend<Fixtures, { builds: Builds }>({
  builds: [
    // Made once for all tests of this file: every build has its own index.
    async ({}, use) => {
      const builds = {
        second: await buildWith(CHANGED, `装饰器与 ${SECOND} 无关。`, 'same scripts'),
        third: await buildWith(CHANGED, `装饰器与 ${THIRD} 无关。`, 'same scripts'),
        rewritten: await buildWith(CHANGED, `装饰器与 ${THIRD} 无关。`, 'new scripts'),
      };
      await use(builds);
      for (const folder of Object.values(builds)) rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  visit: async ({ browser }, use) => {
    const close: (() => Promise<void>)[] = [];
    await use(async (host, serviceWorkers) => {
      const site = await DeployedSite.start(host);
      const { url: baseURL } = site;
      const context = await browser.newContext({ baseURL, serviceWorkers, locale: 'zh-CN' });
      close.push(async () => {
        await context.close();
        site.stop();
      });
      const page = await context.newPage();
      await page.goto('python/singleton/');
      return { site, page, dialog: new SearchDialog(page) };
    });
    for (const each of close) await each();
  },
});

for (const [what, host] of [
  ['has every file asked for again', STRICT],
  ['lets files be used for minutes, and sends a page for what is gone', LENIENT],
] as const) {
  for (const workers of ['allow', 'block'] as const) {
    const how = workers === 'allow' ? 'with a service worker' : 'without a service worker';
    test(`an open tab finds what each deploy brought, on a host that ${what}, ${how}`, async ({
      visit,
      builds,
    }) => {
      const { site, page, dialog } = await visit(host, workers);
      await dialog.open();
      await finds(dialog, QUERY, PERSISTENCE);
      if (workers === 'allow') await page.evaluate(() => navigator.serviceWorker.ready);
      await finds(dialog, '三次握手', '三次握手');
      site.current = builds.second;
      await finds(dialog, SECOND, TITLE);
      await finds(dialog, '单例模式', '单例');
      site.current = builds.third;
      await finds(dialog, THIRD, TITLE);
      await finds(dialog, QUERY, PERSISTENCE);
      await dialog.input.fill(SECOND);
      await dialog.answered();
      await expect(dialog.dialog).not.toContainText(`与 ${SECOND} 无关`);
    });
  }
}

test('while the site is down a search says so, and a retry asks the site that came up', async ({
  visit,
  builds,
}) => {
  const { site, dialog } = await visit(STRICT, 'block');
  await dialog.open();
  await finds(dialog, QUERY, PERSISTENCE);
  site.current = undefined;
  await dialog.input.fill('三次握手');
  await expect(dialog.retry).toBeVisible();
  site.current = builds.second;
  await dialog.retry.click();
  await dialog.answered();
  await finds(dialog, SECOND, TITLE);
});

for (const [what, host, query] of [
  ['has not searched yet', STRICT, ''],
  ['has searched for words that are in titles', STRICT, QUERY],
  ['gets pages in place of scripts', LENIENT, QUERY],
] as const) {
  test(`a tab that ${what} offers a reload when its scripts are gone, and then answers`, async ({
    visit,
    builds,
  }) => {
    const { site, page } = await visit(host, 'block');
    const search = new SearchPage(page);
    await search.openWith(query);
    if (query === '') await expect(search.status).toContainText(searchStrings.start);
    else await expect(search.sections.first()).toBeVisible();
    site.current = builds.rewritten;
    await search.input.fill(THIRD);
    await expect(search.status).toContainText(searchStrings.outdated);
    await expect(search.retry).toBeHidden();
    await search.reload.click();
    await expect(search.status).toHaveText(/^找到/);
    await expect(search.results.first()).toContainText(TITLE);
    expect(search.query()).toBe(THIRD);
  });
}

test('where the scripts of a tab are gone before its first search, the results page opens', async ({
  visit,
  builds,
}) => {
  const { site, page } = await visit(STRICT, 'block');
  const search = new SearchPage(page);
  site.current = builds.rewritten;
  await search.searchLink.click();
  await page.waitForURL('**/search/');
  await search.input.fill(THIRD);
  await expect(search.results.first()).toContainText(TITLE);
});

test('with a service worker a tab goes on with its own scripts, and an old index is dropped', async ({
  visit,
  builds,
}) => {
  const { site, page, dialog } = await visit(STRICT, 'allow');
  await dialog.open();
  await finds(dialog, QUERY, PERSISTENCE);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await finds(dialog, '三次握手', '三次握手');
  const before = await keptOfIndex(page);
  expect(before).not.toEqual([]);

  site.current = builds.rewritten;
  await finds(dialog, THIRD, TITLE);
  await page.reload();
  await expect
    .poll(async () => (await keptOfIndex(page)).filter((path) => before.includes(path)))
    .toEqual([]);
  await page.context().setOffline(true);
  await page.reload();
  await dialog.open();
  await dialog.input.fill('三次握手');
  await expect(dialog.pages.first()).toContainText('三次握手');
});

/** Types a query and waits until its first result is complete and the expected one. */
async function finds(dialog: SearchDialog, query: string, title: string): Promise<void> {
  await dialog.input.fill(query);
  await expect(dialog.status).toHaveText(/^找到 \d+ 个结果$/);
  await expect(dialog.pages.first()).toContainText(title);
}

/** Paths of index files that the service worker keeps. */
async function keptOfIndex(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    const paths = requests.flat().map(({ url }) => new URL(url).pathname);
    return paths.filter((path) => /\/shards-2\/|\/index\/|\.pf_meta$/.test(path));
  });
}
