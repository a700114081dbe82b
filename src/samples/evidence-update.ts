import { renewEvidence, type Evidence, type RunEvidence } from './evidence.ts';
import type { Problem, Sample } from './extract.ts';
import { hashSample } from './hash.ts';
import { RENEW, type Evaluated } from './evaluate.ts';

/** Evidence for what passed just now and for what is not run. */
export function newEvidence(
  samples: readonly Sample[],
  results: readonly Evaluated[],
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
      runner: sample.fence.runner,
      programs,
      libraries,
      result: sample.fence.fails ? 'failed' : 'passed',
    };
    evidence[sample.key] = renewEvidence(old[sample.key], found, today);
  }
  for (const sample of samples) {
    if (sample.fence.kind !== 'norun') continue;
    const { language, fence } = sample;
    const hash = hashSample({ ...sample, output: '' });
    evidence[sample.key] = { hash, language, result: 'not run', reason: fence.reason };
  }
  return evidence;
}

/** Keys of evidence for samples that the pages looked at, one or all, no longer have. */
export function orphanKeys(
  evidence: Evidence,
  samples: readonly Sample[],
  page: string | undefined,
): string[] {
  const keys = new Set(samples.map(({ key }) => key));
  return Object.keys(evidence).filter(
    (key) => !keys.has(key) && (page === undefined || key.startsWith(`${page}#`)),
  );
}

/** Finds the samples whose evidence is missing, or speaks of something else than the page shows. */
export function findStaleEvidence(samples: readonly Sample[], evidence: Evidence): Problem[] {
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
