import { describe, expect, it } from 'vitest';
import type { TitleEntry } from '../../../src/search/packs.ts';
import type { Alternative } from '../../../src/search/query.ts';
import { entry, plain, queryOf, titleIndex, way } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制', ['持久化']),
  entry('database/lock-notes', '锁与 Kafka'),
  entry('database/lock', '用 Kafka 锁住分区要注意什么'),
  entry('python/sort', '用 Python 实现快速排序', ['quicksort', 'quick sort']),
];
const index = titleIndex(PAGES);

/** Hits of a query; its terms weigh the same where no weights are given. */
const search = (text: string, weights?: readonly number[], titles = index) => {
  const query = plain(text);
  return titles.search(query, weights ?? query.concepts.map(() => 1));
};
const ids = (text: string, weights?: readonly number[]) =>
  search(text, weights).map(({ entry: { id } }) => id);

/** Ids of the given pages that a query finds, best first. */
const rankedIn = (pages: TitleEntry[], text: string) =>
  search(text, undefined, titleIndex(pages)).map(({ entry: { id } }) => id);

describe('TitleIndex', () => {
  it('counts pages, not titles and aliases, that hold a term', () => {
    expect(index.frequencyOf('redis')).toBe(2);
    expect(index.frequencyOf('quick')).toBe(1);
    expect(index.frequencyOf('mongodb')).toBe(0);
    expect(index.frequencyOf('redis')).toBe(2);
  });

  it('gives with each page its number', () => {
    expect(search('aof').map(({ page }) => page)).toEqual([0]);
    expect(search('排序').map(({ page }) => page)).toEqual([4]);
  });

  it('knows how many pages there are, and what all of them are called', () => {
    const pages = [entry('a/b', '甲', ['乙', '丙']), entry('a/c', '丁')];
    expect(titleIndex(pages).size).toBe(2);
    expect(titleIndex(pages).names).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('finds a page by an alias', () => {
    expect(ids('aof')).toEqual(['database/persistence']);
  });

  it('finds nothing for a term that no page holds', () => {
    expect(ids('mongodb')).toEqual([]);
  });

  it.each(['', '？！'])('finds nothing for the query "%s", which asks nothing', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it('puts the page that covers more of the query first', () => {
    expect(ids('python redis 淘汰')).toEqual([
      'database/eviction',
      'database/persistence',
      'python/sort',
    ]);
  });

  it('lets telling terms count for more than common ones', () => {
    expect(ids('redis 排序', [0.1, 2])[0]).toBe('python/sort');
    expect(ids('redis 排序', [2, 0.1]).at(-1)).toBe('python/sort');
  });

  it('covers all of a query when title or alias holds every term, else a share', () => {
    expect(search('quick sort').map(({ coverage }) => coverage)).toEqual([1]);
    expect(search('quick mongodb', [3, 1]).map(({ coverage }) => coverage)).toEqual([0.75]);
  });

  it('prefers the page that holds the query as a phrase to a shorter one that holds its words', () => {
    expect(ids('kafka 锁')).toEqual(['database/lock', 'database/lock-notes']);
  });

  it('prefers the page whose alias is the very query to one that only holds it', () => {
    expect(ids('持久化')).toEqual(['database/eviction', 'database/persistence']);
  });

  it('puts an alias that is the query before one that contains it, and that before a part', () => {
    const pages = [
      entry('a/partial', '查询计划', ['执行计划']),
      entry('a/contained', '语句太慢', ['定位慢查询的办法']),
      entry('a/exact', '数据库变慢', ['慢查询']),
    ];
    expect(rankedIn(pages, '慢查询')).toEqual(['a/exact', 'a/contained', 'a/partial']);
  });

  it('prefers a title that is the query to an alias that is', () => {
    const pages = [entry('a/alias', '数据库变慢', ['慢查询']), entry('a/title', '慢查询')];
    expect(rankedIn(pages, '慢查询')).toEqual(['a/title', 'a/alias']);
  });

  it('prefers a title that holds the query to an alias that says less besides', () => {
    const pages = [
      entry('a/alias', '配置', ['网卡久']),
      entry('a/title', '怎样把数据持久化到磁盘'),
    ];
    expect(rankedIn(pages, '久')).toEqual(['a/title', 'a/alias']);
  });

  it('of two titles that hold the same, prefers the one that says less besides', () => {
    const pages = [entry('a/long', '锁住表时要注意的锁'), entry('a/short', '表上的锁')];
    expect(rankedIn(pages, '锁 表')).toEqual(['a/short', 'a/long']);
  });

  it('adds up what title and aliases hold of a query', () => {
    const [hit] = search('redis aof rdb');
    expect(hit).toMatchObject({ entry: { id: 'database/persistence' }, coverage: 1, certain: 1 });
  });

  it('puts what title and aliases hold together behind one that holds it all, before a part', () => {
    const pages = [
      entry('a/part', '快照', ['归档']),
      entry('a/together', '快照', ['日志']),
      entry('a/whole', '其他', ['日志和快照']),
    ];
    expect(rankedIn(pages, '快照 日志')).toEqual(['a/whole', 'a/together', 'a/part']);
  });

  it('prefers a word as it stands to one that it only begins', () => {
    const pages = [entry('a/gitlab', 'GitLab'), entry('a/git', '怎么样合并两个 Git 分支')];
    expect(rankedIn(pages, 'git')).toEqual(['a/git', 'a/gitlab']);
    expect(search('pyth').map(({ coverage }) => coverage)).toEqual([0.85]);
  });

  it('finds words with a mark inside as they are typed without it', () => {
    const pages = [entry('a/http', 'HTTP/2 与 HTTP/3'), entry('a/node', 'node.js')];
    expect(rankedIn(pages, 'http2')).toEqual(['a/http']);
    expect(rankedIn(pages, 'nodejs')).toEqual(['a/node']);
    expect(rankedIn(pages, 'http/2')).toEqual(['a/http']);
    expect(titleIndex(pages).frequencyOf('http3')).toBe(1);
    expect(titleIndex(pages).frequencyOf('http4')).toBe(0);
  });
});

describe('a concept with several ways to say it', () => {
  const coverage = (...alternatives: Alternative[]) =>
    index
      .search(queryOf(alternatives), [1])
      .map(({ entry: { id }, coverage: covered }) => [id, covered]);

  it('covers as much as its best way to say it does', () => {
    expect(coverage(way('逐出'), way('淘汰', 0.8))).toEqual([['database/eviction', 0.8]]);
  });

  it('is not counted twice where a page says it in two ways', () => {
    expect(coverage(way('rdb'), way('aof', 0.8))).toEqual([['database/persistence', 1]]);
  });

  it('is held in part where a page has part of what was typed', () => {
    expect(coverage(way('kafka topic'))).toEqual([
      ['database/lock-notes', 0.5],
      ['database/lock', 0.5],
    ]);
  });

  it('is not held where a page has only part of what may have been meant', () => {
    const typed = way('主题');
    expect(coverage(typed, way('kafka topic', 0.8))).toEqual([]);
    expect(coverage(typed, way('python 快速', 0.8))).toEqual([['python/sort', 0.8]]);
  });

  it('is certain as far as it is not taken for a slip', () => {
    const certain = (...alternatives: Alternative[]) =>
      index.search(queryOf(alternatives), [1]).map((hit) => [hit.coverage, hit.certain]);
    expect(certain(way('陶汰'), way('淘汰', 0.8, true))).toEqual([[0.8, 0]]);
    expect(certain(way('逐出'), way('淘汰', 0.8))).toEqual([[0.8, 0.8]]);
  });
});
