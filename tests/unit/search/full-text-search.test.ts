import { describe, expect, it } from 'vitest';
import {
  engine,
  ids,
  page,
  PAGES,
  pagesNamed,
  section,
  table,
  type FakeSite,
} from './fake-engine.ts';

const SORT = 'python/sort';
const search = (query: string, site: FakeSite = {}) => engine(site).search.search(query);

describe('a result is partial', () => {
  const texts = {
    [SORT]: [
      section('', '', '用 Python 实现快速排序'),
      section('a', '甲', 'pivot redis 7'),
      section('b', '乙', 'cache aof'),
    ],
    'database/eviction': [section('c', '丙', 'lsm rdb')],
  };

  it.each(table`
    that holds only a part                     | pivot kafka zookeeper | yes
    where one word is on no page               | pivot kafka           | yes
    not where it holds all                     | pivot                 | no
    that holds words in different sections     | pivot cache           | yes
    not in one                                 | lsm rdb               | no
    not in the title and a section below it    | python pivot          | no
    that corrects a typo in a text             | cahce                 | yes
    that corrects a typo in a title            | pyhton                | yes
    that corrects a homophone                  | 陶太                  | yes
    that has the name without the number       | redis404              | yes
    not by letters apart from digits           | redis7                | no
    not by a synonym                           | 落盘                  | no
    not by pinyin                              | taotai                | no
    not by syllables                           | tao'tai               | no
    not by a plural                            | pivots                | no
    not by traditional characters              | 機制                  | no
  `)('%s: %s', async (_, query = '', isPartial) => {
    const outcome = await search(query, { texts, synonyms: [['持久化', '落盘']] });
    expect(outcome.results.length).toBeGreaterThan(0);
    expect(outcome).toMatchObject({ isPartial: isPartial === 'yes', isIncomplete: false });
  });
});

describe('Pagefind is asked', () => {
  // Other variants of what is in titles are looked for in titles only, words of no page nowhere;
  // what was typed comes first.
  it.each(table`
    Python 怎么快速排 | python 快速 速排
    python 落盘       | python 落盘 持久 久化
    持久化            | 持久 久化
    pivot kafka       | pivot
    pivot __proto__   | pivot proto
  `)('once, for every term of "%s" that may stand in a text', async (query = '', asked) => {
    const site = { synonyms: [['持久化', '落盘']], texts: { [SORT]: 'pivot proto' } };
    const { search: one, searches } = engine(site);
    await one.search(query);
    expect(searches.map((all) => all.join(' '))).toEqual([asked]);
  });

  it.each(['', '   ', '？！'])('nothing for "%s"', async (query) => {
    const { search: one, searches } = engine();
    expect(await one.search(query)).toMatchObject({ results: [], terms: [], isPartial: false });
    expect(searches).toEqual([]);
  });
});

describe('texts', () => {
  it('are loaded of the first results that hold something there, once for all queries', async () => {
    const pages = pagesNamed(6, (index) => `页 ${index}`);
    const texts = Object.fromEntries(pages.map(({ id }) => [id, 'pivot partition']));
    const { search: one, loads } = engine({ pages, texts });
    expect((await one.search('pivot')).results).toHaveLength(6);
    await one.search('partition');
    const read = loads.filter((file) => file.startsWith('texts/'));
    expect(read.length).toBeLessThan(6);
    expect(read).toEqual([...new Set(read)]);
    const titles = engine();
    await titles.search.search('持久化');
    expect(titles.loads.filter((file) => file.startsWith('texts/'))).toEqual([]);
  });

  it.each(['redis.conf', '6379', 'c++', '2^32-1', 'i/o', 'redis7', 'constructor', '__proto__'])(
    'are found by %s',
    async (word) => {
      const outcome = await search(word, { texts: { 'database/eviction': `见 ${word} 处` } });
      expect(ids(outcome)[0]).toBe('database/eviction');
      expect(outcome.isPartial).toBe(false);
    },
  );

  it('give results their sections, with addresses under the base path, by the rarer word', async () => {
    const pages = [page(SORT, '排序'), ...pagesNamed(8, (index) => `Redis ${index}`)];
    const sections = [
      section('common', '甲', 'redis。'),
      section('rare', '乙', 'pivot。'),
      section('none', '丙', '其他。'),
    ];
    const { results } = await search('redis pivot', { pages, texts: { [SORT]: sections } });
    expect(results.find(({ id }) => id === SORT)?.sections).toEqual([
      ...[{ part: 'answer', title: '乙', url: '/handbook/python/sort/#rare', excerpt: 'pivot。' }],
      expect.objectContaining({ title: '甲' }),
    ]);
  });
});

describe('an answer is incomplete', () => {
  const texts = { [SORT]: [section('partition', '分区', 'pivot python')] };

  it.each([
    ['the text of a page', /^texts/, 'pivot', 1],
    ['a part of Pagefind’s index', 'chunk', 'redis', 1],
    ['what understands mistyped words', 'expander.json', 'python pivto', 1],
    ['all words of the site', /^words/, 'python pivto', 2],
    ['pinyin', /^pinyin/, 'python pivto', 2],
  ])('without %s, until that comes', async (_, file, query, times) => {
    const { search: one, fail } = engine({ texts, pages: PAGES });
    fail(file, times);
    const first = await one.search(query);
    expect(first.isIncomplete).toBe(true);
    expect(first.results.length).toBeGreaterThan(0);
    // Titles answer meanwhile.
    if (times > 1) expect((await one.searchTitles(query)).results).toHaveLength(1);
    const second = await one.search(query);
    expect(second.isIncomplete).toBe(false);
    expect(second.results[0]?.sections).toHaveLength(query === 'redis' ? 0 : 1);
  });

  it('but not where words of titles need no such file', async () => {
    const { search: one, fail } = engine();
    fail('expander.json');
    expect(await one.search('aof')).toMatchObject({ isIncomplete: false, results: [{}] });
  });

  it.each<string | RegExp>(['head.json', 'full text', /^terms/, 'pages/0.json'])(
    'but fails without %s, and succeeds when asked again',
    async (file) => {
      const { search: one, fail, recover } = engine({ pages: PAGES.slice(0, 1) });
      fail(file);
      await expect(one.search('redis')).rejects.toThrow('offline');
      recover();
      expect(await one.search('redis')).toMatchObject({ isIncomplete: false, results: [{}] });
    },
  );
});
