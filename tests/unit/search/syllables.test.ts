import { expect, it } from 'vitest';
import { Syllables } from '../../../src/search/syllables.ts';
import { table } from './fake-engine.ts';

const syllables = new Syllables({
  ...{ chi: '持吃', jiu: '久酒', hua: '化', zhong: '重', chong: '重', fu: '复' },
  ...{ xi: '西洗', an: '安', xian: '先洗', cai: '菜' },
});

it('reads a word in every way in which it is read, and knows what is a syllable', () => {
  const readings = ['持久化', '重复', '持甲', ''].map((word) => syllables.ofWord(word));
  expect(readings).toEqual([['chijiuhua'], ['zhongfu', 'chongfu'], [], ['']]);
  const known = ['chi', 'ch', 'chijiu', ''].map((letters) => syllables.isSyllable(letters));
  expect(known).toEqual([true, false, false, false]);
});

it.each(table`
  持久化 | chijiuhua | 3 in full
  持久化 | chijiu    | 2 in full
  持久化 | cjh       | 3 by initials
  持久化 | chijiuhu  | 3 in full
  持久化 | chijiuh   | none
  持久化 | jiuhua    | none
  重复   | chongfu   | 2 in full
  重复   | zhongfu   | 2 in full
  西安   | xian      | 2 in full
  先     | xian      | 1 in full
  洗菜   | xicai     | 2 in full
  洗菜   | xiancai   | 2 in full
  持     | chijiu    | none
  甲     | j         | none
`)('of %s, %s is the pinyin of %s', (run = '', letters = '', expected) => {
  const match = syllables.match(Array.from(run), letters);
  const how = match?.isFull ? 'in full' : 'by initials';
  expect(match ? `${match.length} ${how}` : 'none').toBe(expected);
});
