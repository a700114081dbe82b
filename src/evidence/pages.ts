import type { MdastNode } from 'satteri';
import { faultsOfClaim } from '../claims/faults.ts';
import { judgeClaims } from '../claims/page.ts';
import { markNamesOf, splitAll, wordsOf } from '../claims/split.ts';
import { oncePerBuild } from '../lib/once-per-build.ts';
import { getQuestions, type Question } from '../lib/questions.ts';
import { parseMark } from '../markdown/mark-names.ts';
import { parseMdx } from '../markdown/parse.ts';
import { readEvidence } from '../samples/evidence-file.ts';
import type { Evidence } from '../samples/evidence.ts';
import { extractSamples, type Sample } from '../samples/extract.ts';
import { extractChecks, type CheckProgram } from '../samples/program-file.ts';
import { markAnchor } from './anchors.ts';
import { sealOf, type Seal } from './seal.ts';

/** A sentence that a mark stands behind. */
export interface MarkedSentence {
  /** Page on which it stands. */
  question: Question;
  /** Id of the mark there. */
  anchor: string;
  text: string;
}

/** A check with what the evidence says of it, and the sentences that it proves. */
export interface ProvenCheck {
  check: CheckProgram;
  seal: Seal;
  sentences: MarkedSentence[];
}

/** A passage of a source, and the sentences that it carries. */
interface QuotedPassage {
  reference: string;
  passage: string;
  title: string;
  url: string;
  value: string[];
  sentences: MarkedSentence[];
}

/** Numbers of claims of a page. */
export interface ClaimCounts {
  claims: number;
  /** Those with evidence that holds all of their figures, versions and code. */
  proven: number;
  /** Those of which a run is evidence. */
  run: number;
  /** Those of which a passage of a source is. */
  sourced: number;
}

/** The evidence of one page. */
export interface PageEvidence {
  question: Question;
  samples: { sample: Sample; seal: Seal }[];
  checks: ProvenCheck[];
  passages: QuotedPassage[];
  counts: ClaimCounts;
}

/** The evidence of every page, in reading order. */
export const getEvidence = oncePerBuild(async (): Promise<PageEvidence[]> => {
  const evidence = readEvidence('content');
  const questions = await getQuestions();
  const { checks } = extractChecks('content');
  const sentences = Map.groupBy(questions.flatMap(sentencesOf), ({ name }) => name);
  const byKey = new Map(checks.map((check) => [check.key, check]));
  const ofPage = Map.groupBy(checks, ({ page }) => page);
  return questions.map((question) => {
    const { samples } = extractSamples(`${question.id}.mdx`, question.entry.body ?? '');
    return {
      question,
      samples: samples.map((sample) => ({ sample, seal: sealOf(sample, evidence) })),
      checks: (ofPage.get(question.id) ?? []).map((check) => ({
        check,
        seal: sealOf(check, evidence),
        sentences: sentences.get(check.key) ?? [],
      })),
      passages: passagesOf(question, sentences),
      counts: countClaims(question, samples, byKey, evidence),
    };
  });
});

/** Marked sentences by what the mark names: key of a check, or page, source and passage. */
type Sentences = ReadonlyMap<string, MarkedSentence[]>;

function sentencesOf(question: Question): (MarkedSentence & { name: string })[] {
  const counts = new Map<string, number>();
  return splitAll(blocksOf(question)).flatMap((unit) =>
    markNamesOf(unit).map((written) => {
      const count = (counts.get(written) ?? 0) + 1;
      counts.set(written, count);
      const mark = parseMark(written, question.id);
      const name = mark?.kind === 'passage' ? `${question.id} ${written}` : (mark?.key ?? written);
      return { question, name, anchor: markAnchor(written, count), text: wordsOf(unit) };
    }),
  );
}

function passagesOf(question: Question, sentences: Sentences): QuotedPassage[] {
  return question.data.references.flatMap(({ id = '', title, url, passages = {} }) =>
    Object.entries(passages).map(([passage, value]) => ({
      reference: id,
      passage,
      title,
      url,
      value: [value].flat(),
      sentences: sentences.get(`${question.id} ${id}#${passage}`) ?? [],
    })),
  );
}

function countClaims(
  question: Question,
  samples: readonly Sample[],
  checks: ReadonlyMap<string, CheckProgram>,
  evidence: Evidence,
): ClaimCounts {
  const { references } = question.data;
  const sources = { page: question.id, references, samples, checks, evidence };
  const claims = judgeClaims(blocksOf(question), sources);
  return {
    claims: claims.length,
    proven: claims.filter((claim) => faultsOfClaim(claim).length === 0).length,
    run: claims.filter(({ isRun }) => isRun).length,
    sourced: claims.filter(({ isSourced }) => isSourced).length,
  };
}

function blocksOf({ entry }: Question): readonly MdastNode[] {
  const tree = parseMdx(entry.body ?? '');
  return 'children' in tree ? tree.children : [];
}

/** Sums of the claims of all pages. */
export function sumClaims(pages: readonly Pick<PageEvidence, 'counts'>[]): ClaimCounts {
  const sum = (name: keyof ClaimCounts): number =>
    pages.reduce((total, { counts }) => total + counts[name], 0);
  return {
    claims: sum('claims'),
    proven: sum('proven'),
    run: sum('run'),
    sourced: sum('sourced'),
  };
}

type Sealed = Pick<PageEvidence, 'samples' | 'checks'>;

/** Number of samples and checks by program and version, the most used first: `["Redis 7.0.15", 31]`. */
export function countPrograms(pages: readonly Sealed[]): [program: string, count: number][] {
  return count(
    pages.flatMap(sealsOf).flatMap((seal) => (seal.kind === 'run' ? seal.evidence.programs : [])),
  );
}

/** Number of blocks that are not run, by reason, the most frequent first. */
export function countReasons(pages: readonly Sealed[]) {
  return count(
    pages.flatMap(sealsOf).flatMap((seal) => (seal.kind === 'not run' ? [seal.reason] : [])),
  );
}

function sealsOf({ samples, checks }: Sealed): Seal[] {
  return [...samples, ...checks].map(({ seal }) => seal);
}

function count<T extends string>(names: readonly T[]): [name: T, count: number][] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
}
