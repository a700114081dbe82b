import { describe, expect, it } from 'vitest';
import {
  figures,
  isCorrected,
  judge,
  rankOf,
  shortfalls,
  summarise,
  type Answer,
} from '../../search/judge.ts';
import type { Query } from '../../search/suite.ts';
import { answer, at, query } from './judged.ts';

const NOTHING = answer();

describe('rankOf', () => {
  it('is the rank of the first page that is accepted, whichever it is', () => {
    const asked = query({ pages: ['a/a', 'a/b'] });
    expect(rankOf(asked, answer('c/c', 'a/b', 'a/a'))).toBe(2);
  });

  it('is infinite where none is found', () => {
    expect(rankOf(query(), answer('b/b'))).toBe(Infinity);
    expect(rankOf(query(), NOTHING)).toBe(Infinity);
  });

  it('is 1 for a query without an answer when nothing is offered as one', () => {
    const unanswerable = query({ pages: [] });
    expect(rankOf(unanswerable, NOTHING)).toBe(1);
    expect(rankOf(unanswerable, { ...answer('b/b'), isPartial: true })).toBe(1);
    expect(rankOf(unanswerable, answer('b/b'))).toBe(Infinity);
  });
});

describe('judge', () => {
  it('refuses when an answer is missing', () => {
    expect(() => judge([query(), query()], [NOTHING])).toThrow('no answer to query 2 of 2');
  });
});

describe('figures', () => {
  it('counts first places, first three, the mean of 1/rank within ten, and empty answers', () => {
    const none = judge([query()], [NOTHING]);
    expect(figures([at(1), at(3), at(11), ...none])).toEqual({
      queries: 4,
      success1: 1 / 4,
      success3: 2 / 4,
      mrr10: (1 + 1 / 3) / 4,
      zero: 1 / 4,
    });
  });
});

describe('isCorrected', () => {
  const corrected = (pages: string[], found: Answer): boolean => {
    const [judged] = judge([query({ pages, anchor: '#pitfall-x' })], [found]);
    return judged !== undefined && isCorrected(judged);
  };

  it('holds when the first of the pages shows the section, at whatever rank', () => {
    expect(corrected(['a/a'], answer('b/b', 'a/a#pitfall-x'))).toBe(true);
  });

  it('does not hold for another section, nor for the section of another page', () => {
    expect(corrected(['a/a'], answer('a/a#pitfall-y'))).toBe(false);
    expect(corrected(['a/a', 'a/b'], answer('a/b#pitfall-x', 'a/a'))).toBe(false);
    expect(corrected(['a/a'], NOTHING)).toBe(false);
  });
});

describe('summarise', () => {
  it('gives figures by class, and leaves out of them what has no answer', () => {
    const summary = summarise([
      at(1, { class: 'typo' }),
      at(2, { class: 'english' }),
      at(1, { class: 'english' }),
      ...judge([query({ class: 'no-answer', pages: [] })], [answer('b/b')]),
      ...judge([query({ class: 'pitfall', anchor: '#x' })], [answer('a/a#x')]),
    ]);
    expect([...summary.classes.keys()]).toEqual(['english', 'pitfall', 'typo']);
    expect(summary.classes.get('english')?.success1).toBe(0.5);
    expect(summary.all.queries).toBe(4);
    expect(summary.unanswerable).toEqual({ good: 0, of: 1 });
    expect(summary.corrected).toEqual({ good: 1, of: 1 });
  });
});

describe('shortfalls', () => {
  const many = (count: number, rank: number, parts?: Partial<Query>) =>
    Array.from({ length: count }, () => at(rank, parts));

  it('are none where everything reaches its bar', () => {
    expect(shortfalls(summarise([...many(93, 1), ...many(7, 2)]))).toEqual([]);
  });

  it('name each figure that is too low', () => {
    expect(shortfalls(summarise([...many(92, 1), ...many(8, 4)]))).toEqual([
      'success@1: 0.920, at least 0.93 wanted',
      'success@3: 0.920, at least 0.97 wanted',
      'MRR@10: 0.940, at least 0.95 wanted',
    ]);
  });

  it('name a class that is too low though the whole is not', () => {
    const judged = [...many(96, 1), ...many(3, 1, { class: 'typo' }), at(2, { class: 'typo' })];
    expect(shortfalls(summarise(judged))).toEqual([
      'success@1 of typo: 0.750, at least 0.8 wanted',
    ]);
  });

  it('name too many empty answers, false offers and wrong phrases left standing', () => {
    const found = many(100, 1);
    const empty = judge([query(), query()], [NOTHING, NOTHING]);
    const offered = judge([query({ pages: [] })], [answer('b/b')]);
    const standing = judge([query({ anchor: '#x' })], [answer('a/a')]);
    expect(shortfalls(summarise([...found, ...empty, ...offered, ...standing]))).toEqual([
      'queries with any result: 0.981, at least 0.99 wanted',
      'queries without an answer: 0.000, at least 0.9 wanted',
      'wrong phrases: 0.000, at least 0.8 wanted',
    ]);
  });

  it('are not none where nothing was asked', () => {
    expect(shortfalls(summarise([]))).not.toEqual([]);
  });
});
