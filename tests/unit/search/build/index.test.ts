import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../../../src/search/build/documents.ts';
import { buildIndex } from '../../../../src/search/build/index.ts';
import { INDEX_FOLDER } from '../../../../src/search/index-format.ts';
import { temporaryFolder } from '../../helpers.ts';
import { page } from '../fake-engine.ts';

// Contents of a whole index are tested beside Pagefind, in its contract.

it.each([
  ['was not built', undefined, 'python/sort'],
  ['marks nothing to index', '<html lang="zh-CN"><body><p>正文</p></body></html>', 'python/sort'],
])('stops the build when a page %s', async (_, html, message) => {
  const dist = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  };
  const facets = { category: [], difficulty: [], tag: [] };
  const documents = [page('python/sort', '排序')];
  write(INDEX_FOLDER + DOCUMENTS, JSON.stringify({ documents, facets, synonyms: [] }));
  if (html !== undefined) write('python/sort/index.html', html);
  await expect(buildIndex(dist, '/handbook/')).rejects.toThrow(message);
});
