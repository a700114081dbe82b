import {
  fieldsFromPage,
  withDigest,
  type Evidence,
  type EvidenceEntry,
  type RunEvidence,
} from './evidence.ts';
import type { EvaluatedRun } from './evaluate.ts';
import type { Sample } from './extract.ts';
import type { Runnable } from './runnable.ts';

/**
 * Evidence for what passed just now and for what is not run.
 *
 * @param samples Samples and checks of the pages that are updated.
 * @param evaluated Those of them that were run.
 * @param old Sound entries of the evidence file, from which unchanged entries take their date.
 * @param today Date of the others, YYYY-MM-DD.
 */
export function newEvidence(
  samples: readonly (Sample | Runnable)[],
  evaluated: readonly EvaluatedRun[],
  old: Evidence,
  today: string,
): Evidence {
  const passed = new Map(
    evaluated
      .filter(({ status }) => status === 'passed')
      .map((result) => [result.run.sample.key, result]),
  );
  const entries = samples.flatMap((sample): [string, EvidenceEntry][] => {
    const { key } = sample;
    const result = passed.get(key);
    const printed = result?.differs ? result.run.output : (sample.output?.text ?? '');
    const fields = fieldsFromPage(sample, printed);
    if (fields.result === 'not run') return [[key, withDigest(key, fields)]];
    if (!result) return [];
    const { programs, libraries } = result.run;
    const found = { hash: fields.hash, runner: fields.runner, programs, libraries };
    return [[key, renewEvidence(key, old[key], { ...found, result: fields.result }, today)]];
  });
  return Object.fromEntries(entries);
}

/** New evidence for a sample; where nothing has changed it keeps its date. */
export function renewEvidence(
  key: string,
  old: EvidenceEntry | undefined,
  found: Omit<RunEvidence, 'date' | 'digest'>,
  today: string,
): RunEvidence {
  if (old && 'date' in old) {
    const kept = withDigest(key, { ...found, date: old.date });
    if (kept.digest === old.digest) return kept;
  }
  return withDigest(key, { ...found, date: today });
}
