import { basename } from 'node:path';
import { expect, test, type Page, type Response } from '@playwright/test';
import { loadsOf, sentBytes } from '../search/loads.ts';
import { readSuite } from '../search/suite.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { builtPage, questions } from './site.ts';

/** Bytes, compressed. */
const BUDGETS = {
  page: 30 * 1024,
  script: 5 * 1024,
  /** From opening the dialog to results from titles and aliases. */
  titles: 24 * 1024,
  /** From opening the dialog to results from the full text. */
  search: 145 * 1024,
  /** Ratio to the typical query's bytes that a word on no page may reach. */
  unknownWord: 1.5,
  worstSearch: 230 * 1024,
} as const;
const LONGEST = 120;
/** Requests from opening the dialog to results from the full text: 24 at 53 pages, 32 at 1,000. */
const REQUESTS = 26;
const TYPICAL_QUERY = 'redis 持久化';
const UNKNOWN_WORD = 'qwertzuiop';
/** Files that differ from query to query. */
const OF_QUERY = /\.pf_index$|search-index\/shards-2\//;

interface Load {
  path: string;
  type: string;
  bytes: number;
}

test('the largest question page loads at most 30 KB on a first visit, of it 5 KB script', async ({
  page,
}) => {
  const sizes = questions().map(({ id }) => ({ id, bytes: sentBytes(id, builtPage(`${id}/`)) }));
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

test('search loads at most 24 KB from opening the dialog to results from titles', async ({
  page,
}) => {
  // The full text comes beside them, but here its worker never answers.
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage = (): void => undefined;
    } as unknown as typeof Worker;
  });
  await page.goto('python/decorator/', { waitUntil: 'networkidle' });
  const loads = record(page);
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(TYPICAL_QUERY);
  await expect(dialog.options.first()).toBeVisible();
  const all = await loads();
  report(`titles for “${TYPICAL_QUERY}”`, all);
  expect(all.some(({ path }) => path.endsWith('search-index/head.json'))).toBe(true);
  expect(total(all)).toBeLessThanOrEqual(BUDGETS.titles);
});

test('search loads at most 145 KB in 26 requests to results from the full text, 230 KB for the worst query', async ({
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
  expect.soft(all.length).toBeLessThanOrEqual(REQUESTS);

  const site = total(all.filter(({ path }) => !/\/(pagefind|search-index)\//.test(path)));
  // Bytes of a query grow with its terms, and starting an engine takes its time.
  const suite = readSuite()
    .filter(({ set }) => set === 'tune')
    .map(({ query }) => query)
    .sort((a, b) => b.length - a.length)
    .slice(0, LONGEST);
  const sizes = (await loadsOf('dist', suite)).map(({ query, bytes, files }) => ({
    query,
    bytes: bytes + site,
    files: files.filter(({ path }) => OF_QUERY.test(path)).length,
  }));
  const [unknown] = await loadsOf('dist', [UNKNOWN_WORD]);
  console.log(`${unknown?.bytes} bytes: ${UNKNOWN_WORD}, which is on no page`);
  expect
    .soft((unknown?.bytes ?? Infinity) + site)
    .toBeLessThanOrEqual(BUDGETS.unknownWord * total(all));
  sizes.sort((a, b) => b.bytes - a.bytes);
  console.log(
    sizes
      .slice(0, 5)
      .map(({ bytes, files, query }) => `${bytes} bytes, ${files} files of its own: ${query}`)
      .join('\n'),
  );
  expect(sizes.at(-1)?.files).toBeGreaterThan(0);
  expect(sizes[0]?.bytes).toBeLessThanOrEqual(BUDGETS.worstSearch);
});

/** Records what is loaded from now on; the result resolves to it, compressed as a host would. */
function record(page: Page): () => Promise<Load[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const loads = await Promise.all(
      responses.map(async (response) => {
        const path = new URL(response.url()).pathname;
        const body = await response.body();
        return {
          path,
          type: response.request().resourceType(),
          bytes: sentBytes(path, body),
        };
      }),
    );
    return loads.sort((a, b) => b.bytes - a.bytes);
  };
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
