import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { listOfflineFiles } from '../../../src/integrations/offline-files.ts';
import { temporaryFolder } from '../helpers.ts';

it('lists pages that one reads and the whole index, with their size, and no page that leads on', () => {
  const dist = temporaryFolder();
  const files = [
    'index.html',
    'all/index.html',
    'python/index.html',
    'python/singleton/index.html',
    'tags/redis/index.html',
    'q/49/index.html',
    'evidence/index.html',
    'evidence/python/singleton/index.html',
    'pagefind/index/zh_1.pf_index',
    'pagefind/pagefind.js',
    'search-index/shards/one/texts/0.json',
  ];
  for (const path of files) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, 'x'.repeat(1000));
  }
  writeFileSync(`${dist}/search-index/head.json`, '{"version":"one"}');
  const { pages, index, version, bytes } = listOfflineFiles(dist);
  expect(pages).toEqual(['all/', '', 'python/', 'python/singleton/', 'tags/redis/']);
  expect(index).toEqual(['pagefind/index/zh_1.pf_index', 'search-index/shards/one/texts/0.json']);
  expect(version).toBe('one');
  // One of them is compressed already; of the others little is left.
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(1500);
});
