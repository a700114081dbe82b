import type { Evidence, RunEvidence } from '../../../src/samples/evidence.ts';
import { extractSamples, type Sample } from '../../../src/samples/extract.ts';
import { hashSample } from '../../../src/samples/hash.ts';

/** Path of the page of these tests; no such file exists. */
export const DEMO = '/site/content/linux/demo.mdx';

/** The samples of a page whose fences are all in order. */
export function samplesOf(page: string): Sample[] {
  const { samples, problems } = extractSamples(DEMO, page);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return samples;
}

/**
 * Evidence that every sample of a page was run, or not, as it says.
 *
 * @param found What the run found, where it matters.
 */
export function evidenceOf(page: string, found: Partial<RunEvidence> = {}): Evidence {
  const evidence: Evidence = {};
  for (const { key, language, meta, code, output, fence } of samplesOf(page)) {
    const hash = hashSample({ language, meta, code, output: output?.text ?? '' });
    const run: RunEvidence = {
      hash,
      runner: 'sh',
      programs: ['Bash 5.2.15'],
      libraries: [],
      result: 'passed',
      date: '2026-11-22',
      ...found,
    };
    evidence[key] =
      fence.kind === 'run' ? run : { hash, language, result: 'not run', reason: fence.reason };
  }
  return evidence;
}
