import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/lib/neighbours.ts';

const letters = (text: string): string[] => Array.from(text);

describe('neighboursOf', () => {
  it.each([
    ['in the middle of a long list', 'abcdefghijk', 'f', 'cdefghi'],
    ['at its beginning', 'abcdefghijk', 'a', 'abcdefg'],
    ['near its end', 'abcdefghijk', 'j', 'efghijk'],
    ['of a short list', 'abc', 'b', 'abc'],
  ])('shows what stands around an item %s', (_, list, item, expected) => {
    expect(neighboursOf(letters(list), list.indexOf(item)).join('')).toBe(expected);
  });

  it('shows nothing around what is not in the list', () => {
    expect(neighboursOf(letters('abc'), -1)).toEqual([]);
  });
});
