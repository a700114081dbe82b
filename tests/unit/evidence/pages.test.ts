import { expect, it, vi } from 'vitest';
import { countPrograms, countReasons, type PageEvidence } from '../../../src/evidence/pages.ts';
import { sealOf } from '../../../src/evidence/seal.ts';
import type { RunEvidence } from '../../../src/samples/evidence.ts';
import { evidenceOf, samplesOf } from '../samples/evidence-of.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const RUN = '```sh run\nx\n```\n';
const notRun = (reason: string): string => `\`\`\`sh norun=${reason}\nx\n\`\`\`\n`;

/** A page of evidence, as far as counting reads it. */
function page(text: string, found: Partial<RunEvidence> = {}): PageEvidence {
  const evidence = evidenceOf(text, found);
  const samples = samplesOf(text).map((sample) => ({ sample, seal: sealOf(sample, evidence) }));
  return { samples, checks: [] } as Partial<PageEvidence> as PageEvidence;
}

it('counts the samples of every page by program, the most used first', () => {
  const pages = [
    page(RUN, { programs: ['MariaDB 10.11'] }),
    page(RUN + RUN, { programs: ['Bash 5.2.15', 'Redis 7.0'] }),
    page(RUN, { programs: ['Bash 5.2.15'] }),
  ];
  expect(countPrograms(pages)).toEqual([
    ['Bash 5.2.15', 3],
    ['Redis 7.0', 2],
    ['MariaDB 10.11', 1],
  ]);
});

it('counts reasons the most frequent first, and by name where they are equally frequent', () => {
  const pages = [
    page(notRun('pseudocode') + notRun('interactive')),
    page(notRun('two-hosts') + notRun('two-hosts') + RUN),
  ];
  expect(countReasons(pages)).toEqual([
    ['two-hosts', 2],
    ['interactive', 1],
    ['pseudocode', 1],
  ]);
});

it('counts nothing for samples without a seal', () => {
  const stale = page(RUN, { hash: '0'.repeat(16) });
  expect(stale.samples.map(({ seal }) => seal.kind)).toEqual(['none']);
  expect(countPrograms([stale])).toEqual([]);
  expect(countReasons([stale])).toEqual([]);
});
