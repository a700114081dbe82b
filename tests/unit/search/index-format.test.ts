import { describe, expect, it } from 'vitest';
import {
  decodeDeltas,
  encodeDeltas,
  files,
  pageShardCount,
  pagesPerShard,
  shardOfKey,
  shardOfTerm,
  termShardCount,
} from '../../../src/search/index-format.ts';

it('deltas are small numbers, and give back the pages that they were made of', () => {
  for (const pages of [[], [0], [7], [0, 1, 2], [3, 4, 90, 1200]]) {
    expect(decodeDeltas(encodeDeltas(pages))).toEqual(pages);
  }
  expect(encodeDeltas([998, 999, 1002])).toEqual([998, 1, 3]);
});

describe('the shard of a term', () => {
  const WORDS = ['redis', 'c++', '$set', 'a', '9', '持久', '持', '__proto__', 'é', ''];

  it.each([1, 2, 7, 1000])('is one of %i', (shards) => {
    for (const word of WORDS) {
      const shard = shardOfTerm(word, shards);
      expect(Number.isInteger(shard) && shard >= 0 && shard < shards, word).toBe(true);
    }
  });

  // A browser with an older script would look for terms in the wrong files.
  it('is the same from one release to the next', () => {
    const shards = ['redis', 'c++', '持久', '持'].map((term) => shardOfTerm(term, 500));
    expect(shards).toEqual([135, 112, 232, 345]);
  });

  it('is the same of a word and of what begins it', () => {
    for (const pair of ['re redis', 'redis redis.conf', 'c+ c++', '$re $request_time']) {
      const [one, other] = pair.split(' ').map((word) => shardOfTerm(word, 500));
      expect(one, pair).toBe(other);
    }
  });

  it('spreads terms over all shards, and goes by all of a Chinese one', () => {
    const characters = Array.from('持久化快速排序分布式锁内存淘汰机制端口占用线程进程数据库');
    const pairs = characters.flatMap((first) => characters.map((second) => first + second));
    expect(new Set(pairs.map((pair) => shardOfTerm(pair, 50))).size).toBe(50);
    expect(new Set(pairs.map((pair) => shardOfKey(pair, 50))).size).toBe(50);
  });
});

it('a site of any size has a shard for every page and one for terms at least', () => {
  for (const pages of [0, 1, 4, 5, 53, 10_000]) {
    expect(pageShardCount(pages) * pagesPerShard(pages)).toBeGreaterThanOrEqual(pages);
    expect(termShardCount(pages)).toBeGreaterThan(0);
  }
});

it('another version has other files, each with a name of its own, so that they can be kept', () => {
  const paths = ['one', 'two'].flatMap((version) => [
    ...[files.terms, files.pages, files.text, files.words, files.spelling, files.pinyin].map(
      (file) => file(version, 3),
    ),
    files.expander(version),
    files.facet(version, 'tag', 'redis'),
    files.facet(version, 'category', 'redis'),
  ]);
  expect(new Set(paths).size).toBe(18);
});
