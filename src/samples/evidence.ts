import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reason, RunnerName } from './fence-options.ts';

/** Path of the evidence, relative to the folder of the project. */
export const EVIDENCE_FILE = 'content/evidence.json';

/** That a sample was run: what stood on the page, what ran it, and what came of it. */
export interface RunEvidence {
  /** `hashSample` of what stands on the page. */
  hash: string;
  runner: RunnerName;
  /** For example `["Redis 7.0.15"]`; the program that runs the language comes first. */
  programs: string[];
  /** Python libraries that the sample imports, for example `["redis 8.1.0"]`. */
  libraries: string[];
  /** `failed` only where the sample must fail. */
  result: 'passed' | 'failed';
  /** Day (YYYY-MM-DD) on which anything of the above last changed. */
  date: string;
}

/** That a sample was not run, and why. */
export interface NotRunEvidence {
  hash: string;
  language: string;
  result: 'not run';
  reason: Reason;
}

/** The evidence for every sample, by its key `category/slug#n`. */
export type Evidence = Record<string, RunEvidence | NotRunEvidence>;

/**
 * Reads the evidence file.
 *
 * @returns The evidence; none when there is no file.
 * @throws When the file is not JSON.
 */
export function readEvidence(file: string): Evidence {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Evidence) : {};
}

/** Writes the evidence file, in the order of the keys and formatted as all files are. */
export async function writeEvidence(file: string, evidence: Evidence): Promise<void> {
  const collator = new Intl.Collator('en', { numeric: true });
  const sorted = Object.fromEntries(
    Object.entries(evidence).sort(([a], [b]) => collator.compare(a, b)),
  );
  // Loaded here, so that a site which only reads the evidence does without it.
  const { format, resolveConfig } = await import('prettier');
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(sorted), { ...style, parser: 'json' }));
}

/** New evidence for a sample; where nothing has changed it keeps its date. */
export function renewEvidence(
  old: RunEvidence | NotRunEvidence | undefined,
  found: Omit<RunEvidence, 'date'>,
  today: string,
): RunEvidence {
  const kept = old && 'date' in old ? { ...found, date: old.date } : undefined;
  if (kept && JSON.stringify(kept) === JSON.stringify(old)) return kept;
  return { ...found, date: today };
}
