import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { evaluate, type EvaluatedRun } from './evaluate.ts';
import { findEvidenceProblems, orphanKeys } from './evidence-check.ts';
import {
  EVIDENCE_FILE,
  parseEvidence,
  readEvidenceText,
  writeEvidence,
  type FileProblem,
  type ParsedEvidence,
} from './evidence-file.ts';
import type { Evidence } from './evidence.ts';
import { newEvidence } from './evidence-update.ts';
import { extractAll, isRunSample, type Sample, type TextFile } from './extract.ts';
import type { Reason, RunnerName } from './fence-options.ts';
import { findNeedlessOptOuts } from './opt-outs.ts';
import { rewriteOutputs } from './rewrite.ts';
import { extractChecks, outputFile } from './program-file.ts';
import { runAll, type CountedRun } from './run-all.ts';
import { runSample, type SampleRun } from './run.ts';
import { isCheck, type ExtractedRunnables, type Runnable } from './runnable.ts';
import { compareVersions, type VersionDrift } from './version-drift.ts';

/** Options of a verification; without a page or a runner, all samples and checks are run. */
export interface CheckOptions {
  /** `check` compares; `update` writes outputs and evidence. */
  mode: 'check' | 'update';
  /** Folder with `<category>/<slug>.mdx`, the folders of checks beside them, and the evidence file. */
  contentDir: string;
  /** One page, as `category/slug`. */
  page?: string | undefined;
  /** One runner. */
  runner?: RunnerName | undefined;
  /** Number of samples that run side by side. */
  jobs: number;
  /** True where a sample that this machine cannot run is a failure. */
  strict: boolean;
  /** The day that new evidence bears, YYYY-MM-DD. */
  today: string;
  /** Called when a sample has been run, with what is wrong with it. */
  onResult?: (run: SampleRun, problems: readonly string[]) => void;
}

/** A sample or check that was to be run. */
export interface SampleResult {
  key: string;
  runner: RunnerName;
  status: EvaluatedRun['status'];
  seconds: number;
}

export interface Report {
  results: SampleResult[];
  /** Number of samples that opt out, by reason. */
  notRun: Partial<Record<Reason, number>>;
  /** Requirements that this machine lacks for the samples that are `unavailable`. */
  missing: string[];
  /** Programs and libraries of which another version ran than the evidence names. */
  drift: VersionDrift[];
  /** Keys of what failed beside others and passed alone. */
  unsteady: string[];
  problems: Problem[];
}

/**
 * Runs the samples and checks of all pages and compares what they print with what is recorded
 * (`check`), or writes it into the pages, the output files and the evidence file (`update`).
 *
 * @returns What was run; the problems stand by file and line. Where there is no such page, or the
 *   evidence file is no JSON, nothing is run and nothing written.
 */
export async function checkSamples(options: CheckOptions): Promise<Report> {
  const { contentDir, page, mode } = options;
  const pages = readPageFiles(options);
  const evidence = parseEvidence(readEvidenceText(contentDir));
  const file = join(contentDir, EVIDENCE_FILE);
  if (page !== undefined && pages.length === 0) {
    const message = `there is no page ${page}; write category/slug of one that exists`;
    return reportOf([], [], [{ file: join(contentDir, `${page}.mdx`), line: 1, message }]);
  }
  const extracted = extractRunnables(pages, options);
  if (!evidence.readable) {
    return reportOf([], [], findEvidenceProblems(file, evidence, extracted));
  }

  const samples = extracted.samples.filter(
    (sample) => options.runner === undefined || runnerOf(sample) === options.runner,
  );
  const checks = extracted.checks.filter(
    ({ fence }) => options.runner === undefined || fence.runner === options.runner,
  );
  const evaluated = await runAll(
    [...samples.filter(isRunSample), ...checks],
    (runnable) => runOne(runnable, options),
    options.jobs,
  );
  const problems = [
    ...extracted.problems,
    ...evaluated.flatMap((result) => result.problems),
    ...(await findNeedlessOptOuts(samples, options.jobs)),
  ];
  if (mode === 'update') {
    writePages(pages, evaluated);
    writeOutputs(evaluated);
    const fresh = newEvidence([...samples, ...checks], evaluated, evidence.evidence, options.today);
    await writeEvidence(contentDir, { ...keptEvidence(evidence, extracted, page), ...fresh });
    problems.push(...unmended(evidence.problems, fresh).map((problem) => ({ file, ...problem })));
    return reportOf(samples, evaluated, problems);
  }
  const ran = evaluated.filter(({ status }) => status !== 'unavailable').map(({ run }) => run);
  const versions = compareVersions(ran, evidence.evidence);
  problems.push(...findEvidenceProblems(file, evidence, extracted, page), ...versions.problems);
  return reportOf(samples, evaluated, problems, versions.drift);
}

/** What the pages hold, and what stands beside them. */
function extractRunnables(
  pages: readonly TextFile[],
  { contentDir, page }: CheckOptions,
): ExtractedRunnables {
  const { samples, problems } = extractAll(pages);
  const beside = extractChecks(contentDir, page);
  return { samples, checks: beside.checks, problems: [...problems, ...beside.problems] };
}

/** The pages of a verification; none where the one that it names is not there. */
function readPageFiles({ contentDir, page }: CheckOptions): TextFile[] {
  // The folder is no part of the pattern, of which its name could hold signs.
  const names = page === undefined ? globSync('*/*.mdx', { cwd: contentDir }) : [`${page}.mdx`];
  return names
    .sort()
    .map((name) => join(contentDir, name))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function runnerOf({ fence, language }: Sample): string {
  return fence.kind === 'run' ? fence.runner : language;
}

async function runOne(runnable: Runnable, options: CheckOptions): Promise<EvaluatedRun> {
  const run = await runSample(runnable);
  const evaluated = evaluate(run, options);
  options.onResult?.(
    run,
    evaluated.problems.map(({ message }) => message),
  );
  return evaluated;
}

function writePages(pages: readonly TextFile[], evaluated: readonly EvaluatedRun[]): void {
  for (const { path, text } of pages) {
    const outputs = evaluated.flatMap(({ run, status, differs }) =>
      !isCheck(run.sample) && run.sample.file === path && status === 'passed' && differs
        ? [[run.sample, run.output] as const]
        : [],
    );
    if (outputs.length > 0) writeFileSync(path, rewriteOutputs(text, new Map(outputs)));
  }
}

/** Writes what checks printed into the files beside them. */
function writeOutputs(evaluated: readonly EvaluatedRun[]): void {
  for (const { run, status, differs } of evaluated) {
    if (!isCheck(run.sample) || status !== 'passed' || !differs) continue;
    writeFileSync(outputFile(run.sample.file), `${run.output}\n`);
  }
}

/** The sound entries but for samples and checks that are gone. */
function keptEvidence(
  { evidence, keys }: ParsedEvidence,
  extracted: ExtractedRunnables,
  page: string | undefined,
): Evidence {
  const orphans = new Set(orphanKeys(keys, extracted, page));
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => !orphans.has(key)));
}

/** Problems of entries that an update has not written anew, and so has dropped. */
function unmended(problems: readonly FileProblem[], fresh: Evidence): FileProblem[] {
  const keys = Object.keys(fresh);
  return problems.filter(
    ({ field }) => !keys.some((key) => field === key || field.startsWith(`${key}.`)),
  );
}

function reportOf(
  samples: readonly Sample[],
  evaluated: readonly CountedRun[],
  problems: readonly Problem[],
  drift: VersionDrift[] = [],
): Report {
  return {
    results: evaluated.map(({ run, status }) => ({
      key: run.sample.key,
      runner: run.sample.fence.runner,
      status,
      seconds: run.seconds,
    })),
    notRun: countOptOuts(samples),
    missing: [...new Set(evaluated.flatMap(({ run }) => run.missing))].sort(),
    drift,
    unsteady: evaluated.filter(({ unsteady }) => unsteady).map(({ run }) => run.sample.key),
    problems: problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

function countOptOuts(samples: readonly Sample[]): Report['notRun'] {
  const counts: Report['notRun'] = {};
  for (const { fence } of samples) {
    if (fence.kind === 'norun') counts[fence.reason] = (counts[fence.reason] ?? 0) + 1;
  }
  return counts;
}
