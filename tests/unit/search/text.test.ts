import { describe, expect, it } from 'vitest';
import {
  foreignWords,
  indexOfTerm,
  indexTerms,
  isHan,
  normalizeForMatch,
  stripPunctuation,
  terms,
  withoutStopWords,
} from '../../../src/search/text.ts';
import { table } from './fake-engine.ts';

describe('terms', () => {
  it.each(table`
    cut Chinese into pairs and keep other words     | Redis 持久化        | redis 持久 久化
    part Chinese from letters that touch it         | I/O多路复用         | i/o 多路 路复 复用
    fold full-width letters and case                | Ｒｅｄｉｓ　ＡＯＦ  | redis aof
    drop hyphens of options and full stops          | git reset --hard.   | git reset hard
    take a lone character, and each term once       | 锁 锁 lock LOCK     | 锁 lock
    part syllables at apostrophes                   | chi'jiu’hua         | chi jiu hua
    keep a programmer’s word in one piece           | 说c++吧head~1       | 说 c++ 吧 head~1
    whatever its marks                              | __new__、2^32-1     | __new__ 2^32-1
    at its beginning, too                           | node.js $set #a     | node.js $set #a
    find nothing in marks                           | ，。？！ ---        |
  `)('%s: %s', (_, text = '', expected) => expect(terms(text).join(' ')).toBe(expected));
});

describe('withoutStopWords', () => {
  it.each(table`
    为什么要持久化呢                       | 要持 持久 久化
    锁怎么用                               | 锁 用
    可不可以                               |
    你们知道这个索引为啥比较慢吗           | 索引 慢
    别人特别简单就是锁                     | 锁
    how would you use it with an index     | index
    select vs poll                         | select poll
    i don't get why it doesn't work        |
    i’m in detached head, don’t ask        | detached head ask
    index: what is it, when to use it.     | index
    what是index                            | 是 index
    into forms byte you_and_i island i/o   | into forms byte you_and_i island i/o
    getter /var/www/my                     | getter var/www/my
  `)('leaves of "%s" what it is about, and no new pairs', (question = '', left) => {
    expect(terms(withoutStopWords(question)).join(' ')).toBe(left);
  });
});

describe('words that text is found by', () => {
  it('are foreign ones whole and in their parts', () => {
    const words = 'redis.conf redis conf time_wait time wait'.split(' ');
    expect(foreignWords('改 redis.conf 与 TIME_WAIT')).toEqual(words);
  });

  it('are all terms of a query with the same words, and every character', () => {
    expect(indexTerms('分布式锁').join(' ')).toBe('分布 布式 式锁 分 布 式 锁');
    const text = 'MySQL 误删后 git reset HEAD~1 的恢复';
    expect(indexTerms(text)).toEqual(expect.arrayContaining(terms(text)));
  });

  it.each(table`
    http/2 与 node.js、utf-8 | http2 nodejs utf8
    3-way-handshake          | 3wayhandshake
    git reset --hard 快/慢   |
    a - b time_wait aof。    |
  `)('are, with marks inside, also as they are typed without: %s', (text, added = '') => {
    expect(normalizeForMatch(text).trim()).toBe(`${text} ${added}`.trim());
  });
});

it('isHan looks at the first character alone', () => {
  const texts = ['锁', '锁a', '𠮷', 'a锁', '，', ''];
  expect(texts.map(isHan)).toEqual([true, true, true, false, false, false]);
});

it.each([
  ['server r', 'r', 0, 7],
  ['server', 'r', 0, -1],
  ['用redis7', 'redis', 0, 1],
  ['redis锁', '锁', 0, 5],
  ['锁和锁', '锁', 1, 2],
  ['锁和锁', '键', 0, -1],
])('in "%s" finds %s, from %i on, at %i: words at their start only', (text, term, from, at) => {
  expect(indexOfTerm(text, term, from)).toBe(at);
});

it('stripPunctuation makes equal what differs in blanks, marks and case only', () => {
  expect(stripPunctuation('Redis 怎么，持久化？')).toBe(stripPunctuation('redis怎么持久化'));
  expect(stripPunctuation('持久化')).not.toBe(stripPunctuation('持久花'));
});
