import { describe, expect, it } from 'vitest';
import { coverageOf, shareOf, sumOf } from '../../../src/search/coverage.ts';
import type { Alternative } from '../../../src/search/query.ts';
import { queryOf, way } from './pack.ts';

/** Values of terms; nothing for others. */
const values = (known: Record<string, number>) => (term: string) => known[term] ?? 0;

describe('shareOf', () => {
  const share = (held: Record<string, number>, ways: Alternative[], certain?: boolean) =>
    shareOf({ alternatives: ways }, values(held), certain);

  it('is the mean of what there is of its terms', () => {
    expect(share({ 持久: 1, 久化: 1 }, [way('持久 久化')])).toBe(1);
    expect(share({ 持久: 1, 久化: 0.5 }, [way('持久 久化')])).toBe(0.75);
  });

  it('counts a part of what was typed', () => {
    expect(share({ 持久: 1 }, [way('持久 久化')])).toBe(0.5);
  });

  it('does not count a part of what may have been meant', () => {
    expect(share({ 持久: 1 }, [way('落盘'), way('持久 久化', 0.85)])).toBe(0);
    expect(share({ 持久: 1, 久化: 1 }, [way('落盘'), way('持久 久化', 0.85)])).toBe(0.85);
  });

  it('is that of the best way to say it, whichever comes first', () => {
    expect(share({ 落盘: 0.5, persistence: 1 }, [way('落盘'), way('persistence', 0.85)])).toBe(
      0.85,
    );
    expect(share({ 落盘: 1, persistence: 1 }, [way('落盘'), way('persistence', 0.85)])).toBe(1);
  });

  it('leaves guesses out when asked for what is certain, and only then', () => {
    const ways = [way('reids'), way('redis', 0.85, true)];
    expect(share({ redis: 1 }, ways)).toBe(0.85);
    expect(share({ redis: 1 }, ways, true)).toBe(0);
    expect(share({ redis: 1 }, [way('瑞迪斯'), way('redis', 0.85)], true)).toBe(0.85);
  });

  it('is nothing where there is nothing', () => {
    expect(share({}, [way('持久 久化'), way('落盘', 0.85)])).toBe(0);
  });
});

describe('coverageOf', () => {
  const { concepts } = queryOf([way('redis')], [way('陶汰'), way('淘汰', 0.5, true)]);

  it('weighs each concept by how telling it is', () => {
    expect(coverageOf(concepts, [1, 3], values({ redis: 1 }))).toBe(0.25);
    expect(coverageOf(concepts, [3, 1], values({ redis: 1 }))).toBe(0.75);
  });

  it('is 1 where everything is there and 0 where nothing is', () => {
    expect(coverageOf(concepts, [1, 3], values({ redis: 1, 陶汰: 1 }))).toBe(1);
    expect(coverageOf(concepts, [1, 3], values({}))).toBe(0);
  });

  it('leaves guesses out when asked for what is certain', () => {
    const held = values({ redis: 1, 淘汰: 1 });
    expect(coverageOf(concepts, [1, 1], held)).toBe(0.75);
    expect(coverageOf(concepts, [1, 1], held, true)).toBe(0.5);
  });
});

describe('sumOf', () => {
  it('adds numbers up, none to nothing', () => {
    expect(sumOf([1, 2, 3.5])).toBe(6.5);
    expect(sumOf([])).toBe(0);
  });
});
