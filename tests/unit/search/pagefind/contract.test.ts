import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DOCUMENTS } from '../../../../src/search/build/documents.ts';
import { buildIndex } from '../../../../src/search/build/index.ts';
import { FRAGMENTS, HEAD, INDEX_FOLDER, SHARDS } from '../../../../src/search/index-format.ts';
import type { FragmentNames, IndexHead } from '../../../../src/search/index-format.ts';
import { openFullText } from '../../../../src/search/pagefind/client.ts';
import { fetchWithRetry } from '../../../../src/search/pagefind/fetch-with-retry.ts';
import { openSearch } from '../../../search/node-engine.ts';
import { page } from '../fake-engine.ts';

// Behaviour of Pagefind 1.6.0 that the search relies on and no page of Pagefind's promises.

const PAGES = [
  {
    document: page('database/persistence', '怎样持久化'),
    body: `
      <p>开头：分段简写，字量很大。</p>
      <h2 id="snapshot">快照 &lt;RDB&gt;</h2>
      <p>存一个快照，<code>a &lt; b</code>。</p>
      <pre><code>save 60</code></pre>
      <h3 id="log">日志是什么？</h3>
      <p>追加 pivot 写。</p>`,
  },
  {
    document: page('network/http', 'HTTP/2 排序'),
    body: '<p>说 c++、head~1、time_wait、$set、#include、redis.conf，pivot。</p>',
  },
  {
    document: page('python/sort', '其他'),
    body: '<p>说 c、head、time、set、include、排序、排序、排序。</p>',
  },
];
let dist = '';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${file}`, 'utf8'));

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'mianshi-pagefind-'));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  };
  for (const { document, body } of PAGES) {
    const article = `<article data-pagefind-body><h1>${document.title}</h1>${body}</article>`;
    write(`${document.id}/index.html`, `<html lang="zh-CN"><body>${article}</body></html>`);
  }
  const documents = PAGES.map(({ document }) => document);
  const facets = { category: [], difficulty: [], tag: [] };
  write(INDEX_FOLDER + DOCUMENTS, JSON.stringify({ documents, facets, synonyms: [] }));
  expect(await buildIndex(dist, '/')).toBe(3);
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
  const network = fetchWithRetry((input) => {
    const url = String(input instanceof Request ? input.url : input).replace(/\?.*/, '');
    if (isAway(url)) return Promise.reject(new Error('offline'));
    return Promise.resolve(new Response(readFileSync(fileURLToPath(url))));
  }, []);
  vi.stubGlobal('fetch', network.fetch);
  opened += 1;
  const url = `${pathToFileURL(dist).href}/pagefind/pagefind.js?test=${opened}`;
  return openFullText(url, Promise.resolve(read(FRAGMENTS) as FragmentNames), network);
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
async function found(term: string): Promise<(string | undefined)[]> {
  const { hits } = await (await open()).search([term]);
  return (hits.get(term) ?? []).map(({ page: number }) => PAGES[number]?.document.id);
}

describe('Pagefind', () => {
  it.each<[why: string, terms: string[], pages: string[]]>([
    [
      'pairs, wherever it sets the borders of words',
      ['持久', '久化', '段简', '字量'],
      ['database/persistence'],
    ],
    ['nothing that stands nowhere', ['异国', '子量', 'kafka'], []],
    ['words with underscores apart from the words in them', ['time_wait'], ['network/http']],
    ['no words with other marks, which are asked for in parts', ['$set', '#include', 'c++'], []],
    [
      'words with a mark inside whole, in parts and joined',
      [...['redis.conf', 'redis', 'conf', 'redisconf', 'http2']],
      ['network/http'],
    ],
    ['a title before a text that repeats the term', ['排序'], ['network/http', 'python/sort']],
    // By itself Pagefind finds the longest word that begins one, 量 and c.
    ['no word that only begins an unknown one', ['量子', 'c++x', 'time_waits9'], []],
    ['half a word', ['piv'], ['network/http', 'database/persistence']],
    ['a single character that begins a word', ['序'], []],
  ])('finds %s', async (_, terms, pages) => {
    for (const term of terms) expect(await found(term), term).toEqual(pages);
  });

  it('answers in silence when a part of its index stays away, and asks for it anew', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    let offline = true;
    const fullText = await open((url) => offline && url.endsWith('.pf_index'));
    const { hits, isComplete } = await fullText.search(['久化']);
    expect([hits.get('久化'), isComplete]).toEqual([[], false]);
    offline = false;
    const again = await fullText.search(['久化']);
    expect([again.hits.get('久化')?.length, again.isComplete]).toEqual([1, true]);
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

describe('the index', () => {
  it('names its pages, for the version that numbers them', () => {
    const { version, names } = read(FRAGMENTS) as FragmentNames;
    expect(version).toBe((read(HEAD) as IndexHead).version);
    expect(new Set(names).size).toBe(3);
  });

  it('holds neither ready-made interfaces nor texts, and leaves no source behind', () => {
    const written = readdirSync(`${dist}/pagefind`, { recursive: true }).map(String);
    expect(written.filter((file) => /\.(js|css|pf_fragment)$/.test(file))).toEqual(['pagefind.js']);
    expect(readdirSync(`${dist}/${INDEX_FOLDER}`).sort()).toEqual([
      FRAGMENTS,
      HEAD,
      SHARDS.slice(0, -1),
    ]);
  });
});

describe('the engine over Pagefind', () => {
  it('finds a section by a pair across the border of two words', async () => {
    expect(await openSearch(dist).search('一个快照')).toMatchObject({
      isPartial: false,
      isIncomplete: false,
      results: [
        {
          id: 'database/persistence',
          sections: [{ url: '/database/persistence/#snapshot', excerpt: '存一个快照，a < b。' }],
        },
      ],
    });
  });

  it.each([
    ['drops pages that hold only what begins the term', '量子', [], true],
    ['finds a word with marks by its parts', 'c++', ['network/http', 'python/sort'], false],
    ['finds code', 'save', ['database/persistence'], false],
  ])('%s: %s', async (_, query, pages, isPartial) => {
    const outcome = await openSearch(dist).search(query);
    expect(outcome.results.map(({ id }) => id)).toEqual(pages);
    expect(outcome.isPartial).toBe(isPartial);
  });
});
