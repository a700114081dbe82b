import { expect, it } from 'vitest';
import { highlight } from '../../../src/search/highlight.ts';

/** Matches in square brackets, to read them in one line. */
function highlighted(text: string, terms: readonly string[]): string {
  return highlight(text, terms)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');
}

it.each([
  ['Redis 如何持久化', ['redis', '持久', '久化'], '[Redis] 如何[持久化]'],
  ['持久，持久', ['持久'], '[持久]，[持久]'],
  ['server 与 Redis', ['r'], 'server 与 [R]edis'],
  ['用 <b> 加粗', ['b'], '用 <[b]> 加粗'],
  ['没有关系', ['redis', ''], '没有关系'],
  ['Ｒｅｄｉｓ 持久化', ['redis'], '[Ｒｅｄｉｓ] 持久化'],
  ['𠮷的持久化', ['持久'], '𠮷的[持久]化'],
  // Rather nothing than the wrong place, where normalizing moves places.
  ['重 1㎏ 的持久化', ['持久', 'kg'], '重 1㎏ 的持久化'],
  ['', ['redis'], ''],
])('in "%s" marks %j, as one piece where they touch', (text, terms, result) => {
  expect(highlighted(text, terms)).toBe(result);
});
