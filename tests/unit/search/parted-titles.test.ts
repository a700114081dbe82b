import { describe, expect, it } from 'vitest';
import { otherTitleFiles, titleFiles } from '../../../src/lib/search-packs.ts';
import { namePartFile, partOf, titleFile } from '../../../src/search/parts.ts';
import type { TitleEntry } from '../../../src/search/packs.ts';
import { PartedTitles } from '../../../src/search/parted-titles.ts';
import { promiseOf, type BodyScore } from '../../../src/search/ranking.ts';
import { terms } from '../../../src/search/text.ts';
import { TitleIndex } from '../../../src/search/titles.ts';
import { entry, plain, titleIndex } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制', ['LRU']),
  entry('python/sort', '用 Python 实现快速排序', ['quicksort', '快排']),
  entry('network/http', 'HTTP/2 与 time_wait', ['redis.conf']),
  entry('linux/port', '端口占用'),
];

/** More pages than are looked at in full, which all hold the same word. */
const MANY = Array.from({ length: 40 }, (_, index) =>
  entry(`a/page-${index}`, `锁的第 ${index} 题`),
);

const SCORING = { promiseOf, index: (of: ReadonlyMap<number, TitleEntry>) => new TitleIndex(of) };

/** The titles of these pages in parts, with what they have loaded and what cannot be loaded. */
function parted(pages: readonly TitleEntry[] = PAGES) {
  const made = titleFiles(
    pages.map((page) => ({ ...page, difficulty: '', tags: [] })),
    { category: [], difficulty: [], tag: [] },
    [],
    0,
  );
  const { pack } = made;
  if ('pages' in pack) throw new Error('the pack holds all pages');
  const files = otherTitleFiles(made);
  const loads: string[] = [];
  const away = new Set<string>();
  const titles = new PartedTitles(
    pack,
    async <T>(file: string) => {
      loads.push(file);
      await Promise.resolve();
      if (away.has(file)) throw new Error(`${file} offline`);
      return JSON.parse(JSON.stringify(files.get(file))) as T;
    },
    SCORING,
  );
  const partFile = (term: string): string => namePartFile(pack.version, partOf(term, pages.length));
  return {
    titles,
    loads,
    away,
    partFile,
    pageFile: (page: number) => titleFile(pack.version, page),
  };
}

interface Given {
  body?: ReadonlyMap<number, BodyScore>;
  passes?: (page: number) => boolean;
}

/** The titles and aliases that a query, of which all terms weigh the same, looks at in full. */
async function among(titles: PartedTitles, text: string, { body, passes }: Given = {}) {
  const query = plain(text);
  const weights = query.concepts.map(() => 1);
  await titles.know(terms(text));
  const index = await titles.among(query, weights, body ?? new Map(), passes ?? (() => true));
  return { index, hits: index.search(query, weights) };
}

/** Ids of the pages of which title or aliases hold something of a query, best first. */
async function ids(titles: PartedTitles, text: string, given?: Given): Promise<string[]> {
  return (await among(titles, text, given)).hits.map(({ entry: { id } }) => id);
}

/** What a text says that holds all of a query. */
const WHOLE: BodyScore = { score: 1, coverage: 1, certain: 1 };

describe('PartedTitles', () => {
  it.each([
    ['a title', '持久化', 'database/persistence'],
    ['a title with a mark inside the word', 'http2', 'network/http'],
    ['an alias', 'aof', 'database/persistence'],
    ['an alias of one pair', '快排', 'python/sort'],
    ['the beginning of a word', 'pyth', 'python/sort'],
    ['the beginning of a word of an alias', 'quicks', 'python/sort'],
    ['a part of a name', 'wait', 'network/http'],
    ['one Chinese character', '占', 'linux/port'],
  ])('finds a page by %s', async (_, text, id) => {
    expect(await ids(parted().titles, text)).toEqual([id]);
  });

  it('finds all pages that hold some of a query, and gives them their numbers', async () => {
    const { hits } = await among(parted().titles, '端口 redis 淘汰');
    expect(hits.map(({ page, entry: { id } }) => [page, id])).toEqual([
      [1, 'database/eviction'],
      [4, 'linux/port'],
      [0, 'database/persistence'],
      [3, 'network/http'],
    ]);
  });

  it.each(['mongodb', 'constructor', '怎么', '序实', '', '？！'])(
    'finds nothing for "%s"',
    async (text) => {
      expect(await ids(parted().titles, text)).toEqual([]);
    },
  );

  it('counts the pages that hold a term as titles do that are in one file', async () => {
    const { titles } = parted();
    const whole = titleIndex(PAGES);
    const names = PAGES.flatMap(({ title, aliases }) => [title, ...aliases]);
    const all = [...terms(names.join('\n')), 're', 'time', 'wait', 'http2', '2', '淘', 'mongodb'];
    await titles.know(all);
    expect(all.map((term) => [term, titles.frequencyOf(term)])).toEqual(
      all.map((term) => [term, whole.frequencyOf(term)]),
    );
    expect(titles.size).toBe(whole.size);
  });

  it('knows of no page that holds a term which has not been asked to be known', async () => {
    const { titles, partFile } = parted();
    await titles.know(['redis']);
    const [unknown = ''] = ['端口', '淘汰', '排序'].filter(
      (term) => partFile(term) !== partFile('redis'),
    );
    expect(titles.frequencyOf(unknown)).toBe(0);
    await titles.know([unknown]);
    expect(titles.frequencyOf(unknown)).toBe(1);
  });

  it('gives no names without a query: they are in the file of slips', () => {
    expect(parted().titles.names).toEqual([]);
  });
});

describe('the pages that are looked at in full', () => {
  it('are few, however many hold the query', async () => {
    const { titles, loads } = parted(MANY);
    const { index } = await among(titles, '锁');
    expect(index.size).toBe(16);
    expect(loads.filter((file) => file.startsWith('titles/'))).toHaveLength(16);
  });

  it('are those that hold most of it', async () => {
    const { titles } = parted([...MANY, entry('b/both', '锁与端口占用')]);
    expect((await ids(titles, '锁 端口'))[0]).toBe('b/both');
  });

  it.each([
    ['a title', '锁', entry('b/lock', '锁')],
    ['a title but for its marks', '锁?', entry('b/lock', '「锁」')],
    ['an alias', '锁', entry('b/lock', '怎样加锁才不会等待', ['锁'])],
    ['an alias of several terms', '锁的第', entry('b/lock', '怎样加锁才不会等待', ['锁的第'])],
  ])('have one first of which %s is the whole query', async (_, text, page) => {
    const { titles } = parted([...MANY, page]);
    expect((await ids(titles, text))[0]).toBe('b/lock');
  });

  it('are chosen from the pages that are wanted', async () => {
    const { titles, loads, pageFile } = parted(MANY);
    expect(await ids(titles, '锁', { passes: (page) => page >= 38 })).toEqual([
      'a/page-38',
      'a/page-39',
    ]);
    expect(loads.filter((file) => file.startsWith('titles/'))).toEqual([
      pageFile(38),
      pageFile(39),
    ]);
  });

  it('are also those of which only the text holds the query', async () => {
    const { titles } = parted([...MANY, entry('b/other', '端口占用')]);
    const body = new Map([[MANY.length, WHOLE]]);
    const { index } = await among(titles, '等待', { body });
    expect([...index.entries.values()].map(({ id }) => id)).toEqual(['b/other']);
    expect((await among(titles, '锁', { body })).index.entries.has(MANY.length)).toBe(false);
  });

  it('are first those that hold it in title and text', async () => {
    const { titles } = parted(MANY);
    const { index } = await among(titles, '锁', { body: new Map([[39, WHOLE]]) });
    expect([...index.entries.keys()]).toEqual([...Array(15).keys(), 39]);
  });
});

describe('the files of titles', () => {
  it('are loaded once for all queries, each when it is needed', async () => {
    const { titles, loads, partFile, pageFile } = parted();
    await ids(titles, '端口');
    expect(loads).toEqual([partFile('端口'), pageFile(4)]);
    await Promise.all([ids(titles, '端口'), ids(titles, '端口 redis'), ids(titles, 'redis')]);
    await ids(titles, '淘汰');
    expect(loads.length).toBe(new Set(loads).size);
  });

  it('with the terms are asked for anew when they failed', async () => {
    const { titles, away, partFile } = parted();
    away.add(partFile('端口'));
    await expect(ids(titles, '端口')).rejects.toThrow('offline');
    expect(titles.frequencyOf('端口')).toBe(0);
    away.clear();
    expect(await ids(titles, '端口')).toEqual(['linux/port']);
  });

  it('with the pages are asked for anew when they failed', async () => {
    const { titles, loads, away, pageFile } = parted();
    away.add(pageFile(1));
    await expect(ids(titles, 'redis')).rejects.toThrow('offline');
    away.clear();
    expect(await ids(titles, 'redis')).toHaveLength(3);
    expect(loads.filter((file) => file === pageFile(1))).toHaveLength(2);
    expect(loads.filter((file) => file === pageFile(0))).toHaveLength(1);
  });
});
