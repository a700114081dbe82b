import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../src/search/engine.ts';
import { boundQuery } from '../../../src/search/input.ts';
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

describe('searchTitles', () => {
  it('answers from titles alone, with the card of each page', async () => {
    const { search, loads } = engine();
    expect(await search.searchTitles('持久化')).toEqual({
      results: [
        {
          id: 'database/persistence',
          url: '/handbook/database/persistence/',
          title: 'Redis 怎样持久化？',
          shortAnswer: '简答：Redis 怎样持久化？',
          category: '数据库',
          score: expect.any(Number) as number,
          sections: [],
        },
      ],
      targets: [],
      isPartial: false,
      isIncomplete: false,
      cutTo: undefined,
      terms: ['持久', '久化'],
    });
    expect(loads.filter((file) => !/^(head|terms|pages)/.test(file))).toEqual([]);
  });

  it.each(table`
    an alias    | aof               | database/persistence | no
    a synonym   | 落盘              | database/persistence | no
    half a word | pyth              | python/sort          | no
    the nearest | Python 消费 Kafka | python/sort          | yes
    nothing     |                   |                      | yes
    nothing     | ？！              |                      | yes
    nothing     | constructor       |                      | yes
  `)('finds %s: "%s"', async (_, query = '', found, isPartial) => {
    const outcome = await engine({ synonyms: [['持久化', '落盘']] }).search.searchTitles(query);
    expect(ids(outcome).join(' ')).toBe(found);
    expect(outcome.isPartial).toBe(isPartial === 'yes');
  });

  it('understands what a search has loaded the means for', async () => {
    const { search } = engine();
    expect(ids(await search.searchTitles('機制'))).toEqual([]);
    expect(ids(await search.search('機制'))).toEqual(['database/eviction']);
    expect(ids(await search.searchTitles('機制'))).toEqual(['database/eviction']);
  });

  it('asks again for what failed to load', async () => {
    const { search, fail } = engine();
    fail('head.json', 2);
    await expect(search.searchTitles('redis')).rejects.toThrow('offline');
    expect((await search.searchTitles('redis')).results).toHaveLength(2);
  });
});

describe('search', () => {
  it.each(table`
    a title | 持久化 | git/page-0
    title and subject | kafka 持久化 | kafka/page-0
    an alias | git 数据落地 | git/page-0
    half a word | quick | misc/sort
    a whole title that many hold | 锁 | misc/lock
    more pages than are shown | python 持久化 索引 | python/page-0
    a text alone | pivot | misc/sort
    title and text | cache 淘汰 | redis/page-1
    a synonym | nginx 落盘 | nginx/page-0
    a synonym that stands in no text | 轴心 | misc/sort
    a synonym that stands in texts only | 枢轴 | misc/sort
    a part of a name | $cache | kafka/page-0
    pinyin | chijiuhua | git/page-0
    pinyin with apostrophes | chi'jiu'hua | git/page-0
    pinyin with blanks | docker chi jiu hua | docker/page-0
    initials | cjh | git/page-0
    a homophone | docker 池酒 | docker/page-0
    a homophone beside what is known | 块速排序 | misc/sort
    a typo | ngixn 端口 | nginx/page-4
    letters that touch digits | mysql8.0 | mysql/page-1
    traditional characters | 分布式鎖 | git/page-2
    a word of Taiwan | mysql 连线池 | mysql/page-5
  `)('finds a page among many by %s: %s', async (_, query = '', first) => {
    expect(ids(await many().search.search(query))[0]).toBe(first);
  });

  it.each(['kubernetes', '量子计算', 'constructor'])(
    'offers nothing as an answer to %s, which is on no page',
    async (query) => {
      expect(await many().search.search(query)).toMatchObject({ results: [], isPartial: true });
    },
  );

  it('puts a page about the query before one that says it more often', async () => {
    const texts = { 'database/eviction': 'aof '.repeat(9), 'database/persistence': 'aof' };
    expect(ids(await engine({ texts }).search.search('AOF'))).toEqual([
      ...['database/persistence', 'database/eviction'],
    ]);
  });

  it('prefers what says it as typed to what says it by a synonym', async () => {
    const texts = { 'python/sort': 'pivot', 'database/eviction': 'partition' };
    const { search } = engine({ texts, synonyms: [['pivot', 'partition']] });
    expect(ids(await search.search('pivot'))).toEqual(['python/sort', 'database/eviction']);
    expect(ids(await search.search('partition'))).toEqual(['database/eviction', 'python/sort']);
  });

  it('takes a part of what may have been meant for chance, not a part of what was typed', async () => {
    const site = { synonyms: [['持久化', '落盘']], texts: { 'python/sort': '持久' } };
    expect(ids(await engine(site).search.search('落盘'))).toEqual(['database/persistence']);
    for (const typed of ['持久战', '持久化']) {
      const outcome = await engine(site).search.search(typed, { category: 'python' });
      expect(ids(outcome), typed).toEqual(['python/sort']);
    }
  });

  it('loads every file once for all searches, and of a large site only what they take', async () => {
    const { search, loads } = many();
    await search.facets();
    await search.searchTitles('kafka 连接池');
    await Promise.all([search.search('kafka 连接池'), search.search('pivot')]);
    await search.search('ngixn');
    expect(loads.toSorted()).toEqual([...new Set(loads)].toSorted());
    const count = (kind: string) => loads.filter((file) => file.startsWith(kind)).length;
    expect(count('terms')).toBeLessThan(12);
    expect(count('pages')).toBeLessThan(LARGE.pages.length / 4);
    expect([count('expander'), count('full text')]).toEqual([1, 1]);
    expect(count('words')).toBeLessThan(5);
  });

  it('loads what understands mistyped words only for a word that no title has', async () => {
    const { search, loads } = engine();
    await search.search('redis 持久化');
    expect(loads).not.toContain('expander.json');
    await search.search('redis 持久战');
    expect(loads).toContain('expander.json');
  });
});

const ASPECTS = '怎样持久化？,的淘汰机制 8.0,里的分布式锁,的索引,占用了端口,连接池'.split(',');
const LARGE = {
  pages: [
    ...['Docker', 'Git', 'Kafka', 'MySQL', 'Nginx', 'Python', 'Redis'].flatMap((subject, row) =>
      ASPECTS.map((aspect, column) => {
        const aliases = column === 0 ? [`${subject} 数据落地`] : [];
        const more = { tags: [row % 2 === 0 ? 'even' : 'odd'] };
        return page(
          `${subject.toLowerCase()}/page-${column}`,
          `${subject} ${aspect}`,
          aliases,
          more,
        );
      }),
    ),
    ...[page('misc/lock', '锁'), page('misc/sort', '快速排序', ['quicksort'])],
  ],
  synonyms: ['持久化 落盘', '轴心 快速', '枢轴 pivot'].map((group) => group.split(' ')),
  texts: {
    'redis/page-1': [section('policy', '策略', '用 pivot 淘汰 cache')],
    'kafka/page-0': [section('log', '日志', 'cache 与 cache')],
    'misc/sort': [section('partition', '分区', 'pivot pivot')],
  },
} satisfies FakeSite;
const many = () => engine(LARGE);

describe('a pasted text', () => {
  it.each<[what: string, part: (at: number) => string]>([
    ['Chinese', (at) => String.fromCharCode(0x4e00 + (at % 9999))],
    ['unknown words', (at) => `wo${at.toString(36)} `],
    ['words with marks', (at) => `$a${at}.b-c `],
    ['syllables', () => 'chi jiu '],
    ['half characters', () => '\ud83d'],
  ])('of 100,000 characters of %s is as much work as a long question', async (_, part) => {
    const pasted = Array.from({ length: 100_000 }, (__, at) => part(at)).join('');
    const { search, loads, searches } = many();
    const outcome = await search.search(pasted);
    await search.searchTitles(pasted);
    expect(outcome.cutTo).toBe(boundQuery(pasted).cutTo);
    expect(searches.flat().length).toBeLessThanOrEqual(3 * 32);
    expect(loads.length).toBeLessThan(100);
    expect(outcome.terms.length).toBeLessThanOrEqual(8 * 32);
  });
});

describe('terms to highlight', () => {
  const site = { synonyms: [['持久化', '落盘', 'write back']], texts: { 'python/sort': 'cache' } };

  it.each(table`
    持久化     | 持久 久化 落盘 write back
    落盘       | 落盘 持久化 write back
    cahce      | cahce cache
    taotai     | taotai 淘汰
    锁 锁 淘汰 | 锁 淘汰
  `)('of "%s" are typed words term by term, others whole, each once', async (query = '', terms) => {
    expect((await engine(site).search.search(query)).terms.join(' ')).toBe(terms);
  });
});

describe('filters', () => {
  const pages = [
    page('database/persistence', 'Redis 持久化', [], { difficulty: '高级', tags: ['redis'] }),
    page('database/eviction', 'Redis 淘汰', [], { tags: ['redis', 'memory'] }),
    page('python/client', 'Redis 客户端', [], { tags: ['python'] }),
  ];
  const site = { pages, texts: Object.fromEntries(pages.map(({ id }) => [id, 'redis'])) };

  it.each<[Filters, string]>([
    [{ category: 'database' }, 'database/eviction database/persistence'],
    [{ difficulty: '高级' }, 'database/persistence'],
    [{ tag: 'redis' }, 'database/eviction database/persistence'],
    [{ tag: 'redis', difficulty: '中级' }, 'database/eviction'],
    [{ category: 'data' }, ''],
    [{ tag: '../head' }, ''],
    [{}, 'database/eviction database/persistence python/client'],
  ])('%j keep only pages that pass them all, in titles and in texts', async (filters, expected) => {
    const { search } = engine(site);
    for (const outcome of [
      await search.searchTitles('redis', filters),
      await search.search('redis', filters),
    ]) {
      expect(ids(outcome).sort().join(' ')).toBe(expected);
    }
  });

  it('leave what is near when the match does not pass', async () => {
    expect(await engine(site).search.search('redis 持久化', { category: 'python' })).toMatchObject({
      isPartial: true,
      results: [{ id: 'python/client' }],
    });
    const { results } = await many().search.search('索引', { tag: 'odd', category: 'python' });
    expect(results.map(({ id }) => id)).toEqual(['python/page-3']);
  });

  it('are offered with the number of pages that have them', async () => {
    expect((await engine(site).search.facets()).tag).toEqual([
      { id: 'redis', name: 'Redis', count: 2 },
      { id: 'memory', name: 'memory', count: 1 },
      { id: 'python', name: 'python', count: 1 },
    ]);
  });

  it('are targets, too, which take no result’s place', async () => {
    const outcome = await engine(site).search.search('redis');
    expect(outcome.targets).toEqual([
      { facet: 'tag', id: 'redis', name: 'Redis', count: 2, url: '/handbook/tags/redis/' },
    ]);
    expect(outcome.results).toHaveLength(3);
    expect((await engine(site).search.searchTitles('数据库')).targets).toMatchObject([
      { facet: 'category', url: '/handbook/database/' },
    ]);
  });
});

describe('while a tab is open', () => {
  const text = (id: string, said: string) => ({ [id]: [section('a', '甲', said)] });
  const first: FakeSite = { texts: text('python/sort', 'pivot') };
  const second: FakeSite = {
    pages: [page('database/former', 'Redis 从前'), ...PAGES.toReversed()],
    texts: text('python/sort', 'pivot partition'),
  };
  const third: FakeSite = {
    pages: [...pagesNamed(9, (index) => `Kafka ${index}`), ...PAGES],
    texts: text('database/eviction', 'pivot'),
  };

  it('two deploys are answered from the index of the moment, before, between and after', async () => {
    const { search, publish, closed } = engine(first);
    const asked = async (query: string) => {
      const outcome = await search.search(query);
      expect(outcome.isIncomplete).toBe(false);
      return [ids(outcome), outcome.results[0]?.sections.length];
    };
    expect(await asked('pivot')).toEqual([['python/sort'], 1]);
    publish(second);
    expect(await asked('partition')).toEqual([['python/sort'], 1]);
    expect(await asked('从前')).toEqual([['database/former'], 0]);
    publish(third);
    expect(await asked('pivot')).toEqual([['database/eviction'], 1]);
    expect(ids(await search.searchTitles('从前'))).toEqual([]);
    expect((await search.facets()).category[0]).toMatchObject({ id: 'a', count: 9 });
    expect(closed()).toBe(2);
  });

  it('a deploy is noticed by titles alone, by several searches at once, and with old filters', async () => {
    const { search, publish, loads } = engine(first);
    await search.facets();
    publish(second);
    expect(ids(await search.searchTitles('从前'))).toEqual(['database/former']);
    publish(third);
    loads.length = 0;
    const asked = ['pivot', 'redis', 'kafka', '排序'].map((query) => search.search(query));
    expect((await Promise.all(asked)).map(({ results }) => results.length)).toEqual([1, 2, 9, 1]);
    expect(loads.filter((file) => file === 'full text')).toHaveLength(2);
    publish(first);
    expect((await search.search('kafka', { category: 'a' })).results).toEqual([]);
  });

  it('a deploy between titles and full text never mixes the numbers of pages', async () => {
    const { search, publish, loads } = engine(first);
    await search.searchTitles('redis');
    publish(second);
    expect(await search.search('pivot')).toMatchObject({
      results: [{ id: 'python/sort', sections: [{}] }],
      isPartial: false,
    });
    expect(loads.filter((file) => file === 'full text')).toHaveLength(2);
  });

  it('a deploy of the same index changes nothing', async () => {
    const { search, publish, closed } = engine(first);
    await search.search('pivot');
    publish({ ...first });
    expect(ids(await search.search('partition'))).toEqual([]);
    expect(ids(await search.search('pivot'))).toEqual(['python/sort']);
    expect(closed()).toBe(0);
  });

  it('a network that fails without a deploy is told as such, and no index is given up', async () => {
    const { search, fail, recover, closed } = engine(first);
    await search.search('pivot');
    fail('chunk');
    expect(await search.search('pivot')).toMatchObject({ isIncomplete: true });
    fail('head.json');
    expect(await search.search('pivot')).toMatchObject({ isIncomplete: true });
    fail(/^facets/);
    await expect(search.search('pivot', { category: 'python' })).rejects.toThrow('offline');
    recover();
    expect(await search.search('pivot')).toMatchObject({ isIncomplete: false, results: [{}] });
    expect(closed()).toBe(0);
  });
});
