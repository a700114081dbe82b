import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  formatSummary,
  readCounts,
  runLanes,
  type Step,
  type StepResult,
} from '../../../scripts/steps.ts';
import { temporaryFolder } from '../helpers.ts';

const lint: StepResult = {
  ...{
    name: 'lint',
    passed: 1,
    failed: 0,
    notRun: 0,
    missing: [],
    drift: [],
    failures: [],
    seconds: 2,
  },
};
const samples: StepResult = {
  ...{
    name: 'samples',
    passed: 180,
    failed: 0,
    notRun: 7,
    missing: ['Nginx'],
    drift: [],
    failures: [],
    seconds: 60.04,
  },
};

const drift = [{ recorded: 'Redis 7.0.15', ran: 'Redis 7.0.16', samples: 14 }];

describe('formatSummary', () => {
  it('has a line for each step, and ends with what passed and failed', () => {
    const text = formatSummary([lint, { ...lint, name: 'unit', failed: 2 }], '');
    expect(text).toMatch(/^ {2}ok {3}lint +1 passed +0 failed +2.0 s$/m);
    expect(text).toMatch(/^ {2}FAIL unit +1 passed +2 failed/m);
    expect(text.split('\n').at(-1)).toBe('2 passed, 2 failed');
    expect(text).not.toContain('doctor');
  });

  it('says how many were not run, which programs are missing, and how to bring them', () => {
    const text = formatSummary([lint, samples], 'npm test -- --install');
    expect(text).toMatch(/^ {2}ok {3}samples +180 passed +0 failed +7 not run/m);
    expect(text).toContain('7 not run: this machine lacks Nginx.');
    expect(text).toContain('npm test -- --install');
    expect(text.split('\n').at(-1)).toBe('181 passed, 0 failed');
  });

  it('names the versions that ran in place of those that the evidence names', () => {
    const text = formatSummary([lint, { ...samples, drift }], '');
    expect(text).toContain('Redis 7.0.15 → Redis 7.0.16 (samples: 14)');
    expect(formatSummary([lint, samples], '')).not.toContain('→');
  });

  it('lists the pages that are still to write, and ends with the counts all the same', () => {
    const text = formatSummary([lint], '', ['content/python/gil.mdx: has status: brief']);
    expect(text).toContain('content/python/gil.mdx: has status: brief');
    expect(text.split('\n').at(-1)).toBe('1 passed, 0 failed');
  });

  it('names what failed right before the counts', () => {
    const failures = ['content/database/mysql-insert.mdx:9 other output than recorded'];
    const text = formatSummary([lint, { ...samples, failed: 1, failures }], '');
    expect(text.split('\n').slice(-4)).toEqual([
      'Failed:',
      '  samples: content/database/mysql-insert.mdx:9 other output than recorded',
      '',
      '181 passed, 1 failed',
    ]);
    expect(formatSummary([lint], '')).not.toContain('Failed');
  });

  it('promises no command for what no package brings', () => {
    const text = formatSummary([{ ...samples, missing: ['root'] }], '');
    expect(text).toContain('lacks root.');
    expect(text).not.toContain('To bring');
  });
});

describe('runLanes', () => {
  const step = (name: string, program: string): Step => {
    return { name, run: [process.execPath, '--input-type=module', '--eval', program] };
  };

  it('runs the lanes side by side, and prints the output of each step in one piece', async () => {
    const folder = temporaryFolder();
    // Each ends well only after the other has begun.
    const meet = (own: string, other: string): Step =>
      step(
        own,
        `import { existsSync, writeFileSync } from 'node:fs';
        import { setTimeout } from 'node:timers/promises';
        console.log('${own} begins');
        writeFileSync(${JSON.stringify(folder)} + '/${own}', '');
        for (let left = 400; !existsSync(${JSON.stringify(folder)} + '/${other}'); left -= 1) {
          if (left === 0) process.exit(1);
          await setTimeout(50);
        }
        console.log('${own} ends');`,
      );
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const results = await runLanes({ lanes: [[meet('left', 'right')], [meet('right', 'left')]] });
    const printed = log.mock.calls.map(([text]) => text as unknown);
    log.mockRestore();
    expect(results).toMatchObject([
      { name: 'left', failed: 0 },
      { name: 'right', failed: 0 },
    ]);
    expect(printed).toContain('\n── left\nleft begins\nleft ends');
    expect(printed).toContain('\n── right\nright begins\nright ends');
  });

  it('goes on after a step that failed, in the order of the lanes', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const results = await runLanes({
      lanes: [[step('types', 'process.exit(3)'), step('lint', '')], [step('unit', '')]],
    });
    log.mockRestore();
    expect(results.map(({ name, failed }) => [name, failed])).toEqual([
      ['types', 1],
      ['lint', 0],
      ['unit', 0],
    ]);
  });

  it('counts a command that is not there as failed, and names it', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const results = await runLanes({ lanes: [[{ name: 'lint', run: ['no-such-program'] }]] });
    const printed = error.mock.calls.flat().join(' ');
    log.mockRestore();
    error.mockRestore();
    expect(results).toMatchObject([{ name: 'lint', failed: 1 }]);
    expect(printed).toContain('no-such-program');
  });
});

describe('readCounts', () => {
  const spec = (title: string, line: number, ...statuses: string[]) => {
    return { title, file: 'a.spec.ts', line, tests: statuses.map((status) => ({ status })) };
  };

  it.each([
    [
      'Vitest',
      {
        ...{ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 },
        testResults: [
          {
            name: join(process.cwd(), 'tests/a.test.ts'),
            assertionResults: [
              { status: 'passed', fullName: 'a list is empty' },
              { status: 'failed', fullName: 'a list sorts' },
            ],
          },
        ],
      },
      { passed: 5, failed: 1, notRun: 2, failures: ['tests/a.test.ts a list sorts'] },
    ],
    [
      'Playwright, where what passes only when repeated has failed',
      {
        stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 },
        suites: [
          {
            specs: [spec('opens', 3, 'expected', 'unexpected'), spec('closes', 9, 'expected')],
            suites: [{ specs: [spec('moves', 20, 'flaky')] }],
          },
        ],
      },
      {
        ...{ passed: 5, failed: 2, notRun: 3 },
        failures: ['a.spec.ts:3 opens', 'a.spec.ts:20 moves'],
      },
    ],
    [
      'the samples',
      {
        ...{ passed: 5, problems: 1, unavailable: 3, missing: ['Redis'], drift },
        failures: ['content/database/mysql-insert.mdx:9 other output'],
      },
      {
        ...{ passed: 5, failed: 1, notRun: 3, missing: ['Redis'], drift },
        failures: ['content/database/mysql-insert.mdx:9 other output'],
      },
    ],
  ])('reads the report of %s', (_, report, counts) => {
    const file = join(temporaryFolder(), 'report.json');
    writeFileSync(file, JSON.stringify(report));
    expect(readCounts(file)).toEqual({ missing: [], drift: [], ...counts });
  });
});
