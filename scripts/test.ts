// `npm test`: everything that must hold, in one run with one summary. CI runs the same.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';

interface Step {
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

const REPORTS = '.cache/reports';
const SAMPLES = `${REPORTS}/samples.json`;
const CI = process.env.CI !== undefined;

const vitest = (project: string): Pick<Step, 'run' | 'report'> => ({
  run: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${project}.json`,
  ],
  report: `${REPORTS}/${project}.json`,
});

const steps: Step[] = [
  { name: 'browser', run: ensureBrowser },
  { name: 'types', run: ['astro', 'check'] },
  { name: 'lint', run: ['eslint', '.'] },
  { name: 'format', run: ['prettier', '--check', '.'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'content', ...vitest('content') },
  {
    name: 'samples',
    // CI has every program, so there a sample that cannot run has failed.
    run: ['node', 'scripts/samples.ts', 'check', '--report', SAMPLES, ...(CI ? ['--strict'] : [])],
    report: SAMPLES,
  },
  { name: 'sample checker', ...vitest('samples') },
  {
    name: 'build',
    run: () => {
      buildSite({ outDir: 'dist', base: '/' });
      buildSite({ outDir: '.cache/dist-handbook', base: '/handbook/' });
    },
  },
  { name: 'site', ...vitest('site') },
  { name: 'search at scale', ...vitest('scale') },
  { name: 'browser tests', run: ['playwright', 'test'], report: `${REPORTS}/e2e.json` },
];

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
