import type { Problem } from '../problem.ts';
import { matchesPage, type Evidence } from './evidence.ts';
import {
  EVIDENCE_FILE,
  NO_EVIDENCE,
  parseEvidence,
  RENEW,
  type ParsedEvidence,
} from './evidence-file.ts';
import { extractAll, pageIdOf, type Sample, type TextFile } from './extract.ts';
import { programPage } from './program-file.ts';
import { isCheck, type ExtractedRunnables, type Runnable } from './runnable.ts';

/** Problem of the evidence, at the line of the entry or of the sample. */
interface EvidenceProblem extends Problem {
  /** `python/singleton#1.date`, or `evidence` at a sample or a check. */
  field: string;
}

/**
 * Checks that the evidence is as it was written, and speaks of the samples as they stand on the
 * pages; nothing is run. See `digestEntry` for what this can notice.
 *
 * @param file The evidence file; undefined where there is none.
 * @param pages All pages.
 * @returns Problems, which bear the paths of the given files.
 */
export function checkEvidence(
  file: TextFile | undefined,
  pages: readonly TextFile[],
): EvidenceProblem[] {
  const evidence = parseEvidence(file?.text ?? NO_EVIDENCE);
  return findEvidenceProblems(file?.path ?? EVIDENCE_FILE, evidence, {
    ...extractAll(pages),
    checks: [],
  });
}

/**
 * Compares the evidence with the samples and checks that it speaks of.
 *
 * @param file Path of the evidence file, for the problems.
 * @param extracted The samples and checks of all pages, or of one.
 * @param page That page, as `category/slug`: the entries of others are left alone.
 */
export function findEvidenceProblems(
  file: string,
  { evidence, keys, lineOf, problems, readable }: ParsedEvidence,
  extracted: ExtractedRunnables,
  page?: string,
): EvidenceProblem[] {
  if (!readable) return problems.map((problem) => ({ file, ...problem }));
  return [
    ...problems
      .filter(({ field }) => isOfPage(field, page))
      .map((problem) => ({ file, ...problem })),
    ...orphanKeys(keys, extracted, page).map((key) => {
      const kind = key.includes('#') ? 'sample' : 'check';
      const message = `stale evidence: there is no ${kind} ${key}; ${RENEW}`;
      return { file, line: lineOf(key), field: key, message };
    }),
    // An entry that was refused above is no missing one.
    ...[...extracted.samples, ...extracted.checks]
      .filter(({ key }) => Object.hasOwn(evidence, key) || !keys.has(key))
      .flatMap((sample) => findStaleEvidence(sample, evidence)),
  ];
}

/**
 * Keys of evidence for what the pages, one or all, no longer have. A page with a fence or a program
 * that cannot be read may have it still.
 */
export function orphanKeys(
  keys: Iterable<string>,
  { samples, checks, problems }: ExtractedRunnables,
  page: string | undefined,
): string[] {
  const known = new Set([...samples, ...checks].map(({ key }) => key));
  const unread = problems.map(({ file }) =>
    file.endsWith('.mdx') ? pageIdOf(file) : programPage(file),
  );
  return [...keys].filter(
    (key) =>
      !known.has(key) && isOfPage(key, page) && !unread.some((other) => isOfPage(key, other)),
  );
}

/** True where a key, or a field that begins with it, belongs to the page, or to any. */
function isOfPage(key: string, page: string | undefined): boolean {
  return page === undefined || key.startsWith(`${page}#`) || key.startsWith(`${page}/`);
}

/** Evidence that is missing, or speaks of something else than the page shows. */
function findStaleEvidence(sample: Sample | Runnable, evidence: Evidence): EvidenceProblem[] {
  const { key, page, file, startLine } = sample;
  const entry = evidence[key];
  if (entry && matchesPage(entry, sample)) return [];
  const message = entry
    ? `stale evidence: the ${isCheck(sample) ? 'check was changed after it' : 'page was changed after its sample'} was run`
    : 'no evidence yet';
  const remedy = `${RENEW} -- --page ${page}`;
  return [{ file, line: startLine, field: 'evidence', message: `${message}; ${remedy}` }];
}
