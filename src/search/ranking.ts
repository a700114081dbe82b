import type { Hit } from './full-text.ts';
import { coverage, MATCH_THRESHOLD, qualityIn, sum, type WeightedClause } from './match.ts';
import { allTerms, typedTerms, type Clause, type Query } from './query.ts';
import type { Page, TermIndex } from './term-index.ts';
import { isHan, normalizeForMatch, stripPunctuation } from './text.ts';
import { TUNING } from './tuning.ts';

/** Pages that Pagefind finds for each term by itself. */
export type TextHits = ReadonlyMap<string, readonly Hit[]>;

/** A page that may answer. */
export interface Candidate {
  page: Page;
  score: number;
  /** True where it holds the query as it was typed. */
  isCertain: boolean;
  /** True where its text holds something of the query. */
  isInText: boolean;
}

export interface Ranking {
  /** Those of the query, each with its inverse document frequency. */
  clauses: readonly WeightedClause[];
  /** Best first. */
  candidates: readonly Candidate[];
}

/** Score of one field of a page. */
interface FieldScore {
  score: number;
  /** Share of the query that it holds, without corrections (0–1). */
  certainty: number;
}

/** Pages whose titles are read: each is a file of its own on a large site. */
export const SHORTLIST = { titles: 5, text: 10 } as const;
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
  const clauses = weighClauses(query.clauses, index, hits);
  const texts = scoreTexts(clauses, hits);
  const shortlist = estimate(clauses, index, texts).filter(passes).slice(0, limit);
  const candidates = (await index.pages(shortlist)).map((page): Candidate => {
    const names = scoreNames(page, query.text, clauses);
    const text = texts.get(page.number);
    return {
      page,
      score: names.score + TUNING.text * (text?.score ?? 0),
      isCertain: Math.max(names.certainty, text?.certainty ?? 0) >= MATCH_THRESHOLD,
      isInText: text !== undefined,
    };
  });
  candidates.sort((a, b) => b.score - a.score || a.page.number - b.page.number);
  const noise = (candidates[0]?.score ?? 0) * MIN_SCORE_RATIO;
  return { clauses, candidates: candidates.filter(({ score }) => score > noise) };
}

/** Weighs each clause as its rarest known variant, more for one of several terms. */
function weighClauses(
  clauses: readonly Clause[],
  index: TermIndex,
  hits: TextHits,
): WeightedClause[] {
  // Mean of names and texts: what names few pages tells them apart, though many texts hold it.
  const frequency = (term: string): number => {
    const inNames = index.frequency(term);
    return (inNames + (hits.get(term)?.length ?? inNames)) / 2;
  };
  // Inverse document frequency, bounded: two characters may meet on one page by chance.
  const idf = (term: string): number =>
    Math.log(1 + 1 / (TUNING.rareness + frequency(term) / index.head.pages));
  // A foreign word names what is asked about; of a Chinese one there are several bigrams.
  const weight = (term: string): number => (isHan(term) ? idf(term) : TUNING.foreign * idf(term));
  const weightOf = (terms: readonly string[]): number => sum(terms.map(weight));
  return clauses.map((clause) => {
    const typed = typedTerms(clause);
    const isKnown = typed.some((term) => frequency(term) > 0);
    const meant = clause.variants.map((one) => one.weight * weightOf(one.terms));
    return { ...clause, weight: isKnown ? weightOf(typed) : Math.max(...meant) };
  });
}

/** Numbers of pages that hold something of a query, best first as far as the postings tell. */
function estimate(
  clauses: readonly WeightedClause[],
  index: TermIndex,
  texts: ReadonlyMap<number, FieldScore>,
): number[] {
  const named = allTerms(clauses).flatMap((term) => [...index.postings(term).keys()]);
  const scores = [...new Set([...named, ...texts.keys()])].map((page) => {
    const covered = coverage(clauses, (term) => index.postings(term).get(page) ?? 0);
    return { page, score: unionScore(covered) + TUNING.text * (texts.get(page)?.score ?? 0) };
  });
  return scores.sort((a, b) => b.score - a.score || a.page - b.page).map(({ page }) => page);
}

/** Scores a page by its title and aliases: the best of them, or all together. */
function scoreNames(
  { title, aliases }: Page,
  query: string,
  clauses: readonly WeightedClause[],
): FieldScore {
  const asked = stripPunctuation(query);
  const names = [title, ...aliases].map(normalizeForMatch);
  const all = qualityIn(names.join('\n'));
  const own = names.map((name) => coverage(clauses, qualityIn(name)));
  const scores = [title, ...aliases].map(stripPunctuation).map((name, index) => {
    const isAsked = name === asked && asked !== '';
    const length = Math.min(1, asked.length / Math.max(1, name.length));
    const norm = 1 - TUNING.lengthNorm + TUNING.lengthNorm * length;
    const score = (own[index] ?? 0) ** TUNING.steepness * norm + (isAsked ? TUNING.exact : 0);
    return index === 0 ? score : TUNING.alias * score;
  });
  const best = Math.max(unionScore(coverage(clauses, all)), ...scores);
  return {
    score: best + TUNING.inTitle * (own[0] ?? 0),
    certainty: coverage(clauses, all, false),
  };
}

function unionScore(covered: number): number {
  return TUNING.union * covered ** TUNING.steepness;
}

/** Scores of pages by what Pagefind finds in their texts. */
function scoreTexts(clauses: readonly WeightedClause[], hits: TextHits): Map<number, FieldScore> {
  const byTerm = new Map(
    [...hits].map(([term, found]) => {
      const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
      return [term, new Map(found.map(({ page, score }) => [page, score / best] as const))];
    }),
  );
  const pages = new Set([...byTerm.values()].flatMap((scored) => [...scored.keys()]));
  return new Map(
    [...pages].map((page) => {
      const isHeld = (term: string): number => Number(byTerm.get(term)?.has(page) ?? false);
      const score = coverage(clauses, (term) => byTerm.get(term)?.get(page) ?? 0);
      return [page, { score, certainty: coverage(clauses, isHeld, false) }];
    }),
  );
}
