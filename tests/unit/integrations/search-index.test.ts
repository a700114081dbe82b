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

it('after a build indexes its pages and says how many', async () => {
  const ids = ['python/sort', 'linux/port'];
  const facets = { category: [], difficulty: [], tag: [] };
  const documents = ids.map((id) => page(id, `题目 ${id}`));
  const html = '<html lang="zh-CN"><body><p data-pagefind-body>正文</p></body></html>';
  const { dist, url, integration } = await integrationOver({
    [INDEX_FOLDER + DOCUMENTS]: JSON.stringify({ documents, facets, synonyms: [] }),
    ...Object.fromEntries(ids.map((id) => [`${id}/index.html`, html])),
  });
  const info = vi.fn();
  await runHook(integration, 'astro:build:done', { dir: url, logger: { info } });
  expect(info).toHaveBeenCalledWith('indexed 2 questions');
  const head = JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${HEAD}`, 'utf8')) as IndexHead;
  expect(head.pages).toBe(2);
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
