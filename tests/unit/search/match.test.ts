import { describe, expect, it } from 'vitest';
import { clauseQuality, coverage, matchQuality } from '../../../src/search/match.ts';
import type { Variant } from '../../../src/search/query.ts';
import { variant } from './fake-engine.ts';

describe('matchQuality', () => {
  it.each([
    ['git', 'git'],
    ['用git吧', 'git'],
    ['gitlab 与 git', 'git'],
    ['分布式锁', '布式'],
  ])('is whole where "%s" holds %s as it stands', (text, term) => {
    expect(matchQuality(text, term)).toBe(1);
  });

  it.each(['gitlab', 'git_dir', 'git2'])('is less where %s only begins with the word', (text) => {
    expect(matchQuality(text, 'git')).toBeGreaterThan(0);
    expect(matchQuality(text, 'git')).toBeLessThan(1);
  });

  it.each([
    ['legit', 'git'],
    ['分布', '布式'],
    ['', 'git'],
  ])('is nothing where "%s" does not hold %s', (text, term) => {
    expect(matchQuality(text, term)).toBe(0);
  });
});

/** Qualities of terms; nothing for others. */
const held = (known: Record<string, number>) => (term: string) => known[term] ?? 0;

describe('clauseQuality', () => {
  const quality = (known: Record<string, number>, variants: Variant[], withCorrections?: boolean) =>
    clauseQuality({ variants }, held(known), withCorrections);
  const synonyms = [variant('落盘'), variant('持久 久化', 0.5)];

  it.each<[why: string, known: Record<string, number>, variants: Variant[], expected: number]>([
    ['all terms that were typed', { 持久: 1, 久化: 1 }, [variant('持久 久化')], 1],
    ['a part of what was typed', { 持久: 1 }, [variant('持久 久化')], 0.5],
    ['a term in part', { 持久: 1, 久化: 0.5 }, [variant('持久 久化')], 0.75],
    ['no part of what may have been meant', { 持久: 1 }, synonyms, 0],
    ['all of what may have been meant, by its weight', { 持久: 1, 久化: 1 }, synonyms, 0.5],
    ['the better variant', { 落盘: 1, 持久: 1, 久化: 1 }, synonyms, 1],
    ['nothing where there is nothing', {}, synonyms, 0],
  ])('counts %s', (_, known, variants, expected) => {
    expect(quality(known, variants)).toBe(expected);
  });

  it('leaves out what corrects the reader when asked for what is certain', () => {
    const corrected = [variant('reids'), variant('redis', 0.5, true)];
    expect(quality({ redis: 1 }, corrected)).toBe(0.5);
    expect(quality({ redis: 1 }, corrected, false)).toBe(0);
    expect(quality({ 持久: 1, 久化: 1 }, synonyms, false)).toBe(0.5);
  });
});

it('coverage is the share of weight that is held, with and without corrections', () => {
  const clauses = [
    { variants: [variant('redis')] },
    { variants: [variant('陶汰'), variant('淘汰', 0.5, true)] },
  ];
  const of = (known: Record<string, number>, weights: number[], withCorrections?: boolean) =>
    coverage(clauses, weights, held(known), withCorrections);
  expect(of({ redis: 1 }, [1, 3])).toBe(0.25);
  expect(of({ redis: 1, 陶汰: 1 }, [1, 3])).toBe(1);
  expect(of({ redis: 1, 淘汰: 1 }, [1, 1])).toBe(0.75);
  expect(of({ redis: 1, 淘汰: 1 }, [1, 1], false)).toBe(0.5);
  expect(of({}, [])).toBe(0);
});
