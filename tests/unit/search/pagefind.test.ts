import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../../src/integrations/search-index.ts';
import { openBody } from '../../../src/search/body.ts';
import { keepTrying } from '../../../src/search/keep-trying.ts';
import type { PageNames } from '../../../src/search/packs.ts';
import { openSearch } from '../../search/node-engine.ts';
import { entry, spellingPack, titlePack } from './pack.ts';

// What the search relies on in Pagefind 1.6.0, and what no page of Pagefind's promises.

const PAGES = [
  {
    page: entry('database/persistence', '怎样持久化'),
    body: `
      <p>开头：分段简写，字量很大。</p>
      <h2 id="snapshot">快照 &lt;RDB&gt;</h2>
      <p>存一个快照，<code>a &lt; b</code>。</p>
      <pre id="code"><code>save 60</code></pre>
      <h3 id="log">日志是什么？</h3>
      <p>追加 pivot 写。</p>`,
  },
  {
    page: entry('network/http', 'HTTP/2 排序'),
    body: '<p>说 c++、head~1、time_wait、$set、#include、redis.conf，pivot。</p>',
  },
  {
    page: entry('python/sort', '其他'),
    body: '<p>说 c、head、time、set、include、排序、排序、排序。</p>',
  },
];

let dist = '';

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'mianshi-pagefind-'));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  for (const { page, body } of PAGES) {
    const article = `<article data-pagefind-body><h1>${page.title}</h1>${body}</article>`;
    write(`${page.id}/index.html`, `<html lang="zh-CN"><body>${article}</body></html>`);
  }
  const titles = titlePack(PAGES.map(({ page }) => page));
  write('pagefind/titles.json', JSON.stringify(titles));
  write('pagefind/spelling.json', JSON.stringify(spellingPack({ words: 'pivot' })));
  await buildIndex(dist, '/');
}, 60_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

let opened = 0;

/**
 * Starts Pagefind over the index.
 *
 * @param isAway Tells of the address of a file whether it cannot be loaded.
 */
function open(isAway: (url: string) => boolean = () => false) {
  const files = keepTrying((input) => {
    const url = String(input instanceof Request ? input.url : input).replace(/\?.*/, '');
    if (isAway(url)) return Promise.reject(new Error('offline'));
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url))));
  }, []);
  vi.stubGlobal('fetch', files.fetch);
  opened += 1;
  const names = JSON.parse(readFileSync(`${dist}/pagefind/pages.json`, 'utf8')) as PageNames;
  const url = `${pathToFileURL(dist).href}/pagefind/pagefind.js?test=${opened}`;
  return openBody(url, Promise.resolve(names), files);
}

/** Pagefind begins to load by itself as well, and nobody is told when that fails. */
function ignoreRejections(): () => Promise<void> {
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', () => undefined);
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  };
}

/** Ids of the pages that Pagefind finds, best first. */
async function found(query: string): Promise<string[]> {
  const { hits } = await (await open()).search([query]);
  return (hits[0] ?? []).map(({ page }) => PAGES[page]?.page.id ?? '');
}

describe('Pagefind', () => {
  it.each(['持久', '久化', '段简', '字量'])(
    'finds the pair %s, wherever it sets the borders of words',
    async (pair) => expect(await found(pair)).toEqual(['database/persistence']),
  );

  it.each(['异国', '子量', 'kafka'])('does not find %s, which stands nowhere', async (term) => {
    expect(await found(term)).toEqual([]);
  });

  it.each([
    ['量子', ['database/persistence']],
    ['c++', ['python/sort', 'network/http']],
  ])(
    'takes %s for the longest word that begins it, which the engine mends',
    async (term, pages) => {
      expect(await found(term)).toEqual(pages);
    },
  );

  it('finds pages that hold all terms of a query', async () => {
    expect((await found('pivot')).sort()).toEqual(['database/persistence', 'network/http']);
    expect(await found('pivot 久化')).toEqual(['database/persistence']);
  });

  it.each(['time_wait', '$set', '#include'])('tells %s from the word in it', async (word) =>
    expect(await found(word)).toEqual(['network/http']),
  );

  it('finds words with a mark inside whole, in parts and joined', async () => {
    for (const word of ['redis.conf', 'redis', 'conf', 'redisconf']) {
      expect(await found(word), word).toEqual(['network/http']);
    }
    expect(await found('http2')).toEqual(['network/http']);
  });

  it('puts a page first whose title holds the term, before a text that repeats it', async () => {
    expect(await found('排序')).toEqual(['network/http', 'python/sort']);
  });

  it('keeps texts so that they can be cut at headings, with nothing lost or escaped', async () => {
    const body = await open();
    await body.search(['久化']);
    expect(await body.page(0)).toEqual([
      { title: '', anchor: '', text: '怎样持久化. 开头：分段简写，字量很大。' },
      { title: '快照 <RDB>', anchor: 'snapshot', text: '存一个快照，a < b。 save 60' },
      { title: '日志是什么？', anchor: 'log', text: '追加 pivot 写。' },
    ]);
  });

  it('answers in silence when a part of its index stays away, and asks for it the next time', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    let offline = true;
    const body = await open((url) => offline && url.endsWith('.pf_index'));
    expect(await body.search(['久化'])).toEqual({ hits: [[]], complete: false });
    offline = false;
    expect(await body.search(['久化'])).toMatchObject({ hits: [[{}]], complete: true });
  });

  it('does not give the text of a page that stays away, and asks for it the next time', async () => {
    let offline = true;
    const body = await open((url) => offline && url.endsWith('.pf_fragment'));
    await body.search(['久化']);
    await expect(body.page(0)).rejects.toThrow('offline');
    offline = false;
    expect(await body.page(0)).toHaveLength(3);
  });

  it.each(['pagefind-entry.json', '.pf_meta', '.pagefind'])(
    'is not open when %s stays away',
    async (file) => {
      vi.spyOn(console, 'error').mockReturnValue();
      const stopIgnoring = ignoreRejections();
      await expect(open((url) => url.endsWith(file))).rejects.toThrow();
      await stopIgnoring();
    },
  );
});

describe('the engine over Pagefind', () => {
  it('finds a section by a pair across the border of two words', async () => {
    const { results, near, incomplete } = await openSearch(dist).search('一个快照');
    expect({ near, incomplete }).toEqual({ near: false, incomplete: false });
    expect(results).toMatchObject([
      {
        id: 'database/persistence',
        sections: [
          { url: '/database/persistence/#snapshot', excerpt: '存一个快照，a < b。 save 60' },
        ],
      },
    ]);
  });

  it('drops pages that Pagefind finds for what only begins the term', async () => {
    expect(await openSearch(dist).search('量子')).toMatchObject({ results: [], near: true });
    const { results } = await openSearch(dist).search('c++');
    expect(results.map(({ id }) => id)).toEqual(['network/http']);
  });

  it('finds what a title writes with a mark inside the word', async () => {
    expect(await openSearch(dist).search('http2')).toMatchObject({
      results: [{ id: 'network/http' }],
      near: false,
    });
  });

  it('loads nothing but what a query of title words takes', async () => {
    const search = openSearch(dist);
    await search.search('持久化');
    expect(search.loaded()).toContain('titles.json');
    expect(search.loaded()).not.toContain('spelling.json');
    await search.search('量子');
    expect(search.loaded()).toContain('spelling.json');
  });
});
