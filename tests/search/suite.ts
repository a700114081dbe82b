import { readFileSync } from 'node:fs';

/** One judged query of `queries.tsv`. */
export interface Query {
  /** `held` queries are never looked at while tuning. */
  set: 'tune' | 'held';
  class: string;
  query: string;
  /** Ids of the pages that a reader would accept, best first; empty where the site has no answer. */
  pages: string[];
}

export interface Figures {
  queries: number;
  /** Share of queries whose first result is relevant. */
  success1: number;
  /** Share of queries with a relevant page among the first three. */
  success3: number;
  /** Mean of 1/rank of the first relevant page within the first ten. */
  mrr10: number;
  /** Share of queries with no result at all. */
  zero: number;
}

/** Reads the suite: tab-separated, with a header line. */
export function readSuite(path: string): Query[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [set = '', name = '', query = '', pages = ''] = line.split('\t');
      if (set !== 'tune' && set !== 'held') throw new Error(`${path}: no such set "${set}"`);
      return { set, class: name, query, pages: pages === '-' ? [] : pages.split(',') };
    });
}

/**
 * Figures over queries that have an answer.
 *
 * @param ranked For every query the ids of its results, best first.
 */
export function figures(queries: readonly Query[], ranked: readonly string[][]): Figures {
  const ranks = queries.map(({ pages }, index) => {
    const at = (ranked[index] ?? []).findIndex((id) => pages.includes(id));
    return at < 0 ? Infinity : at + 1;
  });
  const share = (matches: (rank: number, index: number) => boolean): number =>
    ranks.filter(matches).length / queries.length;
  return {
    queries: queries.length,
    success1: share((rank) => rank === 1),
    success3: share((rank) => rank <= 3),
    mrr10: ranks.reduce((sum, rank) => sum + (rank <= 10 ? 1 / rank : 0), 0) / queries.length,
    zero: share((_, index) => (ranked[index] ?? []).length === 0),
  };
}
