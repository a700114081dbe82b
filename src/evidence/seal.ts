import { pageOfKey } from '../samples/digest.ts';
import { matchesPage, type Evidence, type RunEvidence } from '../samples/evidence.ts';
import type { Sample } from '../samples/extract.ts';
import type { CheckProgram } from '../samples/program-file.ts';
import type { Reason } from '../samples/fence-options.ts';

/** Claim of a page about a sample: “run” only while the hash in the evidence matches. */
export type Seal =
  /** It was run as it stands here, and printed what stands here. */
  | { kind: 'run'; evidence: RunEvidence }
  /** It is not run, for a reason. */
  | { kind: 'not run'; reason: Reason }
  /** It should be run, but what was run is not what stands here: no seal. */
  | { kind: 'none' };

/** The seal that the evidence gives to a sample or a check as it stands. */
export function sealOf(sample: Sample | CheckProgram, evidence: Evidence): Seal {
  if (sample.fence.kind === 'norun') return { kind: 'not run', reason: sample.fence.reason };
  const entry = evidence[sample.key];
  return entry && entry.result !== 'not run' && matchesPage(entry, sample)
    ? { kind: 'run', evidence: entry }
    : { kind: 'none' };
}

/** Number of samples and checks that were run, by their page (`category/slug`). */
export function countRuns(evidence: Evidence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key, { result }] of Object.entries(evidence)) {
    const page = pageOfKey(key);
    if (result !== 'not run') counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return counts;
}

/** Id of a sample's row on the page of evidence. */
export function evidenceAnchor(key: string): string {
  return key.replace(/[/#]/g, '-');
}

/**
 * Program that a seal names: what a program of Bash or Python speaks to, as Redis, rather than the
 * language; Python rather than Bash.
 *
 * @param programs Names with versions, the language first: `['CPython 3.14.10', 'Redis 8.0.6']`.
 */
export function programOf(programs: readonly string[]): string {
  const spokenTo = programs.find((name) => !/^(?:Bash|CPython) /.test(name));
  return spokenTo ?? programs.find((name) => !name.startsWith('Bash ')) ?? programs[0] ?? '';
}
