import { describe, expect, it } from 'vitest';
import {
  commonCharacters,
  regionalWords,
  simplifiedPairs,
  syllablesOf,
  wordsBySound,
} from '../../../../src/search/build/chinese.ts';

describe('simplifiedPairs', () => {
  const pairs = (text: string) =>
    new Map(
      simplifiedPairs(text)
        .match(/../gu)
        ?.map((one) => [one.charAt(0), one.charAt(1)]),
    );

  it('lead from traditional characters to the simplified ones of the site, and from no others', () => {
    const known = pairs('资料库后端发干台里面');
    expect(Array.from('資庫後', (character) => known.get(character))).toEqual(['资', '库', '后']);
    for (const character of '资料库后端') expect(known.has(character)).toBe(false);
    expect(known.size).toBe(simplifiedPairs('资料库后端发干台里面').length / 2);
    expect(pairs('资').has('庫')).toBe(false);
    expect(simplifiedPairs('redis')).toBe('');
  });
});

describe('regionalWords', () => {
  it.each<[text: string, has: object, without: string[]]>([
    ['多线程与缓存，数据库', { 执行绪: '线程', 快取: '缓存', 资料库: '数据库' }, []],
    ['线程', { 执行绪: '线程' }, ['快取']],
    ['编程，程序', {}, ['程序']],
    // Words that the site uses are not mapped: 程序, in Taiwan 进程, is a program here.
    ['编程，程序，程式', {}, ['程式']],
    ['进程', { 程序: '进程' }, []],
    ['进程，程序', {}, ['程序']],
    ['防 SQL 注入', { sql隐码攻击: 'sql注入' }, []],
    ['注入 SQL', {}, ['sql隐码攻击']],
  ])('of a site that says %s', (text, has, without) => {
    const words = regionalWords(text);
    expect(words).toMatchObject(has);
    for (const word of without) expect(words).not.toHaveProperty(word);
    expect(Object.keys(words).filter((word) => word.length < 2)).toEqual([]);
  });
});

describe('syllablesOf', () => {
  it('reads names as their words demand, and adds common characters of the same sounds', () => {
    const syllables = syllablesOf(['Redis 持久化', '重启']);
    expect(syllables.chi).toMatch(/^持.*吃/);
    expect(syllables.jiu).toContain('酒');
    expect(syllables.chong).toContain('重');
    expect(Object.keys(syllables).sort()).toEqual(['chi', 'chong', 'hua', 'jiu', 'qi']);
    for (const characters of Object.values(syllables)) {
      expect(new Set(characters).size).toBe(Array.from(characters).length);
    }
  });

  it('writes ü as v, as it is typed', () => {
    expect(syllablesOf(['绿'])).toMatchObject({ lv: expect.stringContaining('旅') as string });
  });
});

it('wordsBySound gives whole words of names and neighbouring ones together, by every reading', () => {
  const names = ['Redis 持久化', '三次握手', '持久', '锁'];
  const sounds = wordsBySound(names, syllablesOf(names));
  expect(sounds.get('chi jiu')).toEqual(['持久']);
  expect(sounds.get('chi jiu hua')).toEqual(['持久化']);
  expect(sounds.get('wo shou')).toEqual(['握手']);
  expect(sounds.get('san ci wo shou')).toEqual(['三次握手']);
  for (const sound of ['jiu hua', 'ci wo', 'suo']) expect(sounds.has(sound), sound).toBe(false);
});

it('the common characters are those of level 1 of GB/T 2312', () => {
  expect(commonCharacters()).toHaveLength(3755);
  expect(commonCharacters()).toContain('啊');
  expect(commonCharacters().every((character) => character.length === 1)).toBe(true);
});
