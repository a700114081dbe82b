import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { builtPage, questions } from './site.ts';

/** Bytes, compressed. */
const BUDGETS = { page: 30 * 1024, script: 5 * 1024, search: 170 * 1024 } as const;
const TYPICAL_QUERY = 'redis 持久化';
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

test('search loads at most 170 KB from opening the dialog to the results', async ({ page }) => {
  await page.goto('python/decorator/', { waitUntil: 'networkidle' });
  const loads = record(page);
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(TYPICAL_QUERY);
  await dialog.answered();
  const all = await loads();
  report(`search for “${TYPICAL_QUERY}”`, all);
  expect(all.some(({ path }) => path.endsWith('.pf_index'))).toBe(true);
  expect(total(all)).toBeLessThanOrEqual(BUDGETS.search);
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
