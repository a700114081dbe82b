import { expect, it } from 'vitest';
import { clauseQuality, coverage, qualityIn } from '../../../src/search/match.ts';
import { table, variant } from './fake-engine.ts';

it.each(table`
  whole   | git 用git吧 gitlab与git
  less    | gitlab git_dir git2
  nothing | legit 分布
`)('a match of a word is %s in %s', (quality, texts = '') => {
  for (const text of texts.split(' ')) {
    const found = qualityIn(text)('git');
    expect(found === 1 ? 'whole' : found > 0 ? 'less' : 'nothing', text).toBe(quality);
  }
});

it('a match of Chinese is whole wherever it stands', () => {
  expect([qualityIn('分布式锁')('布式'), qualityIn('分布')('布式')]).toEqual([1, 0]);
});

/** Qualities of terms, `持久 1, 久化 0.5`; nothing for others. */
const held = (known: string) => {
  const pairs = known.split(', ').map((one) => one.split(' '));
  return (term: string): number => Number(pairs.find(([name]) => name === term)?.[1] ?? 0);
};

it.each(table`
  all terms that were typed              | 持久 1, 久化 1         | 1   | 0.5
  a part of what was typed only          | 持久 1                 | 0.5 | 0
  a term in part                         | 持久 1, 久化 0.5       | 0.75 | 0.375
  the better variant                     | 落盘 1, 持久 1, 久化 1 | 1   | 1
  nothing where there is nothing         | 锁 1                   | 0   | 0
`)('a clause holds %s, as typed and as a synonym', (_, known = '', typed, synonym) => {
  const quality = (...variants: ReturnType<typeof variant>[]): number =>
    clauseQuality({ variants }, held(known));
  expect(quality(variant('持久 久化'))).toBe(Number(typed));
  expect(quality(variant('落盘'), variant('持久 久化', 0.5))).toBe(Number(synonym));
});

it('coverage is the share of weight that is held, with and without corrections', () => {
  const clauses = [
    { variants: [variant('redis')] },
    { variants: [variant('陶汰'), variant('淘汰', 0.5, true), variant('逐出', 0.25)] },
  ];
  const of = (known: string, weights: number[], withCorrections?: boolean) => {
    const weighted = clauses.map((clause, at) => ({ ...clause, weight: weights[at] ?? 0 }));
    return coverage(weighted, held(known), withCorrections);
  };
  expect(of('redis 1', [1, 3])).toBe(0.25);
  expect(of('redis 1, 陶汰 1', [1, 3])).toBe(1);
  expect(of('redis 1, 淘汰 1', [1, 1])).toBe(0.75);
  expect(of('redis 1, 淘汰 1', [1, 1], false)).toBe(0.5);
  expect(of('逐出 1', [0, 1], false)).toBe(0.25);
  expect(of('', [])).toBe(0);
});
