import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareRanks, formatRanks, readRanks } from '../../search/last-result.ts';
import { temporaryFolder } from '../helpers.ts';
import { at } from './judged.ts';

const LAST = [
  at(3, { query: 'a' }),
  at(1, { query: 'b' }),
  at(Infinity, { query: 'c' }),
  at(2, { set: 'held', query: 'd' }),
];

/** Ranks that were written and read again. */
function stored(judged = LAST) {
  const path = join(temporaryFolder(), 'last-result.tsv');
  writeFileSync(path, formatRanks(judged));
  return readRanks(path);
}

describe('the file of the last result', () => {
  it('has a line a query, in the order of the suite, and is read as it was written', () => {
    const written = 'set\tquery\trank\ntune\ta\t3\ntune\tb\t1\ntune\tc\t-\nheld\td\t2\n';
    expect(formatRanks(LAST)).toBe(written);
    const unchanged = { rose: [], fell: [], missing: 0, superfluous: 0 };
    expect(compareRanks(LAST, stored())).toEqual(unchanged);
  });

  it('may not be there yet', () => {
    expect(readRanks(join(temporaryFolder(), 'none.tsv')).size).toBe(0);
  });
});

describe('compareRanks', () => {
  it('tells what rose and what fell; found comes before not found', () => {
    const now = [at(1, { query: 'a' }), at(Infinity, { query: 'b' }), at(9, { query: 'c' })];
    const { rose, fell } = compareRanks(now, stored());
    const short = (changes: typeof rose) =>
      changes.map(({ query: { query }, before, after }) => [query, before, after]);
    expect(short(rose)).toEqual([
      ['a', 3, 1],
      ['c', Infinity, 9],
    ]);
    expect(short(fell)).toEqual([['b', 1, Infinity]]);
  });

  it('counts queries that only one side knows, of the sets that were asked', () => {
    const now = [at(3, { query: 'a' }), at(1, { query: 'new' }), at(1, { query: 'newer' })];
    const changes = { rose: [], fell: [], missing: 2, superfluous: 2 };
    expect(compareRanks(now, stored())).toEqual(changes);
  });

  it('takes the same words in another set for another query', () => {
    const { missing } = compareRanks([at(1, { set: 'held', query: 'a' })], stored());
    expect(missing).toBe(1);
  });
});
