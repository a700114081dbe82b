import { expect, test } from 'vitest';
import type { Report } from '../../../src/samples/check.ts';
import { formatReport, countReport } from '../../../src/samples/report.ts';

const report: Report = {
  results: [
    { key: 'a/b#1', runner: 'sh', status: 'passed', seconds: 1 },
    { key: 'a/b#2', runner: 'sh', status: 'failed', seconds: 0.5 },
    { key: 'a/b#3', runner: 'redis', status: 'unavailable', seconds: 0 },
  ],
  notRun: { destructive: 2 },
  missing: ['Redis'],
  drift: [],
  unsteady: [],
  problems: [{ file: 'a/b.mdx', line: 1, message: 'other output:\n-1\n+2' }],
};

test('counts what was run and what was not', () => {
  expect(countReport(report)).toEqual({
    run: 2,
    passed: 1,
    failed: 1,
    notRun: { destructive: 2 },
    unavailable: 1,
    missing: ['Redis'],
    drift: [],
    unsteady: [],
    problems: 1,
    failures: ['a/b.mdx:1 other output:\n-1\n+2'],
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

test('names every version that differs from the evidence, and counts them', () => {
  const drift = [
    { recorded: 'Redis 7.0.15', ran: 'Redis 7.0.16', samples: 31 },
    { recorded: 'redis 8.1.0', ran: 'redis 8.2.0', samples: 4 },
  ];
  expect(countReport({ ...report, drift }).drift).toEqual(drift);
  expect(
    formatReport({ ...report, drift })
      .split('\n')
      .slice(-3),
  ).toEqual([
    'other versions than the evidence names: 2',
    '  Redis 7.0.15 → Redis 7.0.16 (samples: 31)',
    '  redis 8.1.0 → redis 8.2.0 (samples: 4)',
  ]);
});

test('names what passed alone only', () => {
  expect(formatReport({ ...report, unsteady: ['a/b#1', 'a/c#2'] })).toContain(
    'unsteady, passed alone only: a/b#1, a/c#2',
  );
});
