import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { MdastNode } from 'satteri';
import { parseMdx } from '../markdown/parse.ts';
import { readEvidence } from '../samples/evidence-file.ts';
import { findSamples } from '../samples/extract.ts';
import { extractChecks } from '../samples/program-file.ts';
import type { QuestionData } from '../schemas/question.ts';
import { faultsOfClaim } from './faults.ts';
import { judgeClaims, type ClaimSources, type JudgedClaim } from './page.ts';

/** Checks and records of runs, which all pages share. */
export type SharedSources = Pick<ClaimSources, 'checks' | 'evidence'>;

/** Reads what all pages share. */
export function readSharedSources(contentDir: string): SharedSources {
  const checks = new Map(extractChecks(contentDir).checks.map((check) => [check.key, check]));
  return { checks, evidence: readEvidence(contentDir) };
}

/**
 * Judges the claims of a page that may not be sound yet.
 *
 * @param page `category/slug`.
 * @throws Where there is no such page, or its MDX is not valid.
 */
export function readClaims(contentDir: string, page: string, shared: SharedSources): JudgedClaim[] {
  const file = join(contentDir, `${page}.mdx`);
  const tree = parseMdx(readFileSync(file, 'utf8'));
  const blocks: readonly MdastNode[] = 'children' in tree ? tree.children : [];
  const yaml = blocks.find((block) => block.type === 'yaml');
  const data = (parse(yaml && 'value' in yaml ? yaml.value : '') ?? {}) as Partial<QuestionData>;
  const { samples } = findSamples(file, tree);
  return judgeClaims(blocks, { ...shared, page, samples, references: data.references ?? [] });
}

/** Formats the claims of a page for a terminal. */
export function formatClaims(page: string, claims: readonly JudgedClaim[]): string {
  const open = claims.filter((claim) => faultsOfClaim(claim).length > 0).length;
  return [
    ...claims.map(formatClaim),
    '',
    formatCounts(page, claims),
    open === 0 ? 'nothing is missing' : `${open} to do`,
  ].join('\n');
}

/** Counts the claims of a page in a line. */
export function formatCounts(page: string, claims: readonly JudgedClaim[]): string {
  const count = (test: (claim: JudgedClaim) => boolean): number => claims.filter(test).length;
  return `${page}: ${claims.length} claims, ${count((claim) => faultsOfClaim(claim).length === 0)} with evidence, ${count(({ isRun }) => isRun)} run, ${count(({ isSourced }) => isSourced)} sourced`;
}

function formatClaim(claim: JudgedClaim): string {
  const { unit, text, words, tokens, marks, isRun, isCarried } = claim;
  const faults = faultsOfClaim(claim);
  const unheld = new Set(claim.unheld.map(({ token }) => token));
  const sign = faults.length === 0 ? '✓' : '✗';
  const held = tokens.map((token) => (unheld.has(token) ? token.text : `${token.text} ✓`));
  return [
    `${sign} ${unit.line} ${unit.kind}: ${text}`,
    ...(words.length > 0 ? [`    words   ${words.join('、')}`] : []),
    ...(tokens.length > 0 ? [`    tokens  ${held.join(' · ')}`] : []),
    ...(marks.length > 0
      ? [`    marks   ${marks.map((name) => `[^${name}]`).join(' ')}`]
      : isCarried && isRun
        ? ['    sample beside it']
        : []),
    ...faults.map((fault) => `    missing ${fault}`),
  ].join('\n');
}
