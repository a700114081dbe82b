import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/post-build/service-worker.ts';
import { temporaryFolder } from '../helpers.ts';

const BUILT = {
  'index.html': '',
  'search/index.html': 'results',
  '_astro/search.a1.js': '',
  '_astro/style.b2.css': '',
  '_astro/picture.c3.png': '',
  'pagefind/pagefind.js': '',
  'pagefind/pagefind.zh_1.pf_meta': '',
  'pagefind/index/zh_1.pf_index': '',
  'search-index/head.json': '{"version":"one"}',
  'search-index/shards-2/one/terms/0.json': '',
  'search-index/shards-2/one/texts/0.json': '',
};

/** A built site with these files. */
function built(files: Readonly<Record<string, string>>): string {
  const dist = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  }
  return dist;
}

describe('the list of the service worker', () => {
  it('holds what every search needs, by its address, and no text of single pages', () => {
    const { files, index } = readManifest(built(BUILT));
    expect(index).toBe('one');
    expect(files.map(({ url }) => url).sort()).toEqual([
      '_astro/search.a1.js',
      '_astro/style.b2.css',
      'pagefind/pagefind.js',
      'pagefind/pagefind.zh_1.pf_meta',
      'search-index/head.json',
      'search-index/shards-2/one/terms/0.json',
      'search/',
    ]);
  });

  it('gives another revision to what has changed, and none to what changes its name', () => {
    const revisions = (files: Readonly<Record<string, string>>) =>
      new Map(readManifest(built(files)).files.map(({ url, revision }) => [url, revision]));
    const before = revisions(BUILT);
    const after = revisions({ ...BUILT, 'search/index.html': 'new results' });
    expect(after.get('search/')).not.toBe(before.get('search/'));
    expect(after.get('pagefind/pagefind.js')).toBe(before.get('pagefind/pagefind.js'));
    expect(after.get('_astro/search.a1.js')).toBeNull();
  });

  it('leaves the titles of a large site to those who ask for them', () => {
    const shards = Array.from({ length: 500 }, (_, shard): [string, string] => [
      `search-index/shards-2/one/terms/${shard}.json`,
      '',
    ]);
    const { files } = readManifest(built({ ...BUILT, ...Object.fromEntries<string>(shards) }));
    expect(files.length).toBeLessThan(100);
  });
});
