import { readEvidence } from '../samples/evidence-file.ts';
import { extractSamples, type Sample } from '../samples/extract.ts';
import { getQuestions, type Question } from '../lib/questions.ts';
import { sealOf, type Seal } from './seal.ts';

/** The samples of one page, each with what the evidence says of it. */
export interface PageEvidence {
  question: Question;
  samples: { sample: Sample; seal: Seal }[];
}

/** Every page that has samples, in reading order. */
export async function getEvidence(): Promise<PageEvidence[]> {
  const evidence = readEvidence('content');
  return (await getQuestions())
    .map((question) => ({
      question,
      samples: extractSamples(`${question.id}.mdx`, question.entry.body ?? '').samples.map(
        (sample) => ({ sample, seal: sealOf(sample, evidence) }),
      ),
    }))
    .filter(({ samples }) => samples.length > 0);
}

/** Number of samples by program and version, the most used first: `["Redis 7.0.15", 31]`. */
export function countPrograms(pages: readonly PageEvidence[]): [program: string, count: number][] {
  return count(
    pages.flatMap(({ samples }) =>
      samples.flatMap(({ seal }) => (seal.kind === 'run' ? seal.evidence.programs : [])),
    ),
  );
}

/** Number of blocks that are not run, by reason, the most frequent first. */
export function countReasons(pages: readonly PageEvidence[]) {
  return count(
    pages.flatMap(({ samples }) =>
      samples.flatMap(({ seal }) => (seal.kind === 'not run' ? [seal.reason] : [])),
    ),
  );
}

function count<T extends string>(names: readonly T[]): [name: T, count: number][] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
