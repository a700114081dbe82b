import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { literalBonus } from '../../../src/search/page-text.ts';
import { NO_HITS, rank, type BodyHits } from '../../../src/search/ranking.ts';
import { entry, plain, queryOf, titleIndex, way } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 持久化'),
  entry('database/eviction', 'Redis 淘汰'),
  entry('python/sort', '快速排序'),
  entry('linux/port', '端口占用'),
];
const TITLES = titleIndex(PAGES);
const NUMBERS = new Map(PAGES.map(({ id }, page) => [id, page]));
/** The number of a page that the pack does not have. */
const ELSEWHERE = PAGES.length;

type Scores = Record<string, Record<string, number>>;

/** What Pagefind finds: for each term the scores of pages, and of those that hold all. */
function hits(terms: Scores, together: Record<string, number> = {}): BodyHits {
  const list = (pages: Record<string, number>) =>
    Object.entries(pages).map(([id, score]) => ({ page: NUMBERS.get(id) ?? ELSEWHERE, score }));
  return {
    terms: new Map(Object.entries(terms).map(([term, pages]) => [term, list(pages)])),
    together: list(together),
  };
}

/** Weights of the concepts of a query. */
async function weights(query: Query, terms: Scores = {}): Promise<number[]> {
  return [...(await rank(query, TITLES, hits(terms), () => true)).weights];
}

/** The candidates for a query, best first. */
async function candidates(query: Query, body = NO_HITS) {
  return (await rank(query, TITLES, body, () => true)).candidates;
}

/** The candidate that stands for a page. */
async function candidate(query: Query, body: BodyHits, id: string) {
  return (await candidates(query, body)).find(({ entry }) => entry.id === id);
}

/** Ids of the candidates, best first. */
async function ranked(query: Query, body?: BodyHits): Promise<string[]> {
  return (await candidates(query, body)).map(({ entry: { id } }) => id);
}

/** The pages of some number with the same score. */
const pages = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 1]));

describe('the weight of a concept', () => {
  it('is larger the fewer pages hold it, in titles or in texts', async () => {
    const [redis = 0, sort = 0] = await weights(plain('redis 排序'));
    expect(sort).toBeGreaterThan(redis);
    const [rare = 0, common = 0] = await weights(plain('pivot cache'), {
      pivot: pages('python/sort'),
      cache: pages('python/sort', 'database/eviction'),
    });
    expect(rare).toBeGreaterThan(common);
  });

  it('is smaller for Chinese that stands in texts only: mostly ordinary words', async () => {
    const [title = 0, ordinary = 0, name = 0] = await weights(plain('排序 办法 pivot'), {
      排序: pages('python/sort'),
      办法: pages('python/sort'),
      pivot: pages('python/sort'),
    });
    expect(ordinary / title).toBeCloseTo(0.6);
    expect(name).toBe(title);
  });

  it('is much smaller for Chinese that stands nowhere, but not for a foreign word', async () => {
    const [chinese = 0, foreign = 0] = await weights(plain('甲乙 kafka'));
    expect(chinese / foreign).toBeCloseTo(0.35);
  });

  it('is next to nothing for a pair at the junction of two words', async () => {
    const [, junction = 0] = await weights(plain('端口淘汰'));
    const [, end = 0] = await weights(plain('端口甲'));
    expect(junction / end).toBeCloseTo(0.15 / 0.35);
  });

  it('is that of an unknown pair where its neighbours are unknown or stand apart', async () => {
    const unknown = (await weights(plain('甲乙')))[0];
    expect((await weights(plain('端口 甲乙 淘汰')))[1]).toBe(unknown);
    expect((await weights(plain('端口甲占用')))[1]).toBe(unknown);
    expect((await weights(plain('口淘 端口')))[0]).toBe(unknown);
    expect((await weights(plain('乙甲端口')))[1]).toBe(unknown);
    expect((await weights(plain('端口甲乙')))[1]).toBe(unknown);
  });

  it('is not that of a junction where a text holds the pair', async () => {
    const [, known = 0] = await weights(plain('端口淘汰'), { 口淘: pages('python/sort') });
    const [, junction = 0] = await weights(plain('端口淘汰'));
    expect(known).toBeGreaterThan(junction * 2);
  });

  it('is that of a junction, too, where far fewer pages hold the pair than both its neighbours', async () => {
    const many = titleIndex(
      Array.from({ length: 20 }, (_, index) =>
        entry(`a/page-${index}`, index === 0 ? '线程锁表' : '线程 锁表'),
      ),
    );
    const [thread = 0, junction = 0] = (await rank(plain('线程锁表'), many, NO_HITS, () => true))
      .weights;
    expect(junction).toBeLessThan(thread);
    const [, apart = 0] = (await rank(plain('锁表 程锁'), many, NO_HITS, () => true)).weights;
    expect(apart).toBeGreaterThan(5 * junction);
  });

  it('goes by the share of a large site’s pages that hold it, not by their number', async () => {
    const site = (size: number) =>
      titleIndex(
        Array.from({ length: size }, (_, index) =>
          entry(`a/page-${index}`, index % 10 === 0 ? 'Redis' : 'Python'),
        ),
      );
    const weightOver = async (size: number): Promise<number | undefined> =>
      (await rank(plain('redis'), site(size), NO_HITS, () => true)).weights[0];
    expect(await weightOver(500)).toBeCloseTo((await weightOver(50)) ?? 0);
    expect(await weightOver(20)).not.toBeCloseTo((await weightOver(50)) ?? 0);
  });

  it('is larger for several terms than for one, but not by as many times', async () => {
    const [one = 0, two = 0] = await weights(queryOf([way('淘汰')], [way('快速 排序')]));
    expect(two / one).toBeCloseTo(Math.SQRT2);
  });

  it('is as typed where that is known, else as the most telling way to say it', async () => {
    const [plainly = 0, known = 0, meant = 0] = await weights(
      queryOf([way('redis')], [way('redis'), way('排序', 0.85)], [way('甲乙'), way('redis', 0.85)]),
    );
    expect(known).toBe(plainly);
    expect(meant).toBeGreaterThan(plainly);
  });
});

describe('rank', () => {
  it('goes by titles alone while there is no full text', async () => {
    expect(await candidates(plain('持久化'))).toMatchObject([
      { page: 0, entry: { id: 'database/persistence' }, coverage: 1, certain: 1, inBody: false },
    ]);
  });

  it('adds pages that hold the query only in their text', async () => {
    const body = hits({ pivot: { 'python/sort': 3 } });
    expect(await candidates(plain('pivot'), body)).toMatchObject([
      { page: 2, entry: { id: 'python/sort' }, coverage: 1, certain: 1, inBody: true },
    ]);
  });

  it('leaves out pages that hold nothing of the query', async () => {
    expect(await ranked(plain('kafka'), hits({ kafka: {} }))).toEqual([]);
  });

  it('leaves out hits on pages that the pack does not have', async () => {
    const body = hits({ pivot: pages('elsewhere') });
    expect(await ranked(plain('pivot'), body)).toEqual([]);
  });

  it('leaves out pages that are not wanted, and lets them weigh the query all the same', async () => {
    const query = plain('redis 淘汰');
    const body = hits({ redis: pages('database/persistence', 'python/sort') });
    const all = await rank(query, TITLES, body, () => true);
    const some = await rank(query, TITLES, body, (page) => page > 1);
    expect(some.candidates.map(({ entry: { id } }) => id)).toEqual(['python/sort']);
    expect(some.weights).toEqual(all.weights);
  });

  it('puts a title that says the query before texts that do, however often', async () => {
    const body = hits(
      { 淘汰: { 'python/sort': 99, 'database/eviction': 1 } },
      { 'python/sort': 99, 'database/eviction': 1 },
    );
    expect(await ranked(plain('淘汰'), body)).toEqual(['database/eviction', 'python/sort']);
  });

  it('puts a title that also stands in the text before one that does not', async () => {
    const body = hits({ redis: { 'database/persistence': 1 } });
    expect(await ranked(plain('redis'))).toEqual(['database/eviction', 'database/persistence']);
    expect(await ranked(plain('redis'), body)).toEqual([
      'database/persistence',
      'database/eviction',
    ]);
  });

  it('follows Pagefind’s scores among texts that hold the same', async () => {
    const body = hits({ pivot: { 'database/eviction': 2, 'python/sort': 8 } });
    expect(await ranked(plain('pivot'), body)).toEqual(['python/sort', 'database/eviction']);
  });

  it('puts a text that holds all terms before one that is all about one of them', async () => {
    const body = hits({
      pivot: { 'python/sort': 1, 'database/eviction': 9 },
      cache: { 'python/sort': 1 },
    });
    expect(await ranked(plain('pivot cache'), body)).toEqual(['python/sort', 'database/eviction']);
  });

  it('prefers pages that Pagefind finds for all terms together', async () => {
    const both = pages('database/eviction', 'python/sort');
    const terms = { pivot: both, cache: both };
    expect((await ranked(plain('pivot cache'), hits(terms, { 'python/sort': 1 })))[0]).toBe(
      'python/sort',
    );
    expect((await ranked(plain('pivot cache'), hits(terms, { 'database/eviction': 1 })))[0]).toBe(
      'database/eviction',
    );
  });

  it('covers what the better of title and text covers', async () => {
    const query = plain('redis pivot');
    const body = hits({ pivot: pages('database/eviction') });
    const [redis = 0, pivot = 0] = await weights(query, { pivot: pages('database/eviction') });
    expect((await candidate(query, body, 'database/eviction'))?.coverage).toBeCloseTo(
      Math.max(redis, pivot) / (redis + pivot),
    );
    const inTitle = hits({ 持久: pages('database/persistence') });
    expect((await candidate(plain('持久化'), inTitle, 'database/persistence'))?.coverage).toBe(1);
  });

  it('is not certain of what takes the query for a slip, in title and text', async () => {
    const query = queryOf([way('cahce'), way('cache', 0.85, true)]);
    expect(
      await candidate(query, hits({ cache: pages('python/sort') }), 'python/sort'),
    ).toMatchObject({
      coverage: 0.85,
      certain: 0,
    });
    const title = queryOf([way('陶汰'), way('淘汰', 0.7, true)]);
    expect(await candidate(title, hits({}), 'database/eviction')).toMatchObject({
      coverage: 0.7,
      certain: 0,
    });
  });
});

describe('literalBonus', () => {
  const bonus = (phrases: string[], text: string) =>
    literalBonus({ concepts: [], text: '', phrases }, text);

  it('is given for a phrase that stands in the text letter by letter', () => {
    expect(bonus(['持久化'], '怎样持久化呢')).toBe(0.15);
    expect(bonus(['持久化'], '持久与久化')).toBe(0);
  });

  it('is larger for names and numbers, where exactness matters', () => {
    expect(bonus(['epoll_wait'], '用epoll_wait等')).toBe(0.3);
    expect(bonus(['8080端口'], '占用8080端口')).toBe(0.3);
  });

  it('is shared by the phrases of a query', () => {
    expect(bonus(['持久化', '淘汰页'], '持久化')).toBe(0.075);
    expect(bonus(['持久化', 'redis'], '持久化redis')).toBeCloseTo(0.225);
  });

  it('is nothing where the query has no phrase, or the text is not there', () => {
    expect(bonus([], '持久化')).toBe(0);
    expect(bonus(['持久化'], '')).toBe(0);
  });
});
