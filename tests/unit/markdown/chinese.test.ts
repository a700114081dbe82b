import { describe, expect, it } from 'vitest';
import {
  isChinese,
  isChinesePunctuation,
  isUnspaced,
  lastCharacter,
} from '../../../src/markdown/chinese.ts';

describe('characters', () => {
  it.each(Array.from('，。、；：？！（）《》「」【】～“”‘’—…·'))(
    '%s is Chinese punctuation',
    (sign) => {
      expect([isChinesePunctuation(sign), isChinese(sign)]).toEqual([true, true]);
    },
  );

  it.each(Array.from('汉𠮷〇々'))('%s is Chinese, but no punctuation', (character) => {
    expect([isChinesePunctuation(character), isChinese(character)]).toEqual([false, true]);
  });

  it.each(Array.from('a1,.()"\'-~* \u3000'))('“%s” is neither', (character) => {
    expect([isChinesePunctuation(character), isChinese(character)]).toEqual([false, false]);
  });

  it.each([
    ['甲乙', '乙'],
    ['甲𠮷', '𠮷'],
    ['', ''],
  ])('the last of “%s” is “%s”', (text, last) => {
    expect(lastCharacter(text)).toBe(last);
  });
});

it.each([
  ['字', '字', true],
  ['字', '“', true],
  ['，', 'a', true],
  ['a', '（', true],
  ['字', 'a', false],
  ['1', '个', false],
  ['”', 'a', false],
  ['”', '“', false],
  ['字', '', false],
])('between “%s” and “%s” no blank belongs: %s', (before, after, expected) => {
  expect(isUnspaced(before, after)).toBe(expected);
});
