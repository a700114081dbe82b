import { describe, expect, it } from 'vitest';
import type { TextSection } from '../../../src/search/body.ts';
import { SearchEngine, type Outcome } from '../../../src/search/engine.ts';
import type { SpellingPack, TitleEntry, TitlePack } from '../../../src/search/packs.ts';
import { normalise } from '../../../src/search/text.ts';
import { entry, spellingPack, titlePack } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制'),
  entry('python/sort', '用 Python 实现快速排序'),
];

/** Words of the fake pages’ text. */
const WORDS = 'redis aof rdb python pivot partition cache';

interface Fake {
  pages?: TitleEntry[];
  /** What else the title pack holds. */
  pack?: Partial<TitlePack>;
  spelling?: Partial<SpellingPack>;
  /** By page; one without sections has a single one. */
  texts?: Record<string, string | TextSection[]>;
  /** What Pagefind finds for a query besides, whatever the texts hold: scores of pages. */
  claims?: Record<string, Record<string, number>>;
  /** How often a file stays away before it comes. */
  failures?: Partial<Record<'titles' | 'spelling' | 'body' | 'page' | 'chunk', number>>;
}

/** An engine over fake sources, with what it has asked for. */
function engine(fake: Fake = {}) {
  const { pages = PAGES, pack = {}, texts = {}, claims = {}, failures = {} } = fake;
  const searches: (readonly string[])[] = [];
  const read: string[] = [];
  const loads: string[] = [];
  const left = new Map(Object.entries(failures));
  /** Whether a file stays away this time. */
  const isAway = (file: keyof typeof failures): boolean => {
    const times = left.get(file) ?? 0;
    left.set(file, times - 1);
    return times > 0;
  };
  const load = <T>(file: keyof typeof failures, content: T): Promise<T> => {
    loads.push(file);
    return isAway(file) ? Promise.reject(new Error(`${file} offline`)) : Promise.resolve(content);
  };

  const sectionsOf = (id: string): TextSection[] => {
    const text = texts[id] ?? '';
    return typeof text === 'string' ? [section('', '', text)] : text;
  };
  const scoresOf = (query: string): [id: string, score: number][] => {
    const held = pages.map(({ id }): [string, number] => {
      const text = normalise(
        sectionsOf(id)
          .map((one) => `${one.title} ${one.text}`)
          .join('\n'),
      );
      const counts = query.split(' ').map((term) => text.split(term).length - 1);
      return [id, counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0)];
    });
    const found = held.filter(([, score]) => score > 0);
    return [...new Map([...found, ...Object.entries(claims[query] ?? {})])];
  };
  const search = new SearchEngine({
    base: '/handbook/',
    titles: () => load('titles', { ...titlePack(pages), ...pack }),
    spelling: () => load('spelling', spellingPack({ words: WORDS, ...fake.spelling })),
    body: () =>
      load('body', {
        search: (queries) => {
          searches.push(queries);
          const hits = queries.map((query) =>
            scoresOf(query)
              .map(([id, score]) => ({ page: id, score }))
              .sort((a, b) => b.score - a.score),
          );
          return Promise.resolve({ hits, complete: !isAway('chunk') });
        },
        page: (id) => {
          read.push(id);
          return load('page', sectionsOf(id));
        },
      }),
  });
  return { search, searches, read, loads };
}

function section(title: string, anchor: string, text: string): TextSection {
  return { title, anchor, text };
}

function ids({ results }: Outcome): string[] {
  return results.map(({ id }) => id);
}

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
