import { describe, expect, it } from 'vitest';
import { figures, judge, shortfalls, summarise, type Judged } from '../../search/judge.ts';
import type { Query } from '../../search/suite.ts';
import { answer, at, query } from './judged.ts';

/** A query of these parts, judged by its answer. */
const judged = (parts: Partial<Query>, ...given: Parameters<typeof answer>): Judged[] =>
  judge([query(parts)], [answer(...given)]);

it.each<[what: string, rank: number, pages: string[], found: string[], isPartial?: boolean]>([
  ['the rank of any page that is accepted', 2, ['a/a', 'a/b'], ['c/c', 'a/b', 'a/a']],
  ['infinite where none is found', Infinity, ['a/a'], ['b/b']],
  ['infinite where nothing is found', Infinity, ['a/a'], []],
  ['1 for a query without an answer that gets none', 1, [], []],
  ['1 for one that gets the nearest', 1, [], ['b/b'], true],
  ['infinite for one that is offered something', Infinity, [], ['b/b']],
])('a rank is %s', (_, rank, pages, found, isPartial = false) => {
  const given = { ...answer(...found), isPartial };
  expect(judge([query({ pages })], [given])[0]?.rank).toBe(rank);
});

it('judge refuses when an answer is missing', () => {
  expect(() => judge([query(), query()], [answer()])).toThrow('no answer to query 2 of 2');
});

it('figures count first places, first three, the mean of 1/rank within ten, and empty answers', () => {
  expect(figures([at(1), at(3), at(11), ...judged({})])).toEqual({
    queries: 4,
    success1: 1 / 4,
    success3: 2 / 4,
    mrr10: (1 + 1 / 3) / 4,
    zero: 1 / 4,
  });
});

describe('a summary', () => {
  it('gives figures by class, and leaves out of them what has no answer', () => {
    const summary = summarise([
      at(1, { class: 'typo' }),
      at(2, { class: 'english' }),
      at(1, { class: 'english' }),
      ...judged({ class: 'no-answer', pages: [] }, 'b/b'),
    ]);
    expect([...summary.classes.keys()]).toEqual(['english', 'typo']);
    expect(summary.classes.get('english')?.success1).toBe(0.5);
    expect(summary.all.queries).toBe(3);
    expect(summary.unanswerable).toEqual({ good: 0, of: 1 });
  });

  it.each([
    [1, 'the section on the first of the pages, at whatever rank', ['b/b', 'a/a#x']],
    [0, 'another section', ['a/a#y']],
    [0, 'the section of another page', ['a/b#x', 'a/a']],
    [0, 'nothing', []],
  ])('counts %i of a wrong phrase that is answered by %s', (good, _, found) => {
    const { corrected } = summarise(judged({ pages: ['a/a', 'a/b'], anchor: '#x' }, ...found));
    expect(corrected).toEqual({ good, of: 1 });
  });
});

describe('shortfalls', () => {
  const many = (count: number, rank: number, parts?: Partial<Query>) =>
    Array.from({ length: count }, () => at(rank, parts));

  it.each<[what: string, all: Judged[], missed: string[]]>([
    ['nothing where everything reaches its bar', [...many(93, 1), ...many(7, 2)], []],
    [
      'each figure that is too low',
      [...many(92, 1), ...many(8, 4)],
      [
        'success@1: 0.920, at least 0.93 wanted',
        'success@3: 0.920, at least 0.97 wanted',
        'MRR@10: 0.940, at least 0.95 wanted',
      ],
    ],
    [
      'a class that is too low though the whole is not',
      [...many(96, 1), ...many(3, 1, { class: 'typo' }), at(2, { class: 'typo' })],
      ['success@1 of typo: 0.750, at least 0.8 wanted'],
    ],
    [
      'empty answers, false offers and wrong phrases left standing',
      [
        ...[...many(100, 1), ...judged({}), ...judged({})],
        ...[...judged({ pages: [] }, 'b/b'), ...judged({ anchor: '#x' }, 'a/a')],
      ],
      [
        'queries with any result: 0.981, at least 0.99 wanted',
        'queries without an answer: 0.000, at least 0.9 wanted',
        'wrong phrases: 0.000, at least 0.8 wanted',
      ],
    ],
  ])('name %s', (_, all, missed) => expect(shortfalls(summarise(all))).toEqual(missed));

  it('are not none where nothing was asked', () => {
    expect(shortfalls(summarise([]))).not.toEqual([]);
  });
});
