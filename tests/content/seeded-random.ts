/** Source of numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 to below a bound. */
  below: (bound: number) => number;
  /** One of a list that holds something. */
  pick: <T>(list: readonly T[]) => T;
}

/** Makes a source of numbers (mulberry32) from a seed. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('there is nothing to pick from');
    return found;
  };
  return { below, pick };
}
