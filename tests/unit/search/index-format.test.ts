import { describe, expect, it } from 'vitest';
import { decodeDeltas, encodeDeltas, shardOf } from '../../../src/search/index-format.ts';

it('deltas are small numbers, and give back the pages that they were made of', () => {
  for (const pages of [[], [0], [7], [0, 1, 2], [3, 4, 90, 1200]]) {
    expect(decodeDeltas(encodeDeltas(pages))).toEqual(pages);
  }
  expect(encodeDeltas([998, 999, 1002])).toEqual([998, 1, 3]);
});

describe('the shard of a key', () => {
  const KEYS = ['redis', 'c++', '$set', 'a', '9', '持久', '持', '__proto__', 'é', ''];

  it.each([1, 2, 7, 1000])('is one of %i', (shards) => {
    for (const key of KEYS) {
      const shard = shardOf(key, shards);
      expect(Number.isInteger(shard) && shard >= 0 && shard < shards, key).toBe(true);
    }
  });

  // A browser with an older script would look for terms in the wrong files: `SHARDS` changes with this.
  it('is the same from one release to the next', () => {
    const shards = ['redis', 'c++', '持久', '持'].map((key) => shardOf(key, 400));
    expect(shards).toEqual([385, 115, 132, 145]);
  });

  it('spreads keys over all shards, and goes by all of a Chinese one', () => {
    const characters = Array.from('持久化快速排序分布式锁内存淘汰机制端口占用线程进程数据库');
    const pairs = characters.flatMap((first) => characters.map((second) => first + second));
    expect(new Set(pairs.map((pair) => shardOf(pair, 50))).size).toBe(50);
  });
});
