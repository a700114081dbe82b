import { describe, expect, it } from 'vitest';
import { boundQuery } from '../../../src/search/input.ts';
import { terms } from '../../../src/search/text.ts';

const CHARACTERS = 200;
const TERMS = 32;

describe('boundQuery', () => {
  it.each(['redis 持久化', '𠮷𠮷', '', 'how to undo git reset --hard'])(
    'leaves a query as it is, and does not say it was cut: "%s"',
    (text) => expect(boundQuery(`  ${text}\n`)).toEqual({ text, cutTo: undefined }),
  );

  it.each([
    ['Chinese', '持久化快速排序'.repeat(15_000)],
    ['words', Array.from({ length: 10_000 }, (_, index) => `word${index}`).join(' ')],
    ['one word', 'a'.repeat(100_000)],
    ['characters of two units', '𠮷'.repeat(50_000)],
    ['letters that are written out as many', '\ufdfa'.repeat(50_000)],
    ['blanks between two words', `redis${' '.repeat(100_000)}mysql`],
  ])('cuts 100,000 characters of %s, and says to how many', (_, raw) => {
    const { text, cutTo } = boundQuery(raw);
    expect(text).not.toBe('');
    expect(raw.startsWith(text)).toBe(true);
    expect(Array.from(text).length).toBeLessThanOrEqual(CHARACTERS);
    expect(terms(text).length).toBeLessThanOrEqual(TERMS);
    expect(cutTo).toBe(Array.from(text).length);
    expect(boundQuery(text)).toEqual({ text, cutTo: undefined });
  });

  it.each([
    ['\ud83d持久\ude00化', '持久化'],
    ['\ud800', ''],
    [`${'锁 '.repeat(99)}a𠮷𠮷`, `${'锁 '.repeat(99)}a𠮷`],
  ])('never leaves half a character, which no address can hold', (raw, text) => {
    expect(boundQuery(raw).text).toBe(text);
    expect(() => encodeURIComponent(boundQuery(raw).text)).not.toThrow();
  });
});
