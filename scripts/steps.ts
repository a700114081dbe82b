// Steps of `npm test` and `npm run validate`, and the one summary that they end with.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { execa } from 'execa';
import { listUnwritten } from './new-question.ts';
import { formatDrift } from '../src/samples/report.ts';
import type { VersionDrift } from '../src/samples/version-drift.ts';

export interface Step {
  name: string;
  /** A command line, or work of our own that throws when it fails. */
  run: string[] | (() => void);
  /** JSON report of a test runner, from which passed and failed tests are counted. */
  report?: string;
}

/** Steps side by side, a lane for each of two processors; within a lane one follows the other. */
export interface Lanes {
  lanes: readonly (readonly Step[])[];
}

/** Counts of a step; a step without a report counts as one test. */
export interface StepResult {
  name: string;
  passed: number;
  failed: number;
  /** Tests and samples that this machine cannot run. */
  notRun: number;
  /** Requirements that it lacks for them, where the report names them: `Redis`. */
  missing: readonly string[];
  /** Programs of which another version ran than the evidence names. */
  drift: readonly VersionDrift[];
  /** Names of the failed tests; empty where a step has no report. */
  failures: readonly string[];
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
export const QUICK_STEPS: Lanes = {
  lanes: [
    [
      // It writes the types of the collections, which lint reads.
      { name: 'types', run: ['astro', 'check'] },
      { name: 'lint', run: ['eslint', '.'] },
      // The cache lies in node_modules/, which goes when a version of Prettier or a plug-in changes.
      { name: 'format', run: ['prettier', '--check', '--cache', '--cache-strategy=content', '.'] },
      { name: 'unused code', run: ['knip'] },
    ],
    [
      // One file takes nearly all of its time; unit has many, and fills both processors in the end.
      { name: 'content', ...vitest('content') },
      { name: 'unit', ...vitest('unit') },
    ],
  ],
};

/**
 * Runs steps one after the other, lanes side by side, prints a summary, and sets the exit code.
 *
 * @param remedy Gives, after the steps, the command that brings what this machine lacks.
 */
export async function runSteps(
  steps: readonly (Step | Lanes)[],
  remedy: () => string = () => '',
): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results: StepResult[] = [];
  for (const step of steps) {
    results.push(...('lanes' in step ? await runLanes(step) : [await perform(step, 'live')]));
  }
  console.log(`\n${formatSummary(results, remedy(), listUnwritten('content'))}`);
  process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
}

/**
 * A line for each step, what was not run and why, what failed, and at the very end
 * `12 passed, 0 failed`.
 *
 * @param remedy Command that brings what is missing; empty where none does.
 * @param unwritten Pages that are begun and not written yet, a line each.
 */
export function formatSummary(
  results: readonly StepResult[],
  remedy: string,
  unwritten: readonly string[] = [],
): string {
  const lines = results.map(({ name, passed, failed, notRun, seconds }) =>
    [
      failed === 0 ? '  ok  ' : '  FAIL',
      name.padEnd(16),
      ...[`${passed} passed`.padStart(12), `${failed} failed`.padStart(10)],
      (notRun > 0 ? `${notRun} not run` : '').padStart(11),
      `${seconds.toFixed(1)} s`.padStart(9),
    ].join(' '),
  );
  const total = (key: 'passed' | 'failed' | 'notRun'): number =>
    results.reduce((sum, result) => sum + result[key], 0);
  const missing = [...new Set(results.flatMap((result) => result.missing))];
  const notRun = [
    `${total('notRun')} not run: this machine lacks ${missing.join(', ')}.`,
    ...(remedy === '' ? [] : [`To bring what can be installed: ${remedy}`]),
    '`npm run doctor` says what each is needed for.',
  ];
  const drift = formatDrift(results.flatMap((result) => result.drift));
  const failures = results.flatMap((result) =>
    result.failures.map((failure) => `  ${result.name}: ${failure.replaceAll('\n', '\n    ')}`),
  );
  return [
    'Summary',
    ...lines,
    '',
    ...(missing.length > 0 ? [...notRun, ''] : []),
    ...(drift.length > 0 ? [...drift, ''] : []),
    ...(unwritten.length > 0 ? ['Still to write:', ...unwritten, ''] : []),
    ...(failures.length > 0 ? ['Failed:', ...failures, ''] : []),
    `${total('passed')} passed, ${total('failed')} failed`,
  ].join('\n');
}

/** Runs lanes side by side; each step prints what it has to say when it has ended. */
export async function runLanes({ lanes }: Lanes): Promise<StepResult[]> {
  const runLane = async (steps: readonly Step[]): Promise<StepResult[]> => {
    const results: StepResult[] = [];
    for (const step of steps) results.push(await perform(step, 'at its end'));
    return results;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}

/**
 * Runs one step to its end.
 *
 * @param output Time at which a command prints: `live` needs the terminal for itself.
 */
async function perform(
  { name, run, report }: Step,
  output: 'live' | 'at its end',
): Promise<StepResult> {
  const title = `\n── ${name}`;
  if (output === 'live') console.log(title);
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
    const live = output === 'live';
    const result = await execa(command, args, {
      ...(live ? { stdio: 'inherit' } : { all: true, stdin: 'ignore', env: colours() }),
      reject: false,
    });
    ok = !result.failed;
    if (!live) console.log(`${title}\n${result.all ?? ''}`);
    // A command that could not be started printed nothing itself.
    if (result.failed && result.exitCode === undefined) console.error(result.shortMessage);
  }
  const seconds = (performance.now() - start) / 1000;
  const counted = report !== undefined && existsSync(report) ? readCounts(report) : undefined;
  const { passed, failed, ...rest } = counted ?? {
    ...{ passed: ok ? 1 : 0, failed: ok ? 0 : 1 },
    ...ALL_RUN,
  };
  // A runner that failed without a failed test (or ran none) has failed all the same.
  const hasFailed = !ok || passed === 0;
  return {
    name,
    passed,
    failed: hasFailed ? Math.max(failed, 1) : failed,
    ...rest,
    seconds,
  };
}

/** Commands that print into a pipe leave out the colours of a terminal. */
function colours(): Record<string, string> {
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
}

type Counts = Omit<StepResult, 'name' | 'seconds'>;

/** Counts of a step that can run everywhere. */
const ALL_RUN = { notRun: 0, missing: [], drift: [], failures: [] } as const;

/** Part of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Part of Playwright's JSON report; suites hold suites, a file the outermost. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; line: number; tests: { status: string }[] }[];
}

type SamplesReport = Pick<Counts, 'passed' | 'missing' | 'drift' | 'failures'> & {
  problems: number;
  unavailable: number;
};

/** Counts of a report of Vitest, Playwright or the samples. */
export function readCounts(path: string): Counts {
  const report = JSON.parse(readFileSync(path, 'utf8')) as
    VitestReport | PlaywrightReport | SamplesReport;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    const failures = report.suites.flatMap(failuresOf);
    return { ...ALL_RUN, passed: expected, failed: unexpected + flaky, notRun: skipped, failures };
  }
  if ('numPassedTests' in report) {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: notRun } = report;
    const failures = report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${relative(process.cwd(), name)} ${fullName}`),
    );
    return { ...ALL_RUN, passed, failed, notRun, failures };
  }
  const { passed, problems, unavailable, missing, drift, failures } = report;
  return { passed, failed: problems, notRun: unavailable, missing, drift, failures };
}

function failuresOf({ suites = [], specs }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ tests }) =>
    tests.some(({ status }) => status === 'unexpected' || status === 'flaky'),
  );
  return [
    ...failed.map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(failuresOf),
  ];
}
