import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { writeBundles } from '../../../src/post-build/offline-files.ts';
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
    'search-index/shards-2/one/texts/0.json',
  ];
  for (const path of files) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, 'x'.repeat(1000));
  }
  writeFileSync(`${dist}/search-index/head.json`, '{"version":"one"}');
  const { bundles, pages, version, bytes } = writeBundles(dist);
  const filesOf = (wanted: string) =>
    bundles.filter(({ cache }) => cache === wanted).flatMap(({ files: own }) => own);
  expect(filesOf('pages').map(([path]) => path)).toEqual([
    ...['all/', '', 'python/', 'python/singleton/', 'tags/redis/'],
  ]);
  expect(filesOf('index').map(([path]) => path)).toEqual([
    'search-index/shards-2/one/texts/0.json',
    'pagefind/index/zh_1.pf_index',
  ]);
  expect([pages, version]).toEqual([5, 'one']);
  // One of them is compressed already; of the others little is left.
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(1500);
});

it('puts the files of a bundle one behind the other, and begins another where one is full', () => {
  const dist = temporaryFolder();
  for (const [path, size] of Object.entries({ a: 999_999, b: 5, c: 7 })) {
    mkdirSync(`${dist}/${path}`);
    writeFileSync(`${dist}/${path}/index.html`, path.repeat(size));
  }
  mkdirSync(`${dist}/search-index`);
  writeFileSync(`${dist}/search-index/head.json`, '{"version":"one"}');
  const { bundles } = writeBundles(dist);
  const type = 'text/html; charset=utf-8';
  expect(bundles.map(({ files }) => files)).toEqual([
    [
      ['a/', type, 999_999],
      ['b/', type, 5],
    ],
    [['c/', type, 7]],
  ]);
  const [first, second] = bundles.map(({ path }) => readFileSync(`${dist}/${path}`, 'utf8'));
  expect(first?.slice(-6)).toBe('abbbbb');
  expect(second).toBe('ccccccc');
});
