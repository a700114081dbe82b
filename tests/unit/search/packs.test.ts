import { describe, expect, it } from 'vitest';
import { fromRow, gapsOf, pagesOf, toRow } from '../../../src/search/packs.ts';
import { namePartFile, partOf, titleFile } from '../../../src/search/parts.ts';

describe('gapsOf and pagesOf', () => {
  it.each([[[]], [[0]], [[7]], [[0, 1, 2]], [[3, 4, 90, 1200]]])(
    'give back what they were given: %j',
    (pages) => expect(pagesOf(gapsOf(pages))).toEqual(pages),
  );

  it('write small numbers for pages that are near to each other', () => {
    expect(gapsOf([998, 999, 1002])).toEqual([998, 1, 3]);
  });
});

describe('partOf', () => {
  const WORDS = ['redis', 'c++', '$set', 'a', '9', '持久', '持', '__proto__', 'é', ''];

  it.each([1, 2, 7, 1000])('is one of %i parts', (parts) => {
    for (const word of WORDS) {
      const part = partOf(word, parts);
      expect(Number.isInteger(part) && part >= 0 && part < parts, word).toBe(true);
    }
  });

  // Browsers keep the files of a version for ever, and would look for terms in the wrong ones.
  it('is the same from one build to the next', () => {
    const parts = ['redis', 'c++', '持久', '持'].map((term) => partOf(term, 1000));
    expect(parts).toEqual([635, 112, 732, 345]);
  });

  it.each([
    ['re', 'redis'],
    ['redis', 'redis.conf'],
    ['c+', 'c++'],
    ['$re', '$request_time'],
  ])('is the same of %s and of %s, which it begins', (beginning, word) => {
    expect(partOf(beginning, 1000)).toBe(partOf(word, 1000));
  });

  it('goes by all of a Chinese term, so that common characters do not fill one part', () => {
    expect(partOf('持久', 1000)).not.toBe(partOf('持有', 1000));
  });

  it('spreads terms over all parts', () => {
    const characters = Array.from(
      '持久化快速排序分布式锁内存淘汰机制端口占用线程进程数据库索引事务',
    );
    const pairs = characters.flatMap((first) => characters.map((second) => first + second));
    expect(new Set(pairs.map((pair) => partOf(pair, 50))).size).toBe(50);
  });
});

describe('titleFile and namePartFile', () => {
  it('are others for other titles, so that each can be kept for ever', () => {
    const files = ['one', 'two'].flatMap((version) =>
      [0, 1].flatMap((number) => [titleFile(version, number), namePartFile(version, number)]),
    );
    expect(new Set(files).size).toBe(files.length);
  });
});

it('puts a page in a row of few bytes and back', () => {
  const page = { id: 'a/b', title: '题目', aliases: ['别名', 'alias'] };
  expect(toRow(page)).toEqual(['a/b', '题目', '别名', 'alias']);
  expect(fromRow(toRow(page))).toEqual(page);
});
