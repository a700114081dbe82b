// Steps of `npm test` and `npm run validate`, and the one summary that they end with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

export interface Step {
  name: string;
  /** A command line, or work of our own that throws when it fails. */
  run: string[] | (() => void);
  /** JSON report of a test runner, from which passed and failed tests are counted. */
  report?: string;
}

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
}

/** Folder of the reports from which tests are counted. */
export const REPORTS = '.cache/reports';

/** A project of `vitest.config.ts` as a step. */
export function vitest(project: string): Pick<Step, 'run' | 'report'> {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { run: ['vitest', 'run', '--project', project, ...reporters], report };
}

/** Steps that need nothing built and no program but Node: for before every commit. */
export const QUICK_STEPS: Step[] = [
  { name: 'types', run: ['astro', 'check'] },
  { name: 'lint', run: ['eslint', '.'] },
  { name: 'format', run: ['prettier', '--check', '.'] },
  { name: 'unused code', run: ['knip'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', ...vitest('content') },
];

/** Runs steps one after the other, prints a summary, and sets the exit code. */
export function runSteps(steps: readonly Step[]): void {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const outcomes = steps.map(perform);
  console.log('\nSummary');
  for (const { name, passed, failed, seconds } of outcomes) {
    const mark = failed === 0 ? 'ok  ' : 'FAIL';
    console.log(
      `  ${mark} ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
  }
  const total = (key: 'passed' | 'failed'): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
}

/** Runs one step to its end; a step without a report counts as one test. */
function perform({ name, run, report }: Step): Outcome {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let ok = true;
  if (typeof run === 'function') {
    try {
      run();
    } catch (error) {
      ok = false;
      console.error(error instanceof Error ? error.message : error);
    }
  } else {
    const [command = '', ...args] = run;
    ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  }
  const seconds = (performance.now() - start) / 1000;
  const counted = report === undefined ? undefined : readCounts(report);
  const passed = counted?.passed ?? (ok ? 1 : 0);
  const failed = counted?.failed ?? (ok ? 0 : 1);
  // A runner that failed without a failed test (or ran none) has failed all the same.
  return { name, passed, failed: !ok || passed === 0 ? Math.max(failed, 1) : failed, seconds };
}

/** Counts of a report; undefined when it was not written. */
function readCounts(path: string): { passed: number; failed: number } | undefined {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8')) as Partial<
    // Vitest
    { numPassedTests: number; numFailedTests: number } & {
      // Playwright
      stats: { expected: number; unexpected: number; flaky: number };
      // The samples
      passed: number;
      problems: number;
    }
  >;
  if (report.stats) {
    const { expected, unexpected, flaky } = report.stats;
    return { passed: expected, failed: unexpected + flaky };
  }
  return {
    passed: report.numPassedTests ?? report.passed ?? 0,
    failed: report.numFailedTests ?? report.problems ?? 0,
  };
}
