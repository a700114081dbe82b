import { expect, it } from 'vitest';
import { isRunSample } from '../../../src/samples/extract.ts';
import type { SampleRun } from '../../../src/samples/run.ts';
import { compareVersions } from '../../../src/samples/version-drift.ts';
import { DEMO, evidenceOf, samplesOf } from './evidence-of.ts';

const PAGE = 'A.\n\n```sh run\necho 1\n```\n\n```sh run\necho 2\n```\n';
const recorded = evidenceOf(PAGE, { programs: ['Bash 5.2.15', 'Redis 7.0.15'] });

/** Runs of all samples of the page on given programs. */
function runsOn(programs: string[], libraries: string[] = []): SampleRun[] {
  const rest = { missing: [], output: '', faults: [], seconds: 0 };
  return samplesOf(PAGE)
    .filter(isRunSample)
    .map((sample) => ({ sample, programs, libraries, ...rest }));
}

it('says nothing of the versions that the evidence names', () => {
  expect(compareVersions(runsOn(['Bash 5.2.15', 'Redis 7.0.15']), recorded)).toEqual({
    drift: [],
    problems: [],
  });
});

it('names another version, with the number of samples, and lets them pass', () => {
  expect(compareVersions(runsOn(['Bash 5.2.37', 'Redis 7.0.15']), recorded)).toEqual({
    drift: [{ recorded: 'Bash 5.2.15', ran: 'Bash 5.2.37', samples: 2 }],
    problems: [],
  });
});

it.each([
  ['another', ['Bash 5.2.15', 'Valkey 9.1.2'], []],
  ['no second', ['Bash 5.2.15'], []],
  ['a different first', ['Redis 7.0.15', 'Bash 5.2.15'], []],
])('refuses %s program than the evidence names', (_, programs, libraries) => {
  const { drift, problems } = compareVersions(runsOn(programs, libraries), recorded);
  expect(drift).toEqual([]);
  expect(problems).toMatchObject([
    { file: DEMO, line: 3 },
    { file: DEMO, line: 7 },
  ]);
  expect(problems[0]?.message).toBe(
    `ran on ${programs.join(', ')}, while its evidence names Bash 5.2.15, Redis 7.0.15; ` +
      'run npm run samples:update -- --page linux/demo',
  );
});

it('compares the libraries as well', () => {
  const evidence = evidenceOf(PAGE, { libraries: ['redis 8.1.0'] });
  expect(compareVersions(runsOn(['Bash 5.2.15'], ['redis 8.2.0']), evidence).drift).toEqual([
    { recorded: 'redis 8.1.0', ran: 'redis 8.2.0', samples: 2 },
  ]);
  expect(compareVersions(runsOn(['Bash 5.2.15']), evidence).problems).toHaveLength(2);
});

it('leaves alone what has no evidence, or stale evidence, which is refused as such', () => {
  const stale = evidenceOf(PAGE.replaceAll('echo', 'print'), { programs: ['Redis 7.0.15'] });
  for (const evidence of [{}, stale]) {
    expect(compareVersions(runsOn(['Bash 5.2.15']), evidence)).toEqual({ drift: [], problems: [] });
  }
});
