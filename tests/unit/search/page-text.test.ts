import { describe, expect, it } from 'vitest';
import type { TextSection } from '../../../src/search/body.ts';
import { engine, ids, section, type Fake } from './fake-engine.ts';
import { entry } from './pack.ts';

describe('near', () => {
  it('are results that hold only a part of the query', async () => {
    const { search } = engine({ texts: { 'python/sort': 'pivot' } });
    const outcome = await search.search('pivot kafka zookeeper');
    expect(ids(outcome)).toEqual(['python/sort']);
    expect(outcome.near).toBe(true);
  });

  it('are results for a query of which one word stands on no page', async () => {
    const { search } = engine({ texts: { 'python/sort': 'pivot' } });
    expect(await search.search('pivot kafka')).toMatchObject({ near: true, results: [{}] });
    expect(await search.search('pivot')).toMatchObject({ near: false, results: [{}] });
  });

  it('are results that hold the words of a query only in different sections', async () => {
    const { search } = engine({
      texts: {
        'python/sort': [section('甲', 'a', 'pivot'), section('乙', 'b', 'cache')],
        'database/eviction': [section('甲', 'a', 'pivot'), section('乙', 'b', 'aof rdb')],
      },
    });
    expect(await search.search('pivot cache')).toMatchObject({ near: true, results: [{}, {}] });
    expect(await search.search('aof rdb')).toMatchObject({ near: false });
  });

  it('are not results that hold the words in the title and one section under it', async () => {
    const { search } = engine({
      texts: {
        'python/sort': [
          section('', '', '用 Python 实现快速排序.'),
          section('甲', 'a', 'cache'),
          section('乙', 'b', 'pivot'),
        ],
      },
    });
    expect(await search.search('python pivot')).toMatchObject({
      near: false,
      results: [{ id: 'python/sort' }],
    });
  });

  it('are not results whose text cannot be loaded to tell', async () => {
    const { search } = engine({ texts: { 'python/sort': '快速排序' }, failures: { page: 1 } });
    expect(await search.search('快速排序')).toMatchObject({ near: false, incomplete: true });
  });

  it('are results that take the query for a slip of the finger, in text and title', async () => {
    const { search } = engine({ texts: { 'python/sort': 'cache' } });
    expect(await search.search('cahce')).toMatchObject({
      near: true,
      results: [{ id: 'python/sort' }],
    });
    expect(await search.search('pyhton')).toMatchObject({
      near: true,
      results: [{ id: 'python/sort' }],
    });
  });

  it('are results that only sound like the query', async () => {
    const { search } = engine({ spelling: { syllables: { tao: '淘陶', tai: '汰太' } } });
    expect(await search.search('陶太')).toMatchObject({
      near: true,
      results: [{ id: 'database/eviction' }],
    });
  });

  it('are not results by synonyms, pinyin, plurals and traditional characters', async () => {
    const { search } = engine({
      pack: { synonyms: [['持久化', '落盘']] },
      spelling: { syllables: { tao: '淘', tai: '汰' }, simplified: '機机' },
      texts: { 'python/sort': 'pivot' },
    });
    for (const query of ['落盘', 'taotai', 'pivots', '機制']) {
      expect(await search.search(query), query).toMatchObject({ near: false, results: [{}] });
    }
  });
});

describe('incomplete', () => {
  it('is the answer without the file of slips, until that comes', async () => {
    const { search } = engine({ failures: { spelling: 1 }, texts: { 'python/sort': 'python' } });
    const first = await search.search('python cahce');
    expect(first.incomplete).toBe(true);
    expect(ids(first)).toEqual(['python/sort']);
    expect(first.terms).not.toContain('cache');
    const second = await search.search('python cahce');
    expect(second.incomplete).toBe(false);
    expect(second.terms).toContain('cache');
  });

  it('is no answer to words of titles and aliases, which need no file of slips', async () => {
    const { search } = engine({ failures: { spelling: 1 } });
    expect(await search.search('aof')).toMatchObject({ incomplete: false, results: [{}] });
  });

  it('is the answer without the text of a page, until that comes', async () => {
    const { search, read } = engine({
      failures: { page: 1 },
      texts: { 'python/sort': [section('分区', 'partition', 'pivot')] },
    });
    const first = await search.search('pivot');
    expect(first).toMatchObject({
      incomplete: true,
      results: [{ id: 'python/sort', sections: [] }],
    });
    const second = await search.search('pivot');
    expect(second).toMatchObject({ incomplete: false, results: [{ sections: [{}] }] });
    expect(read).toEqual(['python/sort', 'python/sort']);
  });

  it('is the answer when a part of the index stayed away, until that comes', async () => {
    const { search } = engine({ failures: { chunk: 1 } });
    expect(await search.search('redis')).toMatchObject({ incomplete: true, results: [{}, {}] });
    expect(await search.search('redis')).toMatchObject({ incomplete: false, results: [{}, {}] });
  });

  it.each(['titles', 'body'] as const)(
    'is nothing without the %s: the search fails, and succeeds when asked again',
    async (file) => {
      const { search } = engine({ failures: { [file]: 1 } });
      await expect(search.search('redis')).rejects.toThrow(`${file} offline`);
      expect(await search.search('redis')).toMatchObject({ incomplete: false, results: [{}, {}] });
    },
  );
});

describe('what Pagefind finds falsely', () => {
  const pages = [
    entry('database/capacity', '容量规划'),
    entry('python/numbers', '数的种类'),
    entry('linux/port', '端口占用'),
  ];

  it('is no result', async () => {
    const { search } = engine({
      pages,
      texts: { 'database/capacity': '量很大' },
      claims: { 量子: { 'database/capacity': 9 } },
    });
    expect(await search.search('量子')).toMatchObject({ results: [], near: true });
  });

  it('is taken back where another page holds the term indeed', async () => {
    const { search } = engine({
      pages,
      texts: { 'database/capacity': '量很大', 'python/numbers': '量子' },
      claims: { 量子: { 'database/capacity': 9 } },
    });
    expect(await search.search('量子')).toMatchObject({
      results: [{ id: 'python/numbers' }],
      near: false,
    });
  });

  it('does not decide how telling the other terms are', async () => {
    const everywhere = Object.fromEntries(pages.map(({ id }) => [id, 9]));
    const texts = { 'linux/port': '占用 进程' };
    const scores = async (claims: NonNullable<Fake['claims']>) => {
      const { results } = await engine({ pages, texts, claims }).search.search('量子 占用');
      return results.map(({ id, score }) => [id, score]);
    };
    expect(await scores({ 量子: everywhere })).toEqual(await scores({}));
  });

  it('lets the page go that comes first by it, and the right one come first', async () => {
    const { search } = engine({
      pages,
      texts: {
        'database/capacity': '目录 目录 目录 目录 目录',
        'python/numbers': '目录 进程',
      },
      claims: { 进程: { 'database/capacity': 9 }, '目录 进程': { 'database/capacity': 99 } },
    });
    const outcome = await search.search('目录 进程');
    expect(ids(outcome)[0]).toBe('python/numbers');
  });

  it('takes with it what was found for all terms together, when no page holds the term', async () => {
    const { search } = engine({
      pages,
      texts: { 'database/capacity': '目录'.repeat(8), 'python/numbers': '目录'.repeat(9) },
      claims: { 量子: { 'database/capacity': 9 }, '目录 量子': { 'database/capacity': 9 } },
    });
    expect(ids(await search.search('目录 量子'))).toEqual(['python/numbers', 'database/capacity']);
  });

  it('leaves what was found for all terms together, when some page holds the term', async () => {
    const { search } = engine({
      pages,
      texts: {
        'database/capacity': '目录 进程',
        'python/numbers': '目录 目录 目录 进程',
        'linux/port': '目录',
      },
      claims: { 进程: { 'linux/port': 9 }, '目录 进程': { 'database/capacity': 40 } },
    });
    expect(ids(await search.search('目录 进程'))[0]).toBe('database/capacity');
  });

  it.each([
    ['a title', 'http', entry('network/http', 'HTTP 协议')],
    ['an alias', 'http', entry('network/http', '协议', ['HTTP'])],
    ['a title with a mark inside the word', 'http2', entry('network/http', 'HTTP/2 协议')],
  ])('is not what stands in %s, which Pagefind finds too', async (_, query, page) => {
    const texts = { 'network/http': [section('握手', 'handshake', '协议的握手')] };
    const claims = { [query]: { 'network/http': 5 } };
    const asked = engine({ pages: [...pages, page], texts, claims });
    const [result] = (await asked.search.search(`${query} 握手`)).results;
    const [withoutClaim] = (
      await engine({ pages: [...pages, page], texts }).search.search(`${query} 握手`)
    ).results;
    expect(result?.id).toBe('network/http');
    expect(result?.score).toBeGreaterThan(withoutClaim?.score ?? Infinity);
  });

  it('stays where the text that would tell cannot be loaded', async () => {
    const { search } = engine({
      pages,
      claims: { 量子: { 'database/capacity': 9 } },
      failures: { page: 1 },
    });
    expect(await search.search('量子')).toMatchObject({
      results: [{ id: 'database/capacity' }],
      incomplete: true,
    });
  });
});

describe('texts of pages', () => {
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => entry(`a/page-${index}`, `页 ${index}`));

  it('are loaded of the first four results only', async () => {
    const pages = numbered(6);
    const texts = Object.fromEntries(pages.map(({ id }) => [id, 'pivot']));
    const { search, read } = engine({ pages, texts });
    expect((await search.search('pivot')).results).toHaveLength(6);
    expect(read).toHaveLength(4);
  });

  it('are loaded once for all searches', async () => {
    const { search, read } = engine({ texts: { 'python/sort': 'pivot partition' } });
    await search.search('pivot');
    await search.search('partition');
    expect(read).toEqual(['python/sort']);
  });

  it('move a page forward that says a phrase of the query letter by letter', async () => {
    const pages = numbered(2);
    const texts = {
      'a/page-0': '持久与久化，'.repeat(10),
      'a/page-1': '持久化，'.repeat(9),
    };
    const { search } = engine({ pages, texts });
    const [first, second] = (await search.search('持久化')).results;
    expect(first?.id).toBe('a/page-1');
    expect(second?.score).toBeLessThan(first?.score ?? 0);
    expect(ids(await search.search('持久 久化'))).toEqual(['a/page-0', 'a/page-1']);
  });
});

describe('sections of a result', () => {
  async function sectionsFor(query: string, sections: TextSection[]) {
    const { search } = engine({ texts: { 'python/sort': sections } });
    return (await search.search(query)).results[0]?.sections ?? [];
  }

  it('are those of its text that say most of the query, with addresses under the base path', async () => {
    const found = await sectionsFor('pivot partition', [
      section('', '', 'pivot partition'),
      section('甲', 'a', 'pivot'),
      section('乙', 'b', 'nothing'),
      section('丙', 'c', 'pivot and partition'),
    ]);
    expect(found).toEqual([
      { title: '丙', url: '/handbook/python/sort/#c', excerpt: 'pivot and partition' },
      { title: '甲', url: '/handbook/python/sort/#a', excerpt: 'pivot' },
    ]);
  });

  it('are weighed by how telling the words of the query are', async () => {
    const pages = [
      entry('python/sort', '排序'),
      ...Array.from({ length: 8 }, (_, index) => entry(`a/page-${index}`, `Redis ${index}`)),
    ];
    const { search } = engine({
      pages,
      texts: { 'python/sort': [section('甲', 'common', 'redis'), section('乙', 'rare', 'pivot')] },
    });
    const result = (await search.search('redis pivot')).results.find(
      ({ id }) => id === 'python/sort',
    );
    expect(result?.sections.map(({ title }) => title)).toEqual(['乙', '甲']);
  });
});
