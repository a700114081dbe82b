import { expect, it } from 'vitest';
import { markMatches } from '../../../src/search/marks.ts';

/** Marks in square brackets, to read them in one line. */
function marked(text: string, query: string): string {
  return markMatches(text, query)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

it.each([
  ['Redis 如何持久化', 'redis 持久化', '[Redis] 如何[持久化]'],
  ['持久，持久', '持久', '[持久]，[持久]'],
  ['server 与 Redis', 'r', 'server 与 [R]edis'],
  ['用 <b> 加粗', '<b>', '用 <[b]> 加粗'],
  ['怎么避免冲突', '怎么避免', '怎么[避免]冲突'],
  ['没有关系', 'redis', '没有关系'],
])('in "%s" marks what "%s" matches, as one piece where matches touch', (text, query, result) => {
  expect(marked(text, query)).toBe(result);
});

it.each(['Ｒｅｄｉｓ 持久化', '重 1㎏ 的持久化', '𠮷的持久化'])(
  'never changes the text itself: %s',
  (text) => {
    const pieces = markMatches(text, '持久化 redis kg');
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  },
);

it('marks full-width letters by what they mean', () => {
  expect(marked('Ｒｅｄｉｓ 持久化', 'redis')).toBe('[Ｒｅｄｉｓ] 持久化');
});

it('marks nothing where folding changes the length, rather than the wrong place', () => {
  expect(marked('重 1㎏ 的持久化', '持久化')).toBe('重 1㎏ 的持久化');
});

it('gives no pieces for no text', () => {
  expect(markMatches('', 'redis')).toEqual([]);
});
