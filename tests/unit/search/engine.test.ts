import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { PagefindSection } from '../../../src/search/pagefind.ts';
import type { TitleEntry } from '../../../src/search/titles.ts';
import { entry } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制'),
  entry('python/sort', '用 Python 实现快速排序'),
];

interface Fake {
  pages?: TitleEntry[];
  /** For each single term: score of the pages whose text holds it. */
  body?: Record<string, Record<string, number>>;
  sections?: PagefindSection[];
  /** How many loads of the titles fail before one succeeds. */
  failures?: number;
}

/** An engine over fake sources, with the list of queries that reached Pagefind. */
function engine({ pages = PAGES, body = {}, sections = [], failures = 0 }: Fake = {}) {
  const asked: string[] = [];
  let toFail = failures;
  const search = new SearchEngine({
    base: '/handbook/',
    titles: () => {
      toFail -= 1;
      return toFail >= 0 ? Promise.reject(new Error('offline')) : Promise.resolve({ pages });
    },
    pagefind: () =>
      Promise.resolve({
        options: () => Promise.resolve(),
        init: () => Promise.resolve(),
        destroy: () => Promise.resolve(),
        search: (query) => {
          asked.push(query);
          const results = Object.entries(body[query] ?? {}).map(([id, score]) => ({
            id: `fragment:${id}`,
            score,
            data: () =>
              Promise.resolve({ url: `/handbook/${id}/`, content: '', sub_results: sections }),
          }));
          return Promise.resolve({ results });
        },
      }),
  });
  return { search, asked };
}

function section(title: string, anchor: string, excerpt: string, score = 1): PagefindSection {
  return {
    title,
    url: `/handbook/python/sort/${anchor}`,
    excerpt,
    weighted_locations: [{ weight: 1, balanced_score: score, location: 0 }],
  };
}

describe('searchTitles', () => {
  it('answers from titles alone, with addresses under the base path', async () => {
    const { search, asked } = engine();
    const { results, near } = await search.searchTitles('持久化');
    expect(results).toMatchObject([
      { id: 'database/persistence', url: '/handbook/database/persistence/', sections: [] },
    ]);
    expect(near).toBe(false);
    expect(asked).toEqual([]);
  });

  it('calls results near when none covers the query', async () => {
    const { results, near } = await engine().search.searchTitles('Python 消费 Kafka');
    expect(results.map(({ id }) => id)).toEqual(['python/sort']);
    expect(near).toBe(true);
  });

  it('asks for the titles again after they failed to load', async () => {
    const { search } = engine({ failures: 1 });
    await expect(search.searchTitles('redis')).rejects.toThrow('offline');
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });
});

describe('search', () => {
  it('finds a page by its text when no title matches', async () => {
    const { search } = engine({ body: { pivot: { 'python/sort': 3 } } });
    const { results, near } = await search.search('pivot');
    expect(results.map(({ id }) => id)).toEqual(['python/sort']);
    expect(near).toBe(false);
  });

  it('puts a page about the query before one that mentions it more often', async () => {
    const { search } = engine({
      body: { aof: { 'database/eviction': 9, 'database/persistence': 1 } },
    });
    const { results } = await search.search('AOF');
    expect(results.map(({ id }) => id)).toEqual(['database/persistence', 'database/eviction']);
  });

  it('prefers the page that holds all terms to one that holds a single one', async () => {
    const { search } = engine({
      body: {
        'pivot cache': { 'python/sort': 1 },
        pivot: { 'python/sort': 1, 'database/eviction': 1 },
        cache: { 'python/sort': 1 },
      },
    });
    const { results } = await search.search('pivot cache');
    expect(results[0]?.id).toBe('python/sort');
  });

  it('follows Pagefind’s order for all terms together among pages that hold them all', async () => {
    const both = { 'database/eviction': 1, 'python/sort': 1 };
    const { search } = engine({
      body: {
        'pivot cache': { 'python/sort': 9, 'database/eviction': 1 },
        pivot: both,
        cache: both,
      },
    });
    const { results } = await search.search('pivot cache');
    expect(results.map(({ id }) => id)).toEqual(['python/sort', 'database/eviction']);
  });

  it('says so when only a part of the query is found', async () => {
    const { search } = engine({ body: { pivot: { 'python/sort': 1 } } });
    const { results, near } = await search.search('pivot kafka zookeeper');
    expect(results.map(({ id }) => id)).toEqual(['python/sort']);
    expect(near).toBe(true);
  });

  it('has no results for a query that stands nowhere', async () => {
    const { results } = await engine().search.search('kubernetes');
    expect(results).toEqual([]);
  });

  it.each(['', '   ', '？！'])('asks Pagefind nothing for "%s"', async (query) => {
    const { search, asked } = engine();
    expect(await search.search(query)).toEqual({ results: [], near: false });
    expect(asked).toEqual([]);
  });

  it('asks Pagefind in bigrams, without the words that only ask', async () => {
    const { search, asked } = engine();
    await search.search('Redis 怎么持久化');
    expect(asked).toEqual(['redis 持久 久化', 'redis', '持久', '久化']);
  });

  it('gives twelve results at most', async () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      entry(`a/page-${index}`, `Redis ${index}`),
    );
    const { results } = await engine({ pages }).search.search('redis');
    expect(results).toHaveLength(12);
  });

  it('fails when the titles cannot be loaded, and recovers', async () => {
    const { search } = engine({ failures: 1 });
    await expect(search.search('redis')).rejects.toThrow('offline');
    expect((await search.search('redis')).results).toHaveLength(2);
  });
});

describe('sections of a result', () => {
  async function sectionsFor(query: string, sections: PagefindSection[]) {
    const body = Object.fromEntries(query.split(' ').map((term) => [term, { 'python/sort': 1 }]));
    const { results } = await engine({ body, sections }).search.search(query);
    return results[0]?.sections ?? [];
  }

  it('are the two that hold most of the query, and only such with an anchor', async () => {
    const found = await sectionsFor('pivot partition', [
      section('整页', '', 'pivot partition'),
      section('甲', '#a', 'pivot', 9),
      section('乙', '#b', 'nothing', 99),
      section('丙', '#c', 'pivot and partition'),
    ]);
    expect(found.map(({ url }) => url)).toEqual([
      '/handbook/python/sort/#c',
      '/handbook/python/sort/#a',
    ]);
  });

  it('quote plain text: no marks, no entities, no comma at the start', async () => {
    const [found] = await sectionsFor('pivot', [
      section('甲', '#a', '，用 <mark>pivot</mark> 比较 a &lt; b &amp;&amp; c &amp;lt;'),
    ]);
    expect(found?.excerpt).toBe('用 pivot 比较 a < b && c &lt;');
  });
});
