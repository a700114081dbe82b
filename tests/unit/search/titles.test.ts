import { describe, expect, it } from 'vitest';
import type { Alternative, Query } from '../../../src/search/query.ts';
import { normalise, terms } from '../../../src/search/text.ts';
import { TitleIndex } from '../../../src/search/titles.ts';
import { entry } from './pack.ts';

const index = new TitleIndex([
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制', ['持久化']),
  entry('database/lock-notes', '锁与 Kafka'),
  entry('database/lock', '用 Kafka 锁住分区要注意什么'),
  entry('python/sort', '用 Python 实现快速排序', ['quicksort', 'quick sort']),
]);

/** A query of which every term is a concept with one way to say it. */
function plain(text: string): Query {
  return {
    text: normalise(text),
    concepts: terms(text).map((term) => ({ alternatives: [{ terms: [term], quality: 1 }] })),
  };
}

/** Hits of a query; its terms weigh the same where no weights are given. */
const search = (text: string, weights?: readonly number[]) => {
  const query = plain(text);
  return index.search(query, weights ?? query.concepts.map(() => 1));
};
const ids = (text: string, weights?: readonly number[]) =>
  search(text, weights).map(({ entry: { id } }) => id);

describe('TitleIndex', () => {
  it('counts pages, not titles and aliases, that hold a term', () => {
    expect(index.frequencyOf('redis')).toBe(2);
    expect(index.frequencyOf('quick')).toBe(1);
    expect(index.frequencyOf('mongodb')).toBe(0);
  });

  it('finds a page by an alias', () => {
    expect(ids('aof')).toEqual(['database/persistence']);
  });

  it('finds nothing for a term that no page holds', () => {
    expect(ids('mongodb')).toEqual([]);
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
});

describe('a concept with several ways to say it', () => {
  const coverage = (...alternatives: Alternative[]) =>
    index
      .search({ text: '查', concepts: [{ alternatives }] }, [1])
      .map(({ entry: { id }, coverage: covered }) => [id, covered]);

  it('covers as much as its best way to say it does', () => {
    expect(coverage({ terms: ['逐出'], quality: 1 }, { terms: ['淘汰'], quality: 0.8 })).toEqual([
      ['database/eviction', 0.8],
    ]);
  });

  it('is not counted twice where a page says it in two ways', () => {
    expect(coverage({ terms: ['rdb'], quality: 1 }, { terms: ['aof'], quality: 0.8 })).toEqual([
      ['database/persistence', 1],
    ]);
  });

  it('is held in part where a page has part of what was typed', () => {
    expect(coverage({ terms: ['kafka', 'topic'], quality: 1 })).toEqual([
      ['database/lock-notes', 0.5],
      ['database/lock', 0.5],
    ]);
  });

  it('is not held where a page has only part of what may have been meant', () => {
    const typed = { terms: ['主题'], quality: 1 };
    expect(coverage(typed, { terms: ['kafka', 'topic'], quality: 0.8 })).toEqual([]);
    expect(coverage(typed, { terms: ['python', '快速'], quality: 0.8 })).toEqual([
      ['python/sort', 0.8],
    ]);
  });
});
