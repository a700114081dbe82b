import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { PAGEFIND_LANGUAGE, PAGEFIND_OPTIONS, type SearchEngine } from '../../src/search/engine.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { readSuite } from '../search/suite.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import type { SearchElement } from './pages/search-page.ts';
import { builtPage, questions } from './site.ts';

/** Bytes, compressed. */
const BUDGETS = {
  page: 30 * 1024,
  script: 5 * 1024,
  /** From opening the dialog to results from titles and aliases. */
  titles: 20 * 1024,
  /** From opening the dialog to results from the full text. */
  search: 160 * 1024,
  worstSearch: 230 * 1024,
} as const;
const ENGINES = 30;
const TYPICAL_QUERY = 'redis 持久化';
/** What differs from query to query. */
const OF_QUERY = /\.(pf_index|pf_fragment)$/;
/** Pagefind's own files are compressed already; a host cannot make them smaller. */
const COMPRESSED = /\.(pagefind|pf_meta|pf_index|pf_fragment|png)$/;

interface Load {
  path: string;
  type: string;
  bytes: number;
}

test('the largest question page loads at most 30 KB on a first visit, of it 5 KB script', async ({
  page,
}) => {
  const sizes = questions().map(({ id }) => ({ id, bytes: brotli(builtPage(`${id}/`)) }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const loads = record(page);
  await page.goto(`${largest.id}/`, { waitUntil: 'networkidle' });
  const all = await loads();
  const script = all.filter(({ type }) => type === 'script');
  report(`first visit of /${largest.id}/, the largest of ${sizes.length}`, all);
  expect(all.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['document', 'stylesheet', 'script', 'image']),
  );
  expect(total(all)).toBeLessThanOrEqual(BUDGETS.page);
  expect(total(script)).toBeLessThanOrEqual(BUDGETS.script);
});

test('search loads at most 20 KB from opening the dialog to results from titles', async ({
  page,
}) => {
  // What is not needed for them does not arrive.
  await page.route(/\/pagefind\/(?!titles\.json)/, () => undefined);
  await page.goto('python/decorator/', { waitUntil: 'networkidle' });
  const loads = record(page);
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(TYPICAL_QUERY);
  await expect(dialog.options.first()).toBeVisible();
  const all = await loads();
  report(`titles for “${TYPICAL_QUERY}”`, all);
  expect(all.some(({ path }) => path.endsWith('titles.json'))).toBe(true);
  expect(total(all)).toBeLessThanOrEqual(BUDGETS.titles);
});

test('search loads at most 160 KB to results from the full text, 230 KB for the worst query', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.goto('python/decorator/', { waitUntil: 'networkidle' });
  const loads = record(page);
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(TYPICAL_QUERY);
  await dialog.answered();
  const all = await loads();
  report(`search for “${TYPICAL_QUERY}”`, all);
  expect(all.some(({ path }) => path.endsWith('.pf_index'))).toBe(true);
  expect.soft(total(all)).toBeLessThanOrEqual(BUDGETS.search);

  const always = total(all.filter(({ path }) => !OF_QUERY.test(path)));
  const suite = readSuite('tests/search/queries.tsv').filter(({ set }) => set === 'tune');
  const files: string[][] = [];
  // A page does not have memory for hundreds of engines.
  for (let at = 0; at < suite.length; at += ENGINES) {
    const part = suite.slice(at, at + ENGINES).map(({ query }) => query);
    files.push(...(await filesOf(page, part)));
  }
  const sizes = files.map((paths, index) => ({
    query: suite[index]?.query ?? '',
    bytes: paths.reduce((sum, path) => sum + statSync(`dist${path}`).size, always),
    files: paths.length,
  }));
  sizes.sort((a, b) => b.bytes - a.bytes);
  const median = sizes[Math.floor(sizes.length / 2)];
  console.log(
    [...sizes.slice(0, 5), median]
      .map((size) => `${size?.bytes} bytes, ${size?.files} files of its own: ${size?.query}`)
      .join('\n'),
  );
  expect(median?.files).toBeGreaterThan(0);
  expect(sizes[0]?.bytes).toBeLessThanOrEqual(BUDGETS.worstSearch);
});

/**
 * What each query loads of the index and of the text of results, asked one by one of an engine of
 * the page's own that has loaded nothing yet.
 */
async function filesOf(page: Page, queries: string[]): Promise<string[][]> {
  await page.goto('search/');
  return page.locator('search-page').evaluate(
    async (element: SearchElement, { asked, settings, language, ofQuery }) => {
      const Engine = element.engine.constructor as typeof SearchEngine;
      const json = async (url: string): Promise<never> =>
        (await (await fetch(url)).json()) as never;
      const titles = json('/pagefind/titles.json');
      const spelling = json('/pagefind/spelling.json');
      const { documentElement: html } = document;
      const original = window.fetch.bind(window);
      let requested: string[] = [];
      // Without a worker, all that Pagefind loads can be seen here.
      window.fetch = (input, init) => {
        requested.push(new URL(new Request(input).url).pathname);
        return original(input, init);
      };
      const found: string[][] = [];
      for (const [index, query] of asked.entries()) {
        requested = [];
        const url = `/pagefind/pagefind.js?${index}`;
        const pagefind = (await import(url)) as Pagefind;
        const options = { ...settings, basePath: '/pagefind/', noWorker: true };
        await pagefind.options(options);
        html.lang = language;
        const initialised = pagefind.init(language);
        html.lang = 'zh-CN';
        await initialised;
        const engine = new Engine({
          base: '/',
          titles: () => titles,
          spelling: () => spelling,
          pagefind: () => Promise.resolve(pagefind),
        });
        await engine.search(query);
        await pagefind.destroy();
        found.push([...new Set(requested)].filter((path) => new RegExp(ofQuery).test(path)));
      }
      return found;
    },
    {
      asked: queries,
      settings: PAGEFIND_OPTIONS,
      language: PAGEFIND_LANGUAGE,
      ofQuery: OF_QUERY.source,
    },
  );
}

/** Records what is loaded from now on; the result resolves to it, compressed as a host would. */
function record(page: Page): () => Promise<Load[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const loads = await Promise.all(
      responses.map(async (response) => {
        const path = new URL(response.url()).pathname;
        const body = await response.body();
        const bytes = COMPRESSED.test(path) ? body.length : brotli(body);
        return { path, type: response.request().resourceType(), bytes };
      }),
    );
    return loads.sort((a, b) => b.bytes - a.bytes);
  };
}

function brotli(body: Buffer): number {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function total(loads: readonly Load[]): number {
  return loads.reduce((sum, { bytes }) => sum + bytes, 0);
}

function report(what: string, loads: readonly Load[]): void {
  const lines = loads.map(
    ({ path, type, bytes }) =>
      `${String(bytes).padStart(8)}  ${type.padEnd(10)}  ${basename(path)}`,
  );
  console.log(`${what}: ${total(loads)} bytes in ${loads.length} files\n${lines.join('\n')}`);
}
