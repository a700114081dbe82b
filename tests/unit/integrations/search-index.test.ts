import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { DOCUMENTS } from '../../../src/search/build/documents.ts';
import { HEAD, INDEX_FOLDER, type IndexHead } from '../../../src/search/index-format.ts';
import { runHook, temporaryFolder } from '../helpers.ts';
import { page } from '../search/fake-engine.ts';

/** The integration over a folder with these files. */
async function integrationOver(files: Record<string, string>) {
  const dist = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  }
  const integration = searchIndex();
  const url = pathToFileURL(`${dist}/`);
  await runHook(integration, 'astro:config:done', { config: { base: '/handbook', outDir: url } });
  return { dist, url, integration };
}

/** A build of these pages, each as HTML where it was written, and what is said of it. */
async function built(pages: Record<string, string | undefined>) {
  const facets = { category: [], difficulty: [], tag: [] };
  const documents = Object.keys(pages).map((id) => page(id, `题目 ${id}`));
  const { dist, url, integration } = await integrationOver({
    [INDEX_FOLDER + DOCUMENTS]: JSON.stringify({ documents, facets, synonyms: [] }),
    ...Object.fromEntries(
      Object.entries(pages).flatMap(([id, html]) =>
        html === undefined ? [] : [[`${id}/index.html`, `<html lang="zh-CN">${html}</html>`]],
      ),
    ),
  });
  const info = vi.fn();
  await runHook(integration, 'astro:build:done', { dir: url, logger: { info } });
  const head = readFileSync(`${dist}/${INDEX_FOLDER}${HEAD}`, 'utf8');
  return { info, head: JSON.parse(head) as IndexHead };
}
const INDEXED = '<p data-pagefind-body>正文</p>';

it('after a build indexes its pages and says how many', async () => {
  const { info, head } = await built({ 'python/sort': INDEXED, 'linux/port': INDEXED });
  expect(info).toHaveBeenCalledWith('indexed 2 questions');
  expect(head.pages).toBe(2);
});

it.each([
  ['was not built', undefined],
  ['marks nothing to index', '<p>正文</p>'],
])('stops the build when a page %s', async (_, html) => {
  await expect(built({ 'linux/port': INDEXED, 'python/sort': html })).rejects.toThrow(
    'python/sort',
  );
});

it('in development serves the index of the last build, or says that there is none', async () => {
  const start = async (files: Record<string, string>) => {
    const { integration } = await integrationOver(files);
    const [use, warn] = [vi.fn(), vi.fn()];
    const options = { server: { middlewares: { use } }, logger: { warn } };
    await runHook(integration, 'astro:server:setup', options);
    return {
      served: use.mock.calls.map(([path]) => String(path)),
      warnings: warn.mock.calls.length,
    };
  };
  expect(await start({})).toEqual({ served: [], warnings: 1 });
  expect(await start({ [INDEX_FOLDER + HEAD]: '{}' })).toEqual({
    served: ['/handbook/search-index', '/handbook/pagefind'],
    warnings: 0,
  });
});
