import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pMap from 'p-map';
import { compareOutputs, complainAboutMasks } from './compare.ts';
import {
  readEvidence,
  renewEvidence,
  writeEvidence,
  type Evidence,
  type RunEvidence,
} from './evidence.ts';
import {
  extractSamples,
  isRunSample,
  type Problem,
  type RunSample,
  type Sample,
} from './extract.ts';
import { isRunner, parseFate, REASONS, type Reason, type Run, type RunnerName } from './fate.ts';
import { hashSample } from './hash.ts';
import { rewriteOutputs } from './rewrite.ts';
import { runSample, type Outcome } from './run.ts';

/** What to do, and with which samples. */
export interface CheckOptions {
  /** `check` compares; `update` writes outputs and evidence. */
  mode: 'check' | 'update';
  /** Folder with `<category>/<slug>.mdx` and the evidence file. */
  contentDir: string;
  /** One page, as `category/slug`. */
  page?: string | undefined;
  /** One runner. */
  runner?: RunnerName | undefined;
  /** How many samples run side by side. */
  jobs: number;
  /** Whether a sample that this machine cannot run is a failure. */
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
  status: 'passed' | 'failed' | 'unavailable';
  seconds: number;
}

/** What was found. */
export interface Report {
  results: Result[];
  /** How many samples opt out, by reason. */
  notRun: Partial<Record<Reason, number>>;
  /** What this machine lacks for the samples that are `unavailable`. */
  missing: string[];
  problems: Problem[];
}

/** Name of the evidence file in the content folder. */
export const EVIDENCE_FILE = 'evidence.json';

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
  const results = await pMap(runs, (sample) => runAndJudge(sample, options), {
    concurrency: jobs,
  });
  problems.push(...results.flatMap((result) => result.problems));
  problems.push(...(await findNeedlessOptOuts(chosen, jobs)));

  const file = join(contentDir, EVIDENCE_FILE);
  const old = readEvidence(file);
  if (mode === 'update') {
    writePages(pages, results);
    const kept = withoutOrphans(old, samples, options);
    await writeEvidence(file, { ...kept, ...newEvidence(chosen, results, old, options.today) });
  } else {
    problems.push(...checkEvidence(chosen, old));
    for (const key of Object.keys(old)) {
      if (key in withoutOrphans(old, samples, options)) continue;
      const message = `stale evidence: there is no sample ${key}; ${RENEW}`;
      problems.push({ file, line: 1, message });
    }
  }

  return {
    results: results.map(({ outcome, status }) => ({
      key: outcome.sample.key,
      runner: outcome.sample.fate.runner,
      status,
      seconds: outcome.seconds,
    })),
    notRun: countReasons(chosen),
    missing: [...new Set(results.flatMap(({ outcome }) => outcome.missing))].sort(),
    problems: problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}

const RENEW = 'run npm run samples:update';

function pageFiles({ contentDir, page }: CheckOptions): string[] {
  return globSync(join(contentDir, `${page ?? '*/*'}.mdx`)).sort();
}

function runnerOf({ fate, language }: Sample): string {
  return fate.kind === 'run' ? fate.runner : language;
}

interface Judged {
  outcome: Outcome;
  status: Result['status'];
  /** Whether the page must show something else. */
  differs: boolean;
  problems: Problem[];
}

/** Runs a sample and says what is wrong; a difference is none in an update, which mends it. */
async function runAndJudge(
  sample: RunSample,
  { mode, strict, onResult }: CheckOptions,
): Promise<Judged> {
  const outcome = await runSample(sample);
  const { fate, output, file, startLine } = sample;
  const messages: string[] = [];
  let differs = false;
  if (outcome.missing.length > 0) {
    if (strict) messages.push(`not run: this machine lacks ${outcome.missing.join(', ')}`);
  } else {
    const shown = outcome.output === '' ? '' : `\n${outcome.output}`;
    messages.push(...outcome.faults.map((fault) => `${fault}${shown}`));
    const diff = compareOutputs(output?.text ?? '', outcome.output, fate.masks);
    differs = diff !== undefined;
    if (diff !== undefined && mode === 'check' && outcome.faults.length === 0) {
      messages.push(
        output
          ? `prints something else than the page shows; ${RENEW}\n${diff}`
          : `missing output: no output fence stands below; ${RENEW}\n${diff}`,
      );
    }
    const masks = complainAboutMasks(outcome.output, fate.masks);
    if (masks !== undefined) messages.push(masks);
  }
  onResult?.(outcome, messages);
  const failed = messages.length > 0;
  return {
    outcome,
    status: failed ? 'failed' : outcome.missing.length > 0 ? 'unavailable' : 'passed',
    differs,
    problems: messages.map((message) => ({ file, line: startLine, message })),
  };
}

/** Tries the samples that opt out for a reason which running them would refute. */
async function findNeedlessOptOuts(samples: readonly Sample[], jobs: number): Promise<Problem[]> {
  const found = await pMap(
    samples,
    async ({ fate, ...sample }): Promise<Problem[]> => {
      if (fate.kind !== 'norun' || !REASONS[fate.reason] || !isRunner(sample.language)) return [];
      const outcome = await runSample({ ...sample, fate: plainRun(sample.language) });
      const runs = outcome.missing.length === 0 && outcome.faults.length === 0;
      if (!runs) return [];
      const message = `needless opt-out: the sample runs to its end; write "run" for norun=${fate.reason}`;
      return [{ file: sample.file, line: sample.startLine, message }];
    },
    { concurrency: jobs },
  );
  return found.flat();
}

function plainRun(language: RunnerName): Run {
  const parsed = parseFate(language, 'run');
  if ('fate' in parsed && parsed.fate.kind === 'run') return parsed.fate;
  throw new Error(`"run" is no fate for ${language}`);
}

function writePages(pages: ReadonlyMap<string, string>, results: readonly Judged[]): void {
  for (const [file, text] of pages) {
    const outputs = results.flatMap(({ outcome, status, differs }) =>
      outcome.sample.file === file && status === 'passed' && differs
        ? [[outcome.sample, outcome.output] as const]
        : [],
    );
    if (outputs.length > 0) writeFileSync(file, rewriteOutputs(text, new Map(outputs)));
  }
}

/** Evidence for what passed just now and for what is not run. */
function newEvidence(
  samples: readonly Sample[],
  results: readonly Judged[],
  old: Evidence,
  today: string,
): Evidence {
  const evidence: Evidence = {};
  for (const { outcome, status, differs } of results) {
    const { sample, programs, libraries } = outcome;
    if (status !== 'passed') continue;
    const output = differs ? outcome.output : (sample.output?.text ?? '');
    const found: Omit<RunEvidence, 'date'> = {
      hash: hashSample({ ...sample, output }),
      runner: sample.fate.runner,
      programs,
      libraries,
      result: sample.fate.fails ? 'failed' : 'passed',
    };
    evidence[sample.key] = renewEvidence(old[sample.key], found, today);
  }
  for (const sample of samples) {
    if (sample.fate.kind !== 'norun') continue;
    const { language, fate } = sample;
    const hash = hashSample({ ...sample, output: '' });
    evidence[sample.key] = { hash, language, result: 'not run', reason: fate.reason };
  }
  return evidence;
}

/** The evidence without that for samples which the pages looked at no longer have. */
function withoutOrphans(
  evidence: Evidence,
  samples: readonly Sample[],
  { page }: CheckOptions,
): Evidence {
  const keys = new Set(samples.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(evidence).filter(
      ([key]) => keys.has(key) || (page !== undefined && !key.startsWith(`${page}#`)),
    ),
  );
}

function checkEvidence(samples: readonly Sample[], evidence: Evidence): Problem[] {
  return samples.flatMap((sample): Problem[] => {
    const { key, file, startLine, output } = sample;
    const found = evidence[key];
    const hash = hashSample({ ...sample, output: output?.text ?? '' });
    if (found?.hash === hash) return [];
    const message = found
      ? `stale evidence: the page was changed after its sample was run; ${RENEW}`
      : `no evidence yet; ${RENEW}`;
    return [{ file, line: startLine, message }];
  });
}

function countReasons(samples: readonly Sample[]): Report['notRun'] {
  const counts: Report['notRun'] = {};
  for (const { fate } of samples) {
    if (fate.kind === 'norun') counts[fate.reason] = (counts[fate.reason] ?? 0) + 1;
  }
  return counts;
}
