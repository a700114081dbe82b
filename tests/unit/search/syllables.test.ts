import { expect, it } from 'vitest';
import { Syllables } from '../../../src/search/syllables.ts';
import { table } from './fake-engine.ts';

const syllables = new Syllables({
  ...{ chi: '持吃', jiu: '久酒', hua: '化', zhong: '重', chong: '重', fu: '复' },
  ...{ xi: '西洗', an: '安', xian: '先洗', cai: '菜' },
});

it('reads a word in every way in which it is read, and knows what is a syllable', () => {
  const readings = ['持久化', '重复', '持甲', ''].map((word) => syllables.ofWord(word));
  expect(readings).toEqual([['chi jiu hua'], ['zhong fu', 'chong fu'], [], []]);
  const known = ['chi', 'ch', 'chijiu', ''].map((letters) => syllables.isSyllable(letters));
  expect(known).toEqual([true, false, false, false]);
});

it.each(table`
  持久化 | chijiuhua | 3 | 0
  持久化 | chijiu    | 2 | 0
  持久化 | cjh       | 0 | 3
  持久化 | chijiuhu  | 3 | 0
  持久化 | chijiuh   | 0 | 0
  持久化 | jiuhua    | 0 | 0
  重复   | chongfu   | 2 | 0
  重复   | zhongfu   | 2 | 0
  西安   | xian      | 2 | 0
  先     | xian      | 1 | 0
  洗菜   | xicai     | 2 | 0
  洗菜   | xiancai   | 2 | 0
  持     | chijiu    | 0 | 0
  甲     | j         | 0 | 0
`)(
  'of %s, %s is the pinyin of %s characters, the initials of %s',
  (run = '', letters = '', ...of) => {
    const { full, initials } = syllables.match(Array.from(run), letters);
    expect([full, initials]).toEqual(of.map(Number));
  },
);
