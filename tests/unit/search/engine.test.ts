import { describe, expect, it } from 'vitest';
import { spellingFiles } from '../../../src/lib/search-packs.ts';
import type { Filters } from '../../../src/search/engine.ts';
import { engine, ids, PAGES, section, type Fake, type FakePage } from './fake-engine.ts';
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
    const facets = { category: [], difficulty: [], tag: [] };
    const { results } = await engine({ pack: { facets } }).search.searchTitles('排序');
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
  const pages: FakePage[] = [
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
    const category = [{ id: 'database', name: '数据库', pages: [0, 1] }];
    const facets = { category, difficulty: [], tag: [] };
    expect(await engine({ pack: { facets } }).search.facets()).toEqual(facets);
  });
});

describe('over titles in many files', () => {
  const SUBJECTS = ['Redis', 'MySQL', 'Kafka', 'Python', 'Nginx', 'Docker', 'Git'];
  const ASPECTS = [
    '怎样持久化？',
    '的淘汰机制',
    '里的分布式锁',
    '的索引为什么快',
    '占用了端口',
    '连接池',
  ];
  const pages: FakePage[] = SUBJECTS.flatMap((subject, row) =>
    ASPECTS.map((aspect, column) => ({
      ...entry(`${subject.toLowerCase()}/page-${column}`, `${subject} ${aspect}`),
      aliases: column === 0 ? [`${subject} 数据落地`] : [],
      difficulty: column % 2 === 0 ? '中级' : '高级',
      tags: [row % 2 === 0 ? 'even' : 'odd'],
    })),
  );
  pages.push(entry('misc/lock', '锁'), entry('misc/sort', '快速排序', ['quicksort']));
  const texts = {
    'redis/page-1': [section('策略', 'policy', '用 pivot 淘汰 cache')],
    'kafka/page-0': [section('日志', 'log', 'cache 与 cache')],
    'misc/sort': [section('分区', 'partition', 'pivot pivot')],
  };
  const fakeOf = (parted: boolean): Fake => {
    const words = pages.map((page, index) => ({ ...page, body: index === 0 ? 'pivot cache' : '' }));
    const slips = spellingFiles(
      words,
      [
        ['轴心', '快速'],
        ['枢轴', 'pivot'],
      ],
      parted,
    );
    return { pages, parted, slips, texts, pack: { synonyms: [['持久化', '落盘']] } };
  };
  const [one, many] = [fakeOf(false), fakeOf(true)];

  it.each<[why: string, query: string, first: string | undefined, filters?: Filters]>([
    ['by the titles', '持久化', 'git/page-0'],
    ['by title and subject', 'kafka 持久化', 'kafka/page-0'],
    ['by an alias', 'git 数据落地', 'git/page-0'],
    ['by the beginning of a word', 'quick', 'misc/sort'],
    ['by a whole title that many hold', '锁', 'misc/lock'],
    ['by words of more pages than are shown', 'python 持久化 索引', 'python/page-0'],
    ['by text alone', 'pivot', 'misc/sort'],
    ['by title and text', 'cache 淘汰', 'redis/page-1'],
    ['by a synonym of titles', 'nginx 落盘', 'nginx/page-0'],
    ['by another synonym', '轴心', 'misc/sort'],
    ['by a synonym that stands in texts only', '枢轴', 'misc/sort'],
    ['by a part of a name that stands in texts only', '$cache', 'kafka/page-0'],
    ['by pinyin', 'chijiuhua', 'git/page-0'],
    ['by initials', 'cjh', 'git/page-0'],
    ['by a homophone', 'docker 池酒', 'docker/page-0'],
    ['by a slip of the finger', 'ngixn 端口', 'nginx/page-4'],
    ['in traditional characters', '分布式鎖', 'git/page-2'],
    ['by a word of Taiwan', 'mysql 连线池', 'mysql/page-5'],
    ['with a tag', '持久化', 'mysql/page-0', { tag: 'odd' }],
    ['with a category', '连接池', 'git/page-5', { category: 'git' }],
    [
      'with all filters',
      '索引',
      'python/page-3',
      { tag: 'odd', difficulty: '高级', category: 'python' },
    ],
    ['where filters leave only what is near', 'redis 锁', 'misc/lock', { category: 'misc' }],
    ['where nothing is found', 'kubernetes', undefined],
  ])('answers as over one file: %s', async (_, query, first, filters = {}) => {
    const [{ search: whole }, { search: parted }] = [engine(one), engine(many)];
    const outcome = await parted.search(query, filters);
    expect(ids(outcome)[0]).toBe(first);
    expect(outcome).toEqual(await whole.search(query, filters));
    expect(await parted.searchTitles(query, filters)).toEqual(
      await whole.searchTitles(query, filters),
    );
  });

  it('loads the pages that may answer only, and which pages hold the terms of the query', async () => {
    const { search, loads } = engine(many);
    const { results } = await search.searchTitles('kafka 连接池');
    const ofPages = loads.filter((file) => file.startsWith('titles/'));
    const ofTerms = loads.filter((file) => file.startsWith('names/'));
    expect(results.length).toBeGreaterThan(0);
    expect(ofPages.length).toBeLessThan(pages.length / 2);
    expect(ofTerms.length).toBeLessThanOrEqual(3);
    expect(loads).toHaveLength(1 + ofPages.length + ofTerms.length);
  });

  it('finds a whole name among many pages, of which the end asks and says nothing', async () => {
    const others = Array.from({ length: 30 }, (_, index) =>
      entry(`a/page-${index}`, `锁 ${index}`),
    );
    const pages = [...others, entry('a/deadlock', '互相等待', ['锁怎么办'])];
    const { search } = engine({ pages, parted: true });
    expect(ids(await search.searchTitles('锁怎么办'))[0]).toBe('a/deadlock');
  });

  it.each([
    ['how redis', '路径'],
    ['X-Forwarded-For', '来源'],
  ])('finds the page named %s among many that hold its words', async (name, title) => {
    const others = Array.from({ length: 30 }, (_, index) =>
      entry(`a/page-${index}`, `redis 与 x-forwarded 的第 ${index} 题`),
    );
    const pages = [...others, entry('z/named', title, [name])];
    for (const parted of [false, true]) {
      const { search } = engine({ pages, parted });
      expect(ids(await search.searchTitles(name))[0], String(parted)).toBe('z/named');
    }
  });

  it('answers without what it cannot load for slips, says so, and asks for it anew', async () => {
    const { slips } = many;
    const folder = slips && 'folder' in slips.pack ? slips.pack.folder : '';
    const { search } = engine({ ...many, failures: { [`${folder}/letters`]: 2 } });
    const [first, titles] = [
      await search.search('docker ngixn'),
      await search.searchTitles('docker ngixn'),
    ];
    expect(first.incomplete).toBe(true);
    expect(ids(first)[0]).toBe('docker/page-0');
    expect(ids(titles)).toContain('docker/page-0');
    const { incomplete, results } = await search.search('docker ngixn');
    expect(incomplete).toBe(false);
    expect(results.map(({ id }) => id)).toContain('nginx/page-0');
  });

  it('offers the same filters', async () => {
    expect(await engine(many).search.facets()).toEqual(await engine(one).search.facets());
  });
});

describe.each([
  ['one file', false],
  ['many files', true],
])('a site with titles in %s that is published anew between titles and full text', (_, parted) => {
  const texts = { 'python/sort': [section('分区', 'partition', 'pivot')] };
  const before = [entry('database/former', 'Redis 从前'), ...PAGES.toReversed()];
  const fake: Fake = { before, texts, parted };

  it('is not searched by the numbers of other pages: that fails, and succeeds when asked again', async () => {
    const { search, read, loads } = engine(fake);
    await expect(search.search('pivot')).rejects.toThrow('with the full text of');
    expect(read).toEqual([]);
    expect(await search.search('pivot')).toMatchObject({
      results: [{ id: 'python/sort', sections: [{ title: '分区' }] }],
      near: false,
      incomplete: false,
    });
    expect(loads.filter((file) => file === 'titles' || file === 'body')).toHaveLength(4);
    await search.search('redis');
    expect(loads.filter((file) => file === 'titles' || file === 'body')).toHaveLength(4);
  });

  it('is searched by its old titles until then, and from then on by the new ones', async () => {
    const { search } = engine(fake);
    expect(ids(await search.searchTitles('从前'))).toEqual(['database/former']);
    await expect(search.search('从前')).rejects.toThrow();
    expect(ids(await search.searchTitles('从前'))).toEqual([]);
    expect(ids(await search.searchTitles('redis'))).toHaveLength(2);
    const [database] = (await search.facets()).category;
    expect(database).toEqual({ id: 'database', name: '数据库', pages: [0, 1] });
  });

  it('begins anew once for all searches that are under way', async () => {
    const { search, loads } = engine(fake);
    const outcomes = await Promise.allSettled([search.search('pivot'), search.search('redis')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.all([search.search('pivot'), search.search('redis')]);
    expect(loads.filter((file) => file === 'titles')).toHaveLength(2);
  });
});
