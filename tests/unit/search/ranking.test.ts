import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/search/query.ts';
import { literalBonus, rank, type BodyHits } from '../../../src/search/ranking.ts';
import { TitleIndex } from '../../../src/search/titles.ts';
import { entry, plain, queryOf, way } from './pack.ts';

const PAGES = [
  entry('database/persistence', 'Redis 持久化'),
  entry('database/eviction', 'Redis 淘汰'),
  entry('python/sort', '快速排序'),
  entry('linux/port', '端口占用'),
];
const TITLES = new TitleIndex(PAGES);

type Scores = Record<string, Record<string, number>>;

/** What Pagefind finds: for each term the scores of pages, and of those that hold all. */
function hits(terms: Scores, together: Record<string, number> = {}): BodyHits {
  const list = (pages: Record<string, number>) =>
    Object.entries(pages).map(([id, score]) => ({ page: id, score }));
  return {
    terms: new Map(Object.entries(terms).map(([term, pages]) => [term, list(pages)])),
    together: list(together),
  };
}

/** Weights of the concepts of a query. */
function weights(query: Query, terms: Scores = {}): number[] {
  return [...rank(query, TITLES, hits(terms)).weights];
}

/** The candidate that stands for a page. */
function candidate(query: Query, body: BodyHits, id: string) {
  return rank(query, TITLES, body).candidates.find(({ entry }) => entry.id === id);
}

/** Ids of the candidates, best first. */
function ranked(query: Query, body?: BodyHits): string[] {
  return rank(query, TITLES, body).candidates.map(({ entry: { id } }) => id);
}

/** The pages of some number with the same score. */
const pages = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 1]));

describe('the weight of a concept', () => {
  it('is larger the fewer pages hold it, in titles or in texts', () => {
    const [redis = 0, sort = 0] = weights(plain('redis 排序'));
    expect(sort).toBeGreaterThan(redis);
    const [rare = 0, common = 0] = weights(plain('pivot cache'), {
      pivot: pages('python/sort'),
      cache: pages('python/sort', 'database/eviction'),
    });
    expect(rare).toBeGreaterThan(common);
  });

  it('is smaller for Chinese that stands in texts only: mostly ordinary words', () => {
    const [title = 0, ordinary = 0, name = 0] = weights(plain('排序 办法 pivot'), {
      排序: pages('python/sort'),
      办法: pages('python/sort'),
      pivot: pages('python/sort'),
    });
    expect(ordinary / title).toBeCloseTo(0.6);
    expect(name).toBe(title);
  });

  it('is much smaller for Chinese that stands nowhere, but not for a foreign word', () => {
    const [chinese = 0, foreign = 0] = weights(plain('甲乙 kafka'));
    expect(chinese / foreign).toBeCloseTo(0.35);
  });

  it('is next to nothing for a pair at the junction of two words', () => {
    const [, junction = 0] = weights(plain('端口淘汰'));
    const [, end = 0] = weights(plain('端口甲'));
    expect(junction / end).toBeCloseTo(0.15 / 0.35);
  });

  it('is that of an unknown pair where its neighbours are unknown or stand apart', () => {
    const unknown = weights(plain('甲乙'))[0];
    expect(weights(plain('端口 甲乙 淘汰'))[1]).toBe(unknown);
    expect(weights(plain('端口甲占用'))[1]).toBe(unknown);
    expect(weights(plain('口淘 端口'))[0]).toBe(unknown);
    expect(weights(plain('乙甲端口'))[1]).toBe(unknown);
    expect(weights(plain('端口甲乙'))[1]).toBe(unknown);
  });

  it('is not that of a junction where a text holds the pair', () => {
    const [, known = 0] = weights(plain('端口淘汰'), { 口淘: pages('python/sort') });
    const [, junction = 0] = weights(plain('端口淘汰'));
    expect(known).toBeGreaterThan(junction * 2);
  });

  it('is larger for several terms than for one, but not by as many times', () => {
    const [one = 0, two = 0] = weights(queryOf([way('淘汰')], [way('快速 排序')]));
    expect(two / one).toBeCloseTo(Math.SQRT2);
  });

  it('is as typed where that is known, else as the most telling way to say it', () => {
    const [plainly = 0, known = 0, meant = 0] = weights(
      queryOf([way('redis')], [way('redis'), way('排序', 0.85)], [way('甲乙'), way('redis', 0.85)]),
    );
    expect(known).toBe(plainly);
    expect(meant).toBeGreaterThan(plainly);
  });
});

describe('rank', () => {
  it('goes by titles alone while there is no full text', () => {
    const { candidates } = rank(plain('持久化'), TITLES);
    expect(candidates).toMatchObject([
      { entry: { id: 'database/persistence' }, coverage: 1, certain: 1, inBody: false },
    ]);
  });

  it('adds pages that hold the query only in their text', () => {
    const body = hits({ pivot: { 'python/sort': 3 } });
    expect(rank(plain('pivot'), TITLES, body).candidates).toMatchObject([
      { entry: { id: 'python/sort' }, coverage: 1, certain: 1, inBody: true },
    ]);
  });

  it('leaves out pages that hold nothing of the query', () => {
    expect(ranked(plain('kafka'), hits({ kafka: {} }))).toEqual([]);
  });

  it('leaves out hits on pages that the pack does not have', () => {
    const body = hits({ pivot: pages('elsewhere') });
    expect(ranked(plain('pivot'), body)).toEqual([]);
  });

  it('puts a title that says the query before texts that do, however often', () => {
    const body = hits(
      { 淘汰: { 'python/sort': 99, 'database/eviction': 1 } },
      { 'python/sort': 99, 'database/eviction': 1 },
    );
    expect(ranked(plain('淘汰'), body)).toEqual(['database/eviction', 'python/sort']);
  });

  it('puts a title that also stands in the text before one that does not', () => {
    const body = hits({ redis: { 'database/persistence': 1 } });
    expect(ranked(plain('redis'))).toEqual(['database/eviction', 'database/persistence']);
    expect(ranked(plain('redis'), body)).toEqual(['database/persistence', 'database/eviction']);
  });

  it('follows Pagefind’s scores among texts that hold the same', () => {
    const body = hits({ pivot: { 'database/eviction': 2, 'python/sort': 8 } });
    expect(ranked(plain('pivot'), body)).toEqual(['python/sort', 'database/eviction']);
  });

  it('puts a text that holds all terms before one that is all about one of them', () => {
    const body = hits({
      pivot: { 'python/sort': 1, 'database/eviction': 9 },
      cache: { 'python/sort': 1 },
    });
    expect(ranked(plain('pivot cache'), body)).toEqual(['python/sort', 'database/eviction']);
  });

  it('prefers pages that Pagefind finds for all terms together', () => {
    const both = pages('database/eviction', 'python/sort');
    const terms = { pivot: both, cache: both };
    expect(ranked(plain('pivot cache'), hits(terms, { 'python/sort': 1 }))[0]).toBe('python/sort');
    expect(ranked(plain('pivot cache'), hits(terms, { 'database/eviction': 1 }))[0]).toBe(
      'database/eviction',
    );
  });

  it('covers what the better of title and text covers', () => {
    const query = plain('redis pivot');
    const body = hits({ pivot: pages('database/eviction') });
    const [redis = 0, pivot = 0] = weights(query, { pivot: pages('database/eviction') });
    expect(candidate(query, body, 'database/eviction')?.coverage).toBeCloseTo(
      Math.max(redis, pivot) / (redis + pivot),
    );
    const inTitle = hits({ 持久: pages('database/persistence') });
    expect(candidate(plain('持久化'), inTitle, 'database/persistence')?.coverage).toBe(1);
  });

  it('is not certain of what takes the query for a slip, in title and text', () => {
    const query = queryOf([way('cahce'), way('cache', 0.85, true)]);
    expect(candidate(query, hits({ cache: pages('python/sort') }), 'python/sort')).toMatchObject({
      coverage: 0.85,
      certain: 0,
    });
    const title = queryOf([way('陶汰'), way('淘汰', 0.7, true)]);
    expect(candidate(title, hits({}), 'database/eviction')).toMatchObject({
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
