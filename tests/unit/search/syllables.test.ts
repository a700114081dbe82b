import { describe, expect, it } from 'vitest';
import { Syllables } from '../../../src/search/syllables.ts';

const syllables = new Syllables({
  ...{ chi: '持吃', jiu: '久酒', hua: '化', zhong: '重', chong: '重', fu: '复' },
  ...{ xi: '西洗', an: '安', xian: '先洗', cai: '菜' },
});

it.each([
  ['持久化', ['chi jiu hua']],
  ['重复', ['zhong fu', 'chong fu']],
  ['持甲', []],
  ['', []],
])('reads %s in every way in which it is read: %j', (word, readings) => {
  expect(syllables.ofWord(word)).toEqual(readings);
});

it('knows which letters are a syllable', () => {
  expect(['chi', 'ch', 'chijiu', ''].map((one) => syllables.isSyllable(one))).toEqual([
    ...[true, false, false, false],
  ]);
});

describe('match', () => {
  /** How many characters of a run letters are the pinyin of, and the initials of. */
  const match = (run: string, letters: string, at = 0) => {
    const { full, initials } = syllables.match(Array.from(run), at, letters);
    return [full, initials];
  };

  it.each<[run: string, letters: string, full: number, initials: number]>([
    ['持久化', 'chijiuhua', 3, 0],
    ['持久化', 'chijiu', 2, 0],
    ['持久化', 'cjh', 0, 3],
    ['持久化', 'chijiuhu', 3, 0],
    ['持久化', 'chijiuh', 0, 0],
    ['持久化', 'jiuhua', 0, 0],
    ['重复', 'chongfu', 2, 0],
    ['重复', 'zhongfu', 2, 0],
    ['西安', 'xian', 2, 0],
    ['先', 'xian', 1, 0],
    ['洗菜', 'xicai', 2, 0],
    ['洗菜', 'xiancai', 2, 0],
    ['持', 'chijiu', 0, 0],
    ['甲', 'j', 0, 0],
  ])('of %s and %s is %i in full, %i by initials', (run, letters, ...expected) => {
    expect(match(run, letters)).toEqual(expected);
  });

  it('begins at the offset', () => expect(match('持久化', 'jiuhua', 1)).toEqual([2, 0]));
});
