import { existsSync, readFileSync } from 'node:fs';
import type { Judged } from './judge.ts';
import type { Query } from './suite.ts';

/** Ranks as they were in Chromium when somebody last ran `npm run relevance:update`. */
export const LAST_RESULT = 'tests/search/last-result.tsv';

const HEADER = 'set\tquery\trank';

/** Ranks by set and query, as `keyOf` puts it; `Infinity` where nothing relevant was found. */
export type Ranks = ReadonlyMap<string, number>;

export interface Change {
  query: Query;
  before: number;
  after: number;
}

export interface Comparison {
  rose: Change[];
  fell: Change[];
  /** Number of queries that the last result lacks, such as new ones. */
  missing: number;
  /** Number of queries that it holds and that are asked no more. */
  superfluous: number;
}

/** Reads the last result; it is empty where there is none. */
export function readRanks(path = LAST_RESULT): Ranks {
  if (!existsSync(path)) return new Map();
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [set = '', query = '', rank = ''] = line.split('\t');
      return [keyOf({ set, query }), rank === '-' ? Infinity : Number(rank)];
    }),
  );
}

/** The file of the last result, in the order of the suite. */
export function formatRanks(judged: readonly Judged[]): string {
  const lines = judged.map(({ query, rank }) => `${keyOf(query)}\t${formatRank(rank)}`);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** A rank in print: `-` where nothing relevant was found. */
export function formatRank(rank: number): string {
  return rank === Infinity ? '-' : String(rank);
}

/**
 * Changes of rank since the last result; a query that is new counts as missing, not as risen.
 *
 * @param judged All queries of one set or of several; the others of the last result are left alone.
 */
export function compareRanks(judged: readonly Judged[], last: Ranks): Comparison {
  const changes = judged.flatMap(({ query, rank: after }): Change[] => {
    const before = last.get(keyOf(query));
    return before === undefined || before === after ? [] : [{ query, before, after }];
  });
  const asked = new Set(judged.map(({ query }) => keyOf(query)));
  const sets = new Set(judged.map(({ query }) => query.set as string));
  return {
    rose: changes.filter(({ before, after }) => after < before),
    fell: changes.filter(({ before, after }) => after > before),
    missing: [...asked].filter((key) => !last.has(key)).length,
    superfluous: [...last.keys()].filter(
      (key) => sets.has(key.split('\t')[0] ?? '') && !asked.has(key),
    ).length,
  };
}

function keyOf({ set, query }: { set: string; query: string }): string {
  return `${set}\t${query}`;
}
