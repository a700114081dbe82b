import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../../../src/search/build/documents.ts';
import { buildIndex } from '../../../../src/search/build/index.ts';
import { HEAD, INDEX_FOLDER, type IndexHead } from '../../../../src/search/index-format.ts';
import { temporaryFolder } from '../../helpers.ts';
import { page } from '../fake-engine.ts';

/** Head of the index of these pages, each as HTML where it was written. */
async function headOf(pages: Record<string, string | undefined>): Promise<IndexHead> {
  const dist = temporaryFolder();
  const facets = { category: [], difficulty: [], tag: [] };
  const documents = Object.keys(pages).map((id) => page(id, `题目 ${id}`));
  const files = {
    [INDEX_FOLDER + DOCUMENTS]: JSON.stringify({ documents, facets, synonyms: [] }),
    ...Object.fromEntries(
      Object.entries(pages).flatMap(([id, html]) =>
        html === undefined ? [] : [[`${id}/index.html`, `<html lang="zh-CN">${html}</html>`]],
      ),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  }
  await buildIndex(dist, '/handbook/');
  return JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${HEAD}`, 'utf8')) as IndexHead;
}
const INDEXED = '<p data-pagefind-body>正文</p>';

it('indexes every page, however many', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `python/page-${index}`);
  const head = await headOf(Object.fromEntries(ids.map((id) => [id, INDEXED])));
  expect(head.pages).toBe(40);
});

it.each([
  ['was not built', undefined],
  ['marks nothing to index', '<p>正文</p>'],
])('stops the build when a page %s', async (_, html) => {
  await expect(headOf({ 'linux/port': INDEXED, 'python/sort': html })).rejects.toThrow(
    'python/sort',
  );
});
