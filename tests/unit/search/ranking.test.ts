import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { allTerms, type Clause } from '../../../src/search/query.ts';
import { rank, type TextHits } from '../../../src/search/ranking.ts';
import { clausesOf, page, pagesNamed, table, termIndex, variant } from './fake-engine.ts';

const PAGES = [
  page('database/persistence', 'Redis 持久化'),
  page('database/eviction', 'Redis 淘汰'),
  page('python/sort', '快速排序'),
  page('linux/port', '端口占用'),
];

type Scores = Record<string, Record<string, number>>;

/** Ranks pages for a query, by titles and what Pagefind finds. */
async function ranking(
  query: string | Clause[],
  scores: Scores = {},
  pages: SearchDocument[] = PAGES,
  { passes = (page: number): boolean => page >= 0, limit = 12 } = {},
) {
  const { index } = termIndex({ pages });
  const clauses = typeof query === 'string' ? clausesOf(query) : query;
  await index.load(allTerms(clauses));
  const hits: TextHits = new Map(
    Object.entries(scores).map(([term, found]) => [
      term,
      pages.flatMap(({ id }, number) =>
        id in found ? [{ page: number, score: found[id] ?? 0 }] : [],
      ),
    ]),
  );
  const text = typeof query === 'string' ? query : '';
  return rank({ clauses, text }, index, hits, passes, limit);
}
const ranked = async (...args: Parameters<typeof ranking>): Promise<string[]> =>
  (await ranking(...args)).candidates.map(({ page: { id } }) => id);
const weights = async (...args: Parameters<typeof ranking>) =>
  (await ranking(...args)).clauses.map(({ weight }) => weight);

const SORT = 'python/sort';
const EVICTION = 'database/eviction';
const PERSISTENCE = 'database/persistence';
const found = (...pages: string[]) => Object.fromEntries(pages.map((id) => [id, 1]));

describe('the weight of a clause', () => {
  it('is larger the fewer pages hold it, in titles or in texts', async () => {
    const pages = [...PAGES, page('python/gil', 'Python')];
    const [redis = 0, python = 0] = await weights('redis python', {}, pages);
    expect(python).toBeGreaterThan(redis);
    const scores = { pivot: found(SORT), cache: found(SORT, EVICTION) };
    const [rare = 0, common = 0] = await weights('pivot cache', scores);
    expect(rare).toBeGreaterThan(common);
  });

  it('is larger for a foreign word than for two Chinese characters on as many pages', async () => {
    const [python = 0, sort = 0] = await weights('python 排序', {}, [page(SORT, 'Python 排序')]);
    expect(python).toBeGreaterThan(sort);
  });

  it('is larger the fewer names hold it, of two that every text holds', async () => {
    const pages = [...PAGES, page('python/gil', 'Python')];
    const everywhere = found(...pages.map(({ id }) => id));
    const scores = { redis: everywhere, python: everywhere };
    const [redis = 0, python = 0] = await weights('redis python', scores, pages);
    expect(python).toBeGreaterThan(redis);
  });

  it('goes by the share of a large site’s pages, not by their number', async () => {
    const site = (size: number) =>
      pagesNamed(size, (index) => (index % 10 === 0 ? 'Redis' : 'Python'));
    const [large] = await weights('redis', {}, site(500));
    expect(large).toBeCloseTo((await weights('redis', {}, site(50)))[0] ?? 0);
  });

  it('is larger for several terms than for one', async () => {
    const clauses = [{ variants: [variant('淘汰')] }, { variants: [variant('快速 排序')] }];
    const [one = 0, two = 0] = await weights(clauses);
    expect(two).toBeGreaterThan(one);
  });

  it('is as typed where that is known, else as its rarest variant', async () => {
    const [plain = 0, known = 0, meant = 0] = await weights([
      { variants: [variant('redis')] },
      { variants: [variant('redis'), variant('排序', 0.85)] },
      { variants: [variant('甲乙'), variant('redis', 0.85), variant('排序', 0.85)] },
    ]);
    expect(known).toBe(plain);
    expect(meant).toBeGreaterThan(plain);
  });
});

describe('by titles and aliases, rank', () => {
  it.each(table`
    the page that covers more           | 快照 日志 锁 | 日志与快照 ; 快照
    an alias that is it, contains it    | 慢查询       | 慢 = 慢查询 ; 慢 = 定位慢查询的法 ; 查询计划
    a title that is it, then an alias   | 慢查询       | 慢查询 ; 数据库变慢 = 慢查询
    a title, then a shorter alias       | 久           | 怎样把数据持久化到磁盘 ; 配置 = 网卡久
    what says less besides              | 锁 表        | 表上的锁 ; 锁住表时要注意的锁
    one name, both together, then one   | 快照 日志    | 其他 = 日志和快照 ; 快照 = 日志 ; 快照 = 归档
    a word as it stands, then begun     | git          | 怎么样合并两个 Git 分支 ; GitLab
    a word that stands behind one begun | git          | GitLab 与 Git 的合并 ; GitLab 与分支的合并
    a word with a mark inside           | http2        | HTTP/2 与 HTTP/3
    of like aliases, the better title   | 快照 日志    | 快照的事 = 日志快照 ; 别的事 = 日志快照
  `)('puts first %s', async (_, query = '', names = '') => {
    const pages = names.split(' ; ').map((name, index) => {
      const [title = '', ...aliases] = name.split(' = ');
      return page(String(index), title, aliases);
    });
    const order = pages.map(({ id }) => id);
    expect(await ranked(query, {}, pages)).toEqual(order);
    expect(await ranked(query, {}, pages.toReversed())).toEqual(order);
  });

  it('keeps the reading order among equals', async () => {
    const pages = [page('a/read', '读锁'), page('a/write', '写锁')];
    expect(await ranked('锁', {}, pages)).toEqual(['a/read', 'a/write']);
    expect(await ranked('锁', {}, pages.toReversed())).toEqual(['a/write', 'a/read']);
  });

  it('holds nothing against a page that says it in two ways, nor counts it twice', async () => {
    const clauses = [{ variants: [variant('rdb'), variant('aof', 0.8)] }];
    const pages = [page('a/both', 'AOF RDB'), page('a/one', 'RDB 甲乙')];
    const [both, one] = (await ranking(clauses, {}, pages)).candidates;
    expect(both?.score).toBeCloseTo(one?.score ?? 0);
  });

  it('finds what holds most among more pages than it reads', async () => {
    const many = pagesNamed(40, (index) => `锁的第 ${index} 题，redis 与 x-forwarded`);
    const named = (title: string, alias: string) => [...many, page('z/named', title, [alias])];
    for (const name of ['how redis', 'X-Forwarded-For']) {
      const first = await ranked(name, {}, named('怎样才不会等待', name), { limit: 8 });
      expect(first[0], name).toBe('z/named');
    }
    expect((await ranked('锁 端口', {}, named('锁与端口', '甲'), { limit: 8 }))[0]).toBe('z/named');
  });

  it('reads as many pages as it may, of those that are wanted', async () => {
    const many = pagesNamed(40, () => '锁');
    expect(await ranked('锁', {}, many, { limit: 8 })).toHaveLength(8);
    const passes = (number: number): boolean => number >= 38;
    expect(await ranked('锁', {}, many, { passes })).toEqual(['a/page-38', 'a/page-39']);
    expect(await weights('锁', {}, many, { passes })).toEqual(await weights('锁', {}, many));
  });
});

describe('with texts, rank', () => {
  it.each(table`
    adds pages that only their text holds     | pivot       | pivot: s 3             | s
    finds nothing where there is nothing      | kafka       |                        |
    puts a title before texts                 | 淘汰        | 淘汰: s 99, e 1        | e s
    puts title and text before a title        | redis       | redis: e 1             | e p
    follows Pagefind among equals             | pivot       | pivot: e 2, s 8        | s e
    puts all before much of a part            | pivot cache | pivot: s 1, e 9; cache: s 1 | s e
  `)('%s', async (_, query = '', claimed = '', expected = '') => {
    const ids: Record<string, string> = { s: SORT, e: EVICTION, p: PERSISTENCE };
    const scores: Scores = {};
    for (const [, term = '', of = ''] of claimed.matchAll(/([^:; ]+): ([^;]+)/g)) {
      const pairs = of.split(', ').map((one) => one.split(' '));
      scores[term] = Object.fromEntries(
        pairs.map(([id = '', score]) => [ids[id] ?? '', Number(score)] as const),
      );
    }
    const order = expected.split(' ').flatMap((id) => ids[id] ?? []);
    expect(await ranked(query, scores)).toEqual(order);
  });

  it('leaves out pages that are far behind the best one', async () => {
    const pages = [page('a/best', '快照 日志'), page('b/other', '其他')];
    const scores = { 快照: { 'a/best': 20 }, 日志: { 'a/best': 20, 'b/other': 1 } };
    expect(await ranked('快照 日志', scores, pages)).toEqual(['a/best']);
    const passes = (number: number): boolean => number === 1;
    expect(await ranked('快照 日志', scores, pages, { passes })).toEqual(['b/other']);
  });

  it('is certain of what they hold as typed, not of a correction', async () => {
    const certain = async (...variants: Clause['variants']) =>
      (await ranking([{ variants }], { cache: found(SORT) })).candidates[0]?.isCertain;
    expect(await certain(variant('cache'))).toBe(true);
    expect(await certain(variant('cahce'), variant('cache', 0.85, true))).toBe(false);
  });
});
