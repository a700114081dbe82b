import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pMap from 'p-map';
import { readEvidence, writeEvidence } from './evidence.ts';
import { extractSamples, isRunSample, type Problem, type Sample } from './extract.ts';
import type { Reason, RunnerName } from './fence-options.ts';
import { evaluate, RENEW, type Evaluated } from './evaluate.ts';
import { findNeedlessOptOuts } from './opt-outs.ts';
import { findStaleEvidence, newEvidence, orphanKeys } from './evidence-update.ts';
import { rewriteOutputs } from './rewrite.ts';
import { runSample, type Outcome } from './run.ts';

/** Options of a check; without a page or a runner, all samples are checked. */
export interface CheckOptions {
  /** `check` compares; `update` writes outputs and evidence. */
  mode: 'check' | 'update';
  /** Folder with `<category>/<slug>.mdx` and the evidence file. */
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
  onResult?: (outcome: Outcome, problems: readonly string[]) => void;
}

/** A sample that was to be run. */
export interface Result {
  key: string;
  runner: RunnerName;
  status: Evaluated['status'];
  seconds: number;
}

export interface Report {
  results: Result[];
  /** Number of samples that opt out, by reason. */
  notRun: Partial<Record<Reason, number>>;
  /** Requirements that this machine lacks for the samples that are `unavailable`. */
  missing: string[];
  problems: Problem[];
}

/** Name of the evidence file in the content folder. */
const EVIDENCE_FILE = 'evidence.json';

/**
 * Runs the samples of all pages and compares them with what the pages print (`check`), or writes
 * what they print into the pages and the evidence file (`update`).
 *
 * @throws When the evidence file cannot be read.
 */
export async function checkSamples(options: CheckOptions): Promise<Report> {
  const { contentDir, jobs, mode } = options;
  const pages = new Map(pageFiles(options).map((file) => [file, readFileSync(file, 'utf8')]));
  const problems: Problem[] = [];
  const samples: Sample[] = [];
  for (const [file, text] of pages) {
    const found = extractSamples(file, text);
    problems.push(...found.problems);
    samples.push(...found.samples);
  }

  const chosen = samples.filter((sample) => !options.runner || runnerOf(sample) === options.runner);
  const runs = chosen.filter(isRunSample);
  const results = await pMap(
    runs,
    async (sample) => {
      const evaluated = evaluate(await runSample(sample), options);
      options.onResult?.(
        evaluated.outcome,
        evaluated.problems.map(({ message }) => message),
      );
      return evaluated;
    },
    { concurrency: jobs },
  );
  problems.push(...results.flatMap((result) => result.problems));
  problems.push(...(await findNeedlessOptOuts(chosen, jobs)));

  const file = join(contentDir, EVIDENCE_FILE);
  const old = readEvidence(file);
  if (mode === 'update') {
    writePages(pages, results);
    const orphans = orphanKeys(old, samples, options.page);
    const kept = Object.fromEntries(Object.entries(old).filter(([key]) => !orphans.includes(key)));
    await writeEvidence(file, { ...kept, ...newEvidence(chosen, results, old, options.today) });
  } else {
    problems.push(...findStaleEvidence(chosen, old));
    for (const key of orphanKeys(old, samples, options.page)) {
      const message = `stale evidence: there is no sample ${key}; ${RENEW}`;
      problems.push({ file, line: 1, message });
    }
  }

  return {
    results: results.map(({ outcome, status }) => ({
      key: outcome.sample.key,
      runner: outcome.sample.fence.runner,
      status,
      seconds: outcome.seconds,
    })),
    notRun: countReasons(chosen),
    missing: [...new Set(results.flatMap(({ outcome }) => outcome.missing))].sort(),
    problems: problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

function pageFiles({ contentDir, page }: CheckOptions): string[] {
  return globSync(join(contentDir, `${page ?? '*/*'}.mdx`)).sort();
}

function runnerOf({ fence, language }: Sample): string {
  return fence.kind === 'run' ? fence.runner : language;
}

function writePages(pages: ReadonlyMap<string, string>, results: readonly Evaluated[]): void {
  for (const [file, text] of pages) {
    const outputs = results.flatMap(({ outcome, status, differs }) =>
      outcome.sample.file === file && status === 'passed' && differs
        ? [[outcome.sample, outcome.output] as const]
        : [],
    );
    if (outputs.length > 0) writeFileSync(file, rewriteOutputs(text, new Map(outputs)));
  }
}

function countReasons(samples: readonly Sample[]): Report['notRun'] {
  const counts: Report['notRun'] = {};
  for (const { fence } of samples) {
    if (fence.kind === 'norun') counts[fence.reason] = (counts[fence.reason] ?? 0) + 1;
  }
  return counts;
}
