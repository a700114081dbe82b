import { describe, expect, it } from 'vitest';
import { TitleIndex } from '../../../src/search/titles.ts';
import { entry } from './pack.ts';

const index = new TitleIndex({
  pages: [
    entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
    entry('database/eviction', 'Redis 的淘汰机制', ['持久化']),
    entry('database/lock-notes', '锁与 Kafka'),
    entry('database/lock', '用 Kafka 锁住分区要注意什么'),
    entry('python/sort', '用 Python 实现快速排序', ['quicksort', 'quick sort']),
  ],
});
const search = (query: string, weights: Record<string, number>) =>
  index.search(query, new Map(Object.entries(weights)));
const ids = (query: string, weights: Record<string, number>) =>
  search(query, weights).map(({ entry: { id } }) => id);

describe('TitleIndex', () => {
  it('counts pages, not titles and aliases, that hold a term', () => {
    expect(index.frequencyOf('redis')).toBe(2);
    expect(index.frequencyOf('quick')).toBe(1);
    expect(index.frequencyOf('mongodb')).toBe(0);
  });

  it('finds a page by an alias', () => {
    expect(ids('aof', { aof: 1 })).toEqual(['database/persistence']);
  });

  it('finds nothing for a term that no page holds', () => {
    expect(ids('mongodb', { mongodb: 1 })).toEqual([]);
  });

  it('puts the page that covers more of the query first', () => {
    expect(ids('python redis 淘汰', { python: 1, redis: 1, 淘汰: 1 })).toEqual([
      'database/eviction',
      'database/persistence',
      'python/sort',
    ]);
  });

  it('lets telling terms count for more than common ones', () => {
    expect(ids('redis 排序', { redis: 0.1, 排序: 2 })[0]).toBe('python/sort');
  });

  it('covers all of a query when title or alias holds every term, else a share', () => {
    const coverage = (query: string, weights: Record<string, number>) =>
      search(query, weights).map((hit) => hit.coverage);
    expect(coverage('quick sort', { quick: 1, sort: 1 })).toEqual([1]);
    expect(coverage('quick mongodb', { quick: 3, mongodb: 1 })).toEqual([0.75]);
  });

  it('prefers the page that holds the query as a phrase to a shorter one that holds its words', () => {
    expect(ids('kafka 锁', { kafka: 1, 锁: 1 })).toEqual(['database/lock', 'database/lock-notes']);
  });

  it('prefers the page whose alias is the very query to one that only holds it', () => {
    expect(ids('持久化', { 持久: 1, 久化: 1 })).toEqual([
      'database/eviction',
      'database/persistence',
    ]);
  });
});
