import { describe, expect, it } from 'vitest';
import { engine, ids } from './fake-engine.ts';
import { entry } from './pack.ts';

describe('searchTitles', () => {
  it('answers from titles alone, with addresses under the base path', async () => {
    const { search, searches } = engine();
    const outcome = await search.searchTitles('持久化');
    expect(outcome).toMatchObject({ near: false, incomplete: false, terms: ['持久', '久化'] });
    expect(outcome.results).toMatchObject([
      {
        id: 'database/persistence',
        url: '/handbook/database/persistence/',
        title: 'Redis 怎样持久化？',
        category: '数据库',
        sections: [],
      },
    ]);
    expect(searches).toEqual([]);
  });

  it('calls a category by its id where the pack has no name for it', async () => {
    const { results } = await engine().search.searchTitles('排序');
    expect(results.map(({ category }) => category)).toEqual(['python']);
  });

  it('calls results near when none covers the query', async () => {
    const outcome = await engine().search.searchTitles('Python 消费 Kafka');
    expect(ids(outcome)).toEqual(['python/sort']);
    expect(outcome.near).toBe(true);
  });

  it.each(['', '   ', '？！'])('has no results for "%s"', async (query) => {
    const { results, terms } = await engine().search.searchTitles(query);
    expect({ results, terms }).toEqual({ results: [], terms: [] });
  });

  it('asks for the titles again after they failed to load', async () => {
    const { search } = engine({ failures: { titles: 1 } });
    await expect(search.searchTitles('redis')).rejects.toThrow('titles offline');
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });

  it('needs neither the full text nor the file of slips', async () => {
    const { search } = engine({ failures: { spelling: 1, body: 1 } });
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });

  it('finds a page by a synonym', async () => {
    const { search } = engine({ pack: { synonyms: [['持久化', '落盘']] } });
    expect(ids(await search.searchTitles('落盘'))).toEqual(['database/persistence']);
  });

  it('understands traditional characters once a search has loaded what it takes', async () => {
    const { search } = engine({ spelling: { simplified: '機机' } });
    expect(ids(await search.searchTitles('機制'))).toEqual([]);
    expect(ids(await search.search('機制'))).toEqual(['database/eviction']);
    expect(ids(await search.searchTitles('機制'))).toEqual(['database/eviction']);
  });
});

describe('search', () => {
  it('finds a page by its title when no text holds the query, and loads no text for it', async () => {
    const { search, read } = engine();
    const outcome = await search.search('持久化');
    expect(ids(outcome)).toEqual(['database/persistence']);
    expect(outcome.results[0]?.sections).toEqual([]);
    expect(outcome).toMatchObject({ near: false, incomplete: false });
    expect(read).toEqual([]);
  });

  it('finds a page by its text when no title matches', async () => {
    const { search } = engine({ texts: { 'python/sort': 'pivot' } });
    const outcome = await search.search('pivot');
    expect(ids(outcome)).toEqual(['python/sort']);
    expect(outcome.near).toBe(false);
  });

  it('puts a page about the query before one that mentions it more often', async () => {
    const { search } = engine({
      texts: { 'database/eviction': 'aof aof aof aof aof', 'database/persistence': 'aof' },
    });
    expect(ids(await search.search('AOF'))).toEqual(['database/persistence', 'database/eviction']);
  });

  it('prefers the page that holds all terms to one that holds a single one more often', async () => {
    const { search } = engine({
      texts: { 'python/sort': 'pivot cache', 'database/eviction': 'pivot pivot pivot pivot' },
    });
    expect(ids(await search.search('pivot cache'))[0]).toBe('python/sort');
  });

  it('has no results for a query that stands nowhere, which is no match', async () => {
    const outcome = await engine().search.search('kubernetes');
    expect(outcome).toMatchObject({ results: [], near: true });
  });

  it('leaves out pages that hold next to nothing of the query', async () => {
    const texts = {
      'python/sort': 'pivot partition cache rdb',
      'database/eviction': 'cache',
    };
    const { search } = engine({ texts });
    expect(ids(await search.search('pivot partition cache python rdb 持久化'))).not.toContain(
      'database/eviction',
    );
    expect(ids(await search.search('cache'))).toContain('database/eviction');
  });

  it('leaves out pages that are far behind the best one', async () => {
    const pages = [entry('a/best', '快照 日志'), entry('b/other', '其他')];
    const texts = { 'a/best': '快照与日志，'.repeat(20), 'b/other': '日志' };
    const { search } = engine({ pages, texts });
    expect(ids(await search.search('快照 日志'))).toEqual(['a/best']);
    expect(ids(await search.search('快照 日志', { category: 'b' }))).toEqual(['b/other']);
  });

  it.each(['', '   ', '？！'])('asks Pagefind nothing for "%s"', async (query) => {
    const { search, searches } = engine();
    expect(await search.search(query)).toEqual({
      results: [],
      near: false,
      incomplete: false,
      terms: [],
    });
    expect(searches).toEqual([]);
  });

  it('asks Pagefind once: for all terms together, and for each bigram and word', async () => {
    const { search, searches } = engine();
    await search.search('Python 怎么快速排');
    expect(searches).toEqual([['python 快速 速排', 'python', '快速', '速排']]);
  });

  it('asks Pagefind for what may have been meant, but together only for what was typed', async () => {
    const { search, searches } = engine({ pack: { synonyms: [['持久化', '落盘']] } });
    await search.search('python 落盘');
    expect(searches).toEqual([['python 落盘', 'python', '落盘', '持久', '久化']]);
  });

  it('asks Pagefind for no word of letters that begins none of the site', async () => {
    const { search, searches } = engine();
    await search.search('pivot kafka');
    expect(searches).toEqual([['pivot', 'pivot']]);
  });

  it('loads titles, full text and the file of slips once for all searches', async () => {
    const { search, loads } = engine();
    await search.facets();
    await search.searchTitles('redis');
    await Promise.all([search.search('redis'), search.search('pivot')]);
    await search.search('cache');
    expect(loads.sort()).toEqual(['body', 'spelling', 'titles']);
  });

  it('loads the file of slips only for a word that no title has', async () => {
    const { search, loads } = engine();
    await search.search('redis 持久化');
    expect(loads).not.toContain('spelling');
    await search.search('redis 持久战');
    expect(loads).toContain('spelling');
  });

  it('gives twelve results at most', async () => {
    const pages = Array.from({ length: 20 }, (_, index) =>
      entry(`a/page-${index}`, `Redis ${index}`),
    );
    expect((await engine({ pages }).search.search('redis')).results).toHaveLength(12);
  });

  it('prefers the page that says it as typed to one that says it by a synonym', async () => {
    const { search } = engine({
      pack: { synonyms: [['pivot', 'partition']] },
      texts: { 'python/sort': 'pivot', 'database/eviction': 'partition' },
    });
    expect(ids(await search.search('pivot'))[0]).toBe('python/sort');
    expect(ids(await search.search('partition'))[0]).toBe('database/eviction');
  });

  it('knows synonyms that stand in no title once a word in no title is asked for', async () => {
    const { search } = engine({
      spelling: { synonyms: [['pivot', '枢轴']] },
      texts: { 'python/sort': 'pivot' },
    });
    expect(await search.search('枢轴')).toMatchObject({
      near: false,
      results: [{ id: 'python/sort' }],
      terms: ['枢轴', 'pivot'],
    });
  });

  it('takes a part of what may have been meant for chance, not a part of what was typed', async () => {
    const { search } = engine({
      pack: { synonyms: [['持久化', '落盘']] },
      texts: { 'python/sort': '持久' },
    });
    expect(ids(await search.search('落盘'))).toEqual(['database/persistence']);
    expect(ids(await search.search('持久战'))).toContain('python/sort');
  });

  it.each(['redis.conf', '6379', 'c++', '2^32-1', 'i/o'])(
    'finds %s, which stands only in a text',
    async (word) => {
      const { search } = engine({ texts: { 'database/eviction': `见 ${word} 处` } });
      expect(ids(await search.search(word))).toEqual(['database/eviction']);
    },
  );
});

describe('terms to mark', () => {
  it('are of what a synonym, a slip and pinyin stand for, too', async () => {
    const { search } = engine({
      pack: { synonyms: [['持久化', '落盘']] },
      spelling: { syllables: { tao: '淘', tai: '汰' } },
      texts: { 'python/sort': 'cache', 'database/eviction': '淘汰' },
    });
    const found = async (query: string) => {
      const outcome = await search.search(query);
      return [ids(outcome), outcome.terms];
    };
    expect(await found('落盘')).toEqual([['database/persistence'], ['落盘', '持久化']]);
    expect(await found('cahce')).toEqual([['python/sort'], ['cahce', 'cache']]);
    expect(await found('taotai')).toEqual([['database/eviction'], ['taotai', '淘汰']]);
  });

  it('are typed words term by term, and what may have been meant only whole', async () => {
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

  it('are each given once', async () => {
    expect((await engine().search.search('锁 锁 淘汰')).terms).toEqual(['锁', '淘汰']);
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
    [{}, ['database/eviction', 'database/persistence', 'python/client']],
  ])('%j keep only pages that pass them all, in titles and in text', async (filters, expected) => {
    const texts = Object.fromEntries(pages.map(({ id }) => [id, 'redis']));
    const { search } = engine({ pages, texts });
    for (const outcome of [
      await search.searchTitles('redis', filters),
      await search.search('redis', filters),
    ]) {
      expect(ids(outcome).sort()).toEqual(expected);
    }
  });

  it('make near what is left when the match does not pass', async () => {
    const { search } = engine({ pages });
    expect(await search.search('redis 持久化')).toMatchObject({ near: false });
    expect(await search.search('redis 持久化', { category: 'python' })).toMatchObject({
      near: true,
      results: [{ id: 'python/client' }],
    });
  });

  it('are offered as the title pack lists them', async () => {
    const facets = { category: [{ id: 'database', name: '数据库' }], difficulty: [], tag: [] };
    expect(await engine({ pack: { facets } }).search.facets()).toEqual(facets);
  });
});
