import { describe, expect, it } from 'vitest';
import {
  commonCharacters,
  regionalWords,
  simplifiedCharacters,
  syllablesOf,
  wordEnds,
} from '../../../../src/search/build/chinese.ts';

it('simplifiedCharacters lead from traditional ones to those of the site, and from no others', () => {
  const known = simplifiedCharacters('资料库后端发干台里面');
  expect(known).toMatchObject({ 資: '资', 庫: '库', 後: '后' });
  for (const character of '资料库后端') expect(known).not.toHaveProperty(character);
  expect(simplifiedCharacters('资')).not.toHaveProperty('庫');
  expect(simplifiedCharacters('redis')).toEqual({});
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

it('wordEnds begin with each word of a run, and are as long as what is typed in one go', () => {
  expect(wordEnds('三次握手')).toEqual(['^三次握手', '握手']);
  expect(wordEnds('持久化')[0]).toBe('^持久化');
  expect(Math.max(...wordEnds('数据库连接池的大小怎么设置').map(({ length }) => length))).toBe(9);
});

it('the common characters are those of level 1 of GB/T 2312', () => {
  expect(commonCharacters()).toHaveLength(3755);
  expect(commonCharacters()).toContain('啊');
  expect(commonCharacters().every((character) => character.length === 1)).toBe(true);
});
