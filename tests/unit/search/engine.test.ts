import { describe, expect, it } from 'vitest';
import { SearchEngine, type Sources } from '../../../src/search/engine.ts';
import type { PagefindSection } from '../../../src/search/pagefind.ts';
import type { SpellingPack, TitleEntry, TitlePack } from '../../../src/search/packs.ts';
import { entry, titlePack } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制'),
  entry('python/sort', '用 Python 实现快速排序'),
];

/** Words of the fake pages' text. */
const WORDS = 'redis aof rdb python pivot partition cache';

interface Fake {
  pages?: TitleEntry[];
  /** What else the title pack holds. */
  pack?: Partial<TitlePack>;
  spelling?: Partial<SpellingPack>;
  /** For each single term: score of the pages whose text holds it. */
  body?: Record<string, Record<string, number>>;
  sections?: PagefindSection[];
  /** How many loads of a file fail before one succeeds. */
  failures?: Partial<Record<keyof Omit<Sources, 'base'>, number>>;
}

/** An engine over fake sources, with the list of queries that reached Pagefind. */
function engine(fake: Fake = {}) {
  const { pages = PAGES, pack = {}, spelling = {}, body = {}, sections = [] } = fake;
  const asked: string[] = [];
  const toFail = { titles: 0, spelling: 0, pagefind: 0, ...fake.failures };
  const load = <T>(file: keyof typeof toFail, content: T): Promise<T> => {
    toFail[file] -= 1;
    return toFail[file] >= 0
      ? Promise.reject(new Error(`${file} offline`))
      : Promise.resolve(content);
  };
  // As `search-index` leaves them: with the name that Pagefind gives to each page.
  const indexed = pages.map((page) => ({ ...page, fragment: `fragment:${page.id}` }));
  const search = new SearchEngine({
    base: '/handbook/',
    titles: () => load('titles', { ...titlePack(indexed), ...pack }),
    spelling: () => load('spelling', { words: WORDS, syllables: {}, ...spelling }),
    pagefind: () =>
      load('pagefind', {
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
    const { search } = engine({ failures: { titles: 1 } });
    await expect(search.searchTitles('redis')).rejects.toThrow('offline');
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });

  it('does without the file of slips, which is not there yet', async () => {
    const { search } = engine({ failures: { spelling: 1 } });
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });

  it('finds a page by a synonym and by traditional characters', async () => {
    const pack = { synonyms: [['持久化', '落盘']], simplified: '機机制制' };
    const { search } = engine({ pack });
    const found = async (query: string) =>
      (await search.searchTitles(query)).results.map(({ id }) => id);
    expect(await found('落盘')).toEqual(['database/persistence']);
    expect(await found('機制')).toEqual(['database/eviction']);
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
    expect(await search.search(query)).toEqual({ results: [], near: false, terms: [] });
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
    const { search } = engine({ failures: { titles: 1 } });
    await expect(search.search('redis')).rejects.toThrow('titles offline');
    expect((await search.search('redis')).results).toHaveLength(2);
  });

  it('loads what it takes to understand slips only for words that no title has', async () => {
    const { search } = engine({ failures: { spelling: 1 } });
    expect((await search.search('redis')).results).toHaveLength(2);
    await expect(search.search('reids')).rejects.toThrow('spelling offline');
    expect((await search.search('reids')).results).toHaveLength(2);
  });

  it('asks Pagefind for no word that begins none of the site', async () => {
    const { search, asked } = engine();
    await search.search('pivot kafka');
    expect(asked).toEqual(['pivot', 'pivot']);
  });

  it('finds a page by what a synonym, a slip and pinyin stand for, and tells what to mark', async () => {
    const { search } = engine({
      pack: { synonyms: [['持久化', '落盘']] },
      spelling: { syllables: { tao: '淘', tai: '汰' } },
      body: { cache: { 'python/sort': 1 }, 淘汰: { 'database/eviction': 1 } },
    });
    const found = async (query: string) => {
      const { results, terms } = await search.search(query);
      return [results.map(({ id }) => id), terms];
    };
    expect(await found('落盘')).toEqual([['database/persistence'], ['落盘', '持久化']]);
    expect(await found('cahce')).toEqual([['python/sort'], ['cahce', 'cache']]);
    expect(await found('taotai')).toEqual([['database/eviction'], ['taotai', '淘汰']]);
  });

  it('marks what was typed term by term, and what may have been meant only whole', async () => {
    const { search } = engine({ pack: { synonyms: [['持久化', '落盘', 'write back']] } });
    expect((await search.search('持久化')).terms).toEqual([
      '持久',
      '久化',
      '落盘',
      'write',
      'back',
    ]);
    expect((await search.searchTitles('落盘')).terms).toEqual(['落盘', '持久化', 'write', 'back']);
  });

  it('takes a part of what may have been meant for chance', async () => {
    const { search } = engine({
      pack: { synonyms: [['持久化', '落盘']] },
      body: { 持久: { 'python/sort': 1 } },
    });
    const ids = async (query: string) => (await search.search(query)).results.map(({ id }) => id);
    expect(await ids('落盘')).toEqual(['database/persistence']);
    // What was typed counts in part, too: without a page that has it in its title, it is found.
    expect(await ids('持久战')).toContain('python/sort');
  });

  it('prefers the page that says it as typed to one that says it by a synonym', async () => {
    const { search } = engine({
      pack: { synonyms: [['pivot', 'partition']] },
      body: { pivot: { 'python/sort': 1 }, partition: { 'database/eviction': 1 } },
    });
    const first = async (query: string) => (await search.search(query)).results[0]?.id;
    expect(await first('pivot')).toBe('python/sort');
    expect(await first('partition')).toBe('database/eviction');
  });
});

describe('filters', () => {
  const pages = [
    { ...entry('database/persistence', 'Redis 持久化'), difficulty: '高级', tags: ['redis'] },
    { ...entry('database/eviction', 'Redis 淘汰'), tags: ['redis', 'memory'] },
    { ...entry('python/client', 'Redis 客户端'), tags: ['python'] },
  ];

  it.each([
    [{ category: 'database' }, ['database/eviction', 'database/persistence']],
    [{ difficulty: '高级' }, ['database/persistence']],
    [{ tag: 'redis' }, ['database/eviction', 'database/persistence']],
    [{ tag: 'redis', difficulty: '中级' }, ['database/eviction']],
    [{ category: 'data' }, []],
  ])('%j keep only pages that pass them all, in titles and in text', async (filters, expected) => {
    const body = {
      redis: { 'database/persistence': 1, 'database/eviction': 1, 'python/client': 1 },
    };
    const { search } = engine({ pages, body });
    for (const { results } of [
      await search.searchTitles('redis', filters),
      await search.search('redis', filters),
    ]) {
      expect(results.map(({ id }) => id).sort()).toEqual(expected);
    }
  });

  it('are offered as the title pack lists them', async () => {
    const facets = { category: [{ id: 'database', name: '数据库' }], difficulty: [], tag: [] };
    expect(await engine({ pack: { facets } }).search.facets()).toEqual(facets);
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
