import type { Hit } from './full-text.ts';
import { coverage, matchQuality, MATCH_THRESHOLD, sum, type QualityOf } from './match.ts';
import { allTerms, typedTerms, type Clause, type Query } from './query.ts';
import type { Page, TermIndex } from './term-index.ts';
import { normalizeForMatch, stripPunctuation } from './text.ts';
import { TUNING } from './tuning.ts';

/** Pages that Pagefind finds for each term by itself. */
export type TextHits = ReadonlyMap<string, readonly Hit[]>;

/** A page that may answer. */
export interface Candidate {
  /** Its number. */
  number: number;
  page: Page;
  score: number;
  /** Share of the query's weight that the page holds, without corrections (0–1). */
  certainCoverage: number;
  /** True where its text holds something of the query. */
  isInText: boolean;
}

export interface Ranking {
  /** Weight of each clause: its inverse document frequency. */
  weights: readonly number[];
  /** Best first. */
  candidates: readonly Candidate[];
}

/** Pages whose titles are read: each is a file of its own on a large site. */
export const SHORTLIST = { titles: 5, text: 10 } as const;
/** A page that holds less of the query is no answer. */
const MIN_COVERAGE = 0.1;
/** A page whose score is a smaller share of the best one's is noise below it. */
const MIN_SCORE_RATIO = 0.12;

/**
 * Ranks pages by what titles, aliases and texts hold of a query: estimates all from the postings,
 * then scores the shortlist by its titles.
 *
 * @param index Has loaded all terms of the query.
 * @param hits None where the text is not searched.
 * @param passes True for a page that is wanted.
 * @param limit Pages to score.
 */
export async function rank(
  query: Query,
  index: TermIndex,
  hits: TextHits,
  passes: (page: number) => boolean,
  limit: number,
): Promise<Ranking> {
  const { clauses } = query;
  const weights = clauseWeights(clauses, index, hits);
  const texts = scoreTexts(clauses, weights, hits);
  const shortlist = estimate(query, weights, index, texts)
    .filter(([page]) => passes(page))
    .slice(0, limit)
    .map(([page]) => page);
  const pages = await index.pages(shortlist);
  const candidates = [...pages].map(([number, page]) => {
    const text = texts.get(number);
    const name = scoreNames(page, query, weights);
    const certainCoverage = Math.max(name.certainCoverage, text?.certainCoverage ?? 0);
    const covered = Math.max(name.coverage, text?.coverage ?? 0);
    const score = name.score + TUNING.text * (text?.score ?? 0);
    return { number, page, score, covered, certainCoverage, isInText: text !== undefined };
  });
  const ranked = candidates
    .filter(({ covered }) => covered >= MIN_COVERAGE)
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const least = (ranked[0]?.score ?? 0) * MIN_SCORE_RATIO;
  return { weights, candidates: ranked.filter(({ score }) => score >= least) };
}

/** True for a candidate that holds the query as it was typed. */
export function isCertain({ certainCoverage }: Candidate): boolean {
  return certainCoverage >= MATCH_THRESHOLD;
}

/** Weight of each clause: that of its rarest known variant, more for one of several terms. */
function clauseWeights(clauses: readonly Clause[], index: TermIndex, hits: TextHits): number[] {
  const frequency = (term: string): number =>
    Math.max(index.frequency(term), hits.get(term)?.length ?? 0);
  // Inverse document frequency, as on a site of some fifty pages: rarer is not better without end.
  const size = Math.min(index.size, 50);
  const idf = (term: string): number =>
    Math.log(1 + size / (0.5 + (frequency(term) * size) / index.size));
  const weightOf = (terms: readonly string[]): number => sum(terms.map(idf));
  return clauses.map((clause) => {
    const typed = typedTerms(clause);
    if (typed.some((term) => frequency(term) > 0)) return weightOf(typed);
    return Math.max(...clause.variants.map(({ terms, weight }) => weight * weightOf(terms)));
  });
}

/** Pages by their estimated scores, best first. */
function estimate(
  { clauses, text }: Query,
  weights: readonly number[],
  index: TermIndex,
  texts: ReadonlyMap<number, TextScore>,
): [page: number, score: number][] {
  const named = index.pagesNamed(text);
  const terms = allTerms(clauses);
  const pages = new Set([
    ...terms.flatMap((term) => [...index.postings(term).keys()]),
    ...named,
    ...texts.keys(),
  ]);
  return [...pages]
    .map((page): [number, number] => {
      const covered = coverage(clauses, weights, (term) => index.postings(term).get(page) ?? 0);
      const exact = named.has(page) ? TUNING.exact : 0;
      return [page, unionScore(covered) + TUNING.text * (texts.get(page)?.score ?? 0) + exact];
    })
    .sort(([a, one], [b, other]) => other - one || a - b);
}

interface NameScore {
  score: number;
  coverage: number;
  certainCoverage: number;
}

/** Scores a page by its title and aliases: the best of them, or all together. */
function scoreNames({ title, aliases }: Page, query: Query, weights: readonly number[]): NameScore {
  const { clauses } = query;
  const asked = stripPunctuation(query.text);
  const names = [title, ...aliases].map((name) => ({
    normalized: normalizeForMatch(name),
    stripped: stripPunctuation(name),
  }));
  const all = names.map(({ normalized }) => normalized).join('\n');
  const qualityIn =
    (text: string): QualityOf =>
    (term) =>
      matchQuality(text, term);
  const covered = coverage(clauses, weights, qualityIn(all));
  const own = names.map(({ normalized }) => coverage(clauses, weights, qualityIn(normalized)));
  const scores = names.map(({ stripped }, index) => {
    const isAsked = stripped === asked && asked !== '';
    const length = Math.min(1, asked.length / Math.max(1, stripped.length));
    const norm = 1 - TUNING.lengthNorm + TUNING.lengthNorm * length;
    const score = (own[index] ?? 0) ** TUNING.steepness * norm + (isAsked ? TUNING.exact : 0);
    return index === 0 ? score : TUNING.alias * score;
  });
  return {
    score: Math.max(unionScore(covered), ...scores) + TUNING.inTitle * (own[0] ?? 0),
    coverage: covered,
    certainCoverage: coverage(clauses, weights, qualityIn(all), false),
  };
}

function unionScore(covered: number): number {
  return TUNING.union * covered ** TUNING.steepness;
}

interface TextScore {
  /** 0–1 */
  score: number;
  coverage: number;
  certainCoverage: number;
}

/** Scores of pages by what Pagefind finds in their texts. */
function scoreTexts(
  clauses: readonly Clause[],
  weights: readonly number[],
  hits: TextHits,
): Map<number, TextScore> {
  const scores = new Map<string, ReadonlyMap<number, number>>();
  for (const [term, found] of hits) {
    const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    const { presence } = TUNING;
    const scored = found.map(({ page, score }): [number, number] => [
      page,
      presence + (1 - presence) * (score / best),
    ]);
    scores.set(term, new Map(scored));
  }
  const pages = new Set([...hits.values()].flatMap((found) => found.map(({ page }) => page)));
  return new Map(
    [...pages].map((page) => {
      const scoreOf: QualityOf = (term) => scores.get(term)?.get(page) ?? 0;
      const isHeld: QualityOf = (term) => (scores.get(term)?.has(page) === true ? 1 : 0);
      const covered = coverage(clauses, weights, isHeld);
      return [
        page,
        {
          score: coverage(clauses, weights, scoreOf) * covered,
          coverage: covered,
          certainCoverage: coverage(clauses, weights, isHeld, false),
        },
      ];
    }),
  );
}
