import {
  fieldsFromPage,
  withDigest,
  type Evidence,
  type EvidenceEntry,
  type RunEvidence,
} from '../../../src/samples/evidence.ts';
import { extractSamples, type Sample } from '../../../src/samples/extract.ts';
import type { CheckProgram } from '../../../src/samples/program-file.ts';

/** Path of the page of these tests; no such file exists. */
export const DEMO = '/site/content/linux/demo.mdx';

/** The samples of a page whose fences are all in order. */
export function samplesOf(page: string): Sample[] {
  const { samples, problems } = extractSamples(DEMO, page);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return samples;
}

/** Evidence of a run: what of it does not follow from the page. */
const RAN: Pick<RunEvidence, 'programs' | 'libraries' | 'date'> = {
  programs: ['Bash 5.2.15'],
  libraries: [],
  date: '2026-11-22',
};

/**
 * Evidence that every sample of a page was run, or not, as it says.
 *
 * @param found What the run found, where it matters.
 */
export function evidenceOf(page: string, found: Partial<RunEvidence> = {}): Evidence {
  return evidenceOfSamples(samplesOf(page), found);
}

/** The same for samples and checks of any pages. */
export function evidenceOfSamples(
  samples: readonly (Sample | CheckProgram)[],
  found: Partial<RunEvidence> = {},
): Evidence {
  return Object.fromEntries(
    samples.map((sample): [string, EvidenceEntry] => {
      const fields = fieldsFromPage(sample, sample.output?.text ?? '');
      const entry =
        fields.result === 'not run'
          ? withDigest(sample.key, fields)
          : withDigest(sample.key, { ...fields, ...RAN, ...found });
      return [sample.key, entry];
    }),
  );
}
