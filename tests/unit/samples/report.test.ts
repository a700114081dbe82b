import { expect, test } from 'vitest';
import type { Report } from '../../../src/samples/check.ts';
import { formatReport, summarise } from '../../../src/samples/report.ts';

const report: Report = {
  results: [
    { key: 'a/b#1', runner: 'sh', status: 'passed', seconds: 1 },
    { key: 'a/b#2', runner: 'sh', status: 'failed', seconds: 0.5 },
    { key: 'a/b#3', runner: 'redis', status: 'unavailable', seconds: 0 },
  ],
  notRun: { destructive: 2 },
  missing: ['Redis'],
  problems: [{ file: 'a/b.mdx', line: 1, message: 'no' }],
};

test('counts what was run and what was not', () => {
  expect(summarise(report)).toEqual({
    run: 2,
    passed: 1,
    failed: 1,
    notRun: { destructive: 2 },
    unavailable: 1,
    missing: ['Redis'],
    problems: 1,
  });
});

test('is a table by runner with a line for all', () => {
  expect(formatReport(report).split('\n')).toEqual([
    'runner  run  passed  failed  not here   time',
    'redis     0       0       0         1  0.0 s',
    'sh        2       1       1         0  1.5 s',
    'all       2       1       1         1  1.5 s',
    'not run by reason: destructive 2',
    'not here: Redis',
  ]);
});
