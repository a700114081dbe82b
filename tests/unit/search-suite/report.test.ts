import { expect, it } from 'vitest';
import { judge, summarise } from '../../search/judge.ts';
import { formatChanges, formatCounts, formatMisses, formatSummary } from '../../search/report.ts';
import { answer, at, query } from './judged.ts';

it('the table has a line a class, one over all, and one a special kind of query that there is', () => {
  const summary = summarise([
    at(1),
    at(2, { class: 'typo' }),
    ...judge([query({ pages: [] })], [answer()]),
  ]);
  expect(formatSummary(summary).split('\n')).toEqual([
    'class         queries  success@1  success@3  MRR@10    zero',
    'phrase               1      1.000      1.000      1.000     0.000',
    'typo                 1      0.000      1.000      0.500     0.000',
    'all                  2      0.500      1.000      0.750     0.000',
    '1 of 1 (1.000) queries without an answer get nothing or only the nearest',
  ]);
});

it('changes are counted, and listed with what fell first', () => {
  const changes = {
    rose: [{ query: query({ query: '栈' }), before: Infinity, after: 2 }],
    fell: [{ query: query({ query: '锁' }), before: 1, after: 3 }],
    missing: 0,
    superfluous: 0,
  };
  expect(formatCounts(changes)).toBe('since the last result 1 rose, 1 fell');
  expect(formatChanges(changes).split('\n')).toEqual([
    'fell  phrase       1 → 3  锁',
    'rose  phrase       - → 2  栈',
  ]);
});

it('misses name what was found instead, and the section that was not shown', () => {
  const judged = judge(
    [query({ query: '锁' }), query({ query: '栈', anchor: '#pitfall-x' }), query()],
    [answer('b/b', 'a/a'), answer('a/a#else'), answer('a/a')],
  );
  expect(formatMisses(judged).split('\n')).toEqual([
    'rank 2  phrase       锁  (b/b, a/a)',
    'no #pitfall-x of a/a  phrase       栈',
  ]);
});
