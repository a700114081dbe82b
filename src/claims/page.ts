import type { MdastNode } from 'satteri';
import { parseMark, type Mark } from '../markdown/mark-names.ts';
import type { Evidence as EvidenceFile } from '../samples/evidence.ts';
import type { Sample } from '../samples/extract.ts';
import type { CheckProgram } from '../samples/program-file.ts';
import type { QuestionData } from '../schemas/question.ts';
import { findUnheld, holds, type Evidence, type Unheld } from './bind.ts';
import { shownBy, type Shown } from './printed.ts';
import { readClaim, type Claim } from './rule.ts';
import { markNamesOf, splitUnits } from './split.ts';

/** What a page's claims are judged by. */
export interface ClaimSources {
  /** `category/slug` */
  page: string;
  references: QuestionData['references'];
  /** Samples of the page. */
  samples: readonly Sample[];
  /** Checks of all pages, by `category/slug/name`. */
  checks: ReadonlyMap<string, CheckProgram>;
  /** Records of the runs. */
  evidence: EvidenceFile;
}

/** A claim with its evidence. */
export interface JudgedClaim extends Claim {
  /** Names of its marks, in order. */
  marks: readonly string[];
  /** Marks that name nothing. */
  dead: readonly string[];
  /** True where a mark that is not dead, or a sample beside the sentence, carries it. */
  isCarried: boolean;
  /** True where a run is among its evidence. */
  isRun: boolean;
  /** True where a passage of a source is among its evidence. */
  isSourced: boolean;
  /** Parts that none of its evidence holds; of a claim that nothing carries, all of them. */
  unheld: readonly Unheld[];
}

/** Judges every claim of a page. */
export function judgeClaims(blocks: readonly MdastNode[], sources: ClaimSources): JudgedClaim[] {
  return splitUnits(blocks).flatMap((unit) => {
    const claim = readClaim(unit);
    return claim ? [judge(claim, sources)] : [];
  });
}

function judge(claim: Claim, sources: ClaimSources): JudgedClaim {
  const marks = markNamesOf(claim.unit);
  const marked = marks.map((name) => ({ name, evidence: evidenceOf(name, sources) }));
  const own = marked.flatMap(({ evidence }) => evidence ?? []);
  const samples = samplesBeside(claim, sources);
  const unheld = findUnheld(claim, [...own, ...samples.map(({ evidence }) => evidence)]);
  const bySample = samples.some(({ evidence, isNext }) =>
    claim.tokens.length === 0 ? isNext : claim.tokens.some((token) => holds(evidence, token)),
  );
  const isCarried = own.length > 0 || (bySample && unheld.length === 0);
  return {
    ...claim,
    marks,
    dead: marked.filter(({ evidence }) => !evidence).map(({ name }) => name),
    isCarried,
    isRun: own.some(({ kind }) => kind === 'run') || (isCarried && bySample),
    isSourced: own.some(({ kind }) => kind === 'source'),
    unheld,
  };
}

/** Evidence that a mark names; undefined for one that names nothing. */
function evidenceOf(name: string, sources: ClaimSources): Evidence | undefined {
  const mark = parseMark(name, sources.page);
  if (mark?.kind === 'sample') {
    const sample = sources.samples.find(
      ({ key, fence }) => key === mark.key && fence.kind === 'run',
    );
    return sample && runEvidence(sample, sources.evidence, true);
  }
  if (mark?.kind === 'check') {
    const check = sources.checks.get(mark.key);
    return check && runEvidence(check, sources.evidence, false);
  }
  return mark && passageOf(mark, sources.references);
}

/** The passage that a mark names; undefined where the front matter records none. */
export function passageOf(
  { name, reference, passage }: Extract<Mark, { kind: 'passage' }>,
  references: QuestionData['references'],
): Extract<Evidence, { kind: 'source' }> | undefined {
  const source = references.find(({ id }) => id === reference);
  const value = source?.passages?.[passage];
  if (!source || value === undefined) return undefined;
  return { kind: 'source', name, value: [value].flat().join('\n'), title: source.title };
}

function samplesBeside({ unit }: Claim, { samples, evidence }: ClaimSources) {
  return unit.neighbours.flatMap(({ line, isNext }) => {
    const sample = samples.find(
      (each) => each.startLine === line || each.output?.startLine === line,
    );
    return sample?.fence.kind === 'run'
      ? [{ isNext, evidence: runEvidence(sample, evidence, true) }]
      : [];
  });
}

type Ran = Pick<Sample, 'key' | 'language' | 'code'> & { output: { text: string } | undefined };

/** What runs show, by sample or check: many sentences have the same one for evidence. */
const shownByRun = new WeakMap<Ran, Shown>();

function runEvidence(run: Ran, file: EvidenceFile, isSeen: boolean): Evidence {
  const { key, language, code, output } = run;
  const entry = file[key];
  const ran = entry && entry.result !== 'not run' ? [...entry.programs, ...entry.libraries] : [];
  const shown = shownByRun.get(run) ?? shownBy({ language, code, output: output?.text ?? '' });
  shownByRun.set(run, shown);
  return { kind: 'run', key, programs: ran, isSeen, shown };
}
