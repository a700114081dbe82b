import { expect, it } from 'vitest';
import { markMatches } from '../../../src/search/marks.ts';

/** Marks in square brackets, to read them in one line. */
function marked(text: string, terms: readonly string[]): string {
  return markMatches(text, terms)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
}

it.each([
  ['Redis 如何持久化', ['redis', '持久', '久化'], '[Redis] 如何[持久化]'],
  ['持久，持久', ['持久'], '[持久]，[持久]'],
  ['server 与 Redis', ['r'], 'server 与 [R]edis'],
  ['用 <b> 加粗', ['b'], '用 <[b]> 加粗'],
  ['用 <b> 加粗', [], '用 <b> 加粗'],
  ['没有关系', ['redis'], '没有关系'],
])('in "%s" marks the terms %j, as one piece where they touch', (text, terms, result) => {
  expect(marked(text, terms)).toBe(result);
});

it.each(['Ｒｅｄｉｓ 持久化', '重 1㎏ 的持久化', '𠮷的持久化'])(
  'never changes the text itself: %s',
  (text) => {
    const pieces = markMatches(text, ['持久', '久化', 'redis', 'kg']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  },
);

it('marks full-width letters by what they mean', () => {
  expect(marked('Ｒｅｄｉｓ 持久化', ['redis'])).toBe('[Ｒｅｄｉｓ] 持久化');
});

it('marks nothing where folding changes the length, rather than the wrong place', () => {
  expect(marked('重 1㎏ 的持久化', ['持久'])).toBe('重 1㎏ 的持久化');
});

it('gives no pieces for no text', () => {
  expect(markMatches('', ['redis'])).toEqual([]);
});
