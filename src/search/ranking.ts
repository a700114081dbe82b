import type { Hit } from './body.ts';
import { typedTerms } from './concepts.ts';
import { coverageOf, sumOf } from './coverage.ts';
import type { TitleEntry } from './packs.ts';
import type { Concept, Query } from './query.ts';
import { isHan } from './text.ts';
import { EXACT_BONUS, unionScore, type Titles } from './titles.ts';

/** What Pagefind finds. */
export interface BodyHits {
  /** For each term by itself. */
  terms: ReadonlyMap<string, readonly Hit[]>;
  /** For all typed terms together. */
  together: readonly Hit[];
}

/** A page that may answer. */
export interface Candidate {
  /** Its number. */
  page: number;
  entry: TitleEntry;
  score: number;
  /** Share of the query's weight that the page holds, 0–1. */
  coverage: number;
  /** The same without what takes a part of the query for a slip. */
  certain: number;
  /** Whether its text holds something of the query. */
  inBody: boolean;
}

export interface Ranking {
  /** How telling each concept of the query is. */
  weights: readonly number[];
  /** Those worth showing, best first. */
  candidates: readonly Candidate[];
}

/** A match in the text counts for less than one in the title. */
const BODY = 0.33;
/** What holding a term counts for, against how much the page is about it. */
const PRESENCE = 0.4;
/** What it counts for that a page holds all terms. */
const TOGETHER = 0.3;
/** What Chinese counts for that stands in texts but in no title: mostly ordinary words. */
const ORDINARY = 0.6;
/** What a word counts for that stands on no page. */
const UNKNOWN = 0.35;
/** The same for two characters that belong to the words in front and behind. */
const JUNCTION = 0.15;
/** As that are seen two characters that stand together on so much fewer pages than both words. */
const FEWER = 0.2;
/** All this was tuned on some fifty pages: of more, a term counts by its share of them. */
const TUNED_ON = 50;

const MAX_RESULTS = 12;
/** Results below this share of the best are noise. */
const CUT = 0.12;
/** A page that covers less than this is no answer at all. */
const NOTHING = 0.1;

/** Titles and aliases decide alone. */
export const NO_HITS: BodyHits = { terms: new Map(), together: [] };

/**
 * Ranks pages by what their titles, aliases and texts hold of a query.
 *
 * @param titles Must know all terms of the query.
 * @param body What the full text says.
 * @param passes Whether a page is wanted.
 */
export async function rank(
  query: Query,
  titles: Titles,
  body: BodyHits,
  passes: (page: number) => boolean,
): Promise<Ranking> {
  const weights = weigh(query.concepts, titles, body);
  const scores = scoreBody(query.concepts, weights, body);
  const index = await titles.among(query, weights, scores, passes);
  const candidates = new Map<number, Candidate>();
  for (const hit of index.search(query, weights)) {
    candidates.set(hit.page, { ...hit, inBody: false });
  }
  for (const [page, entry] of index.entries) {
    const own = scores.get(page);
    if (!own) continue;
    const title = candidates.get(page);
    candidates.set(page, {
      page,
      entry,
      score: (title?.score ?? 0) + BODY * own.score,
      coverage: Math.max(title?.coverage ?? 0, own.coverage),
      certain: Math.max(title?.certain ?? 0, own.certain),
      inBody: true,
    });
  }
  const wanted = [...candidates.values()].filter(({ page }) => passes(page));
  return { weights, candidates: choose(wanted.sort((a, b) => b.score - a.score)) };
}

/** The candidates worth showing, best first. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen = candidates.filter(({ coverage }) => coverage >= NOTHING);
  const best = chosen[0]?.score ?? 0;
  return chosen.filter(({ score }) => score >= best * CUT).slice(0, MAX_RESULTS);
}

/**
 * How promising a page is, before its title and aliases are read.
 *
 * @param coverage How much of the query they cover together.
 * @param text What its text says.
 * @param isNamed Whether one of them is the very query.
 */
export function promiseOf(coverage: number, text: BodyScore | undefined, isNamed: boolean): number {
  return unionScore(coverage) + BODY * (text?.score ?? 0) + (isNamed ? EXACT_BONUS : 0);
}

/**
 * How telling each concept is: as the rarest known way of saying it, more for one of several
 * terms.
 */
function weigh(concepts: readonly Concept[], titles: Titles, { terms: hits }: BodyHits): number[] {
  const size = Math.min(titles.size, TUNED_ON);
  const pagesWith = (term: string): number =>
    Math.max(titles.frequencyOf(term), hits.get(term)?.length ?? 0);
  const rarity = (term: string): number => {
    const own = Math.log(1 + size / (0.5 + (pagesWith(term) * size) / titles.size));
    const ordinary = isHan(term) && pagesWith(term) > 0 && titles.frequencyOf(term) === 0;
    return ordinary ? ORDINARY * own : own;
  };
  const isKnown = (terms: readonly string[]): boolean => terms.some((term) => pagesWith(term) > 0);
  const known = concepts.map(({ alternatives }) =>
    alternatives.some(({ terms }) => isKnown(terms)),
  );
  const frequencies = concepts.map((concept) => Math.max(...typedTerms(concept).map(pagesWith)));
  const isJunction = (index: number): boolean => {
    const [before = 0, own = 0, behind = 0] = [-1, 0, 1].map((step) => frequencies[index + step]);
    return (
      known[index - 1] === true &&
      known[index + 1] === true &&
      overlap(concepts[index - 1], concepts[index]) &&
      overlap(concepts[index], concepts[index + 1]) &&
      (known[index] !== true || (own > 0 && own <= FEWER * Math.min(before, behind)))
    );
  };

  return concepts.map((concept, index) => {
    const all = concept.alternatives.map(
      ({ terms, quality }) => (quality * sumOf(terms.map(rarity))) / Math.sqrt(terms.length),
    );
    const typed = typedTerms(concept);
    const weight = isKnown(typed) ? (all[0] ?? 0) : Math.max(...all);
    if (isJunction(index)) return weight * JUNCTION;
    return known[index] === true || !isHan(typed[0] ?? '') ? weight : weight * UNKNOWN;
  });
}

/** Whether the pairs of characters of two concepts follow each other in one run of Chinese. */
function overlap(first: Concept | undefined, second: Concept | undefined): boolean {
  if (!first || !second) return false;
  const end = typedTerms(first).at(-1)?.at(-1);
  return end !== undefined && end === typedTerms(second)[0]?.at(0) && isHan(end);
}

export type BodyScore = Pick<Candidate, 'score' | 'coverage' | 'certain'>;

/** Score (0–1) and coverage of pages by their numbers. */
function scoreBody(
  concepts: readonly Concept[],
  weights: readonly number[],
  { terms: found, together }: BodyHits,
): Map<number, BodyScore> {
  const pages = new Set(
    [...found.values(), together].flatMap((hits) => hits.map(({ page }) => page)),
  );
  const scores = new Map(
    [...found].map(([term, hits]) => {
      const top = topOf(hits);
      return [
        term,
        new Map(hits.map(({ page, score }) => [page, PRESENCE + (1 - PRESENCE) * (score / top)])),
      ];
    }),
  );
  const whole = new Map(together.map(({ page, score }) => [page, score / topOf(together)]));
  return new Map(
    [...pages].map((page) => {
      const scoreOf = (term: string): number => scores.get(term)?.get(page) ?? 0;
      const isHeld = (term: string): number => (scores.get(term)?.has(page) === true ? 1 : 0);
      const coverage = coverageOf(concepts, weights, isHeld);
      const score =
        coverageOf(concepts, weights, scoreOf) * coverage +
        TOGETHER * (whole.get(page) ?? 0) * coverage;
      return [page, { score, coverage, certain: coverageOf(concepts, weights, isHeld, true) }];
    }),
  );
}

function topOf(hits: readonly Hit[]): number {
  return Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
}
