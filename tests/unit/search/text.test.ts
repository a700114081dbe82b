import { describe, expect, it } from 'vitest';
import {
  holds,
  indexOfTerm,
  indexWords,
  foreignWords,
  normalise,
  squeeze,
  terms,
  withoutQuestionWords,
} from '../../../src/search/text.ts';

describe('normalise', () => {
  it('folds full-width letters and case into one form', () => {
    expect(normalise('Ｒｅｄｉｓ　ＡＯＦ')).toBe('redis aof');
  });
});

describe('terms', () => {
  it('cuts Chinese into pairs of neighbours and keeps other words whole', () => {
    expect(terms('Redis 持久化')).toEqual(['redis', '持久', '久化']);
  });

  it('separates Chinese from letters that touch it', () => {
    expect(terms('I/O多路复用')).toEqual(['i/o', '多路', '路复', '复用']);
  });

  it.each(['c++', 'head~1', '__new__', '2^32-1', 'time_wait', 'node.js', '$set', '#include'])(
    'keeps the programmer’s word %s in one piece',
    (word) => expect(terms(`说 ${word} 吧`)).toContain(word),
  );

  it('drops the hyphens of options and the full stop at the end of a sentence', () => {
    expect(terms('git reset --hard.')).toEqual(['git', 'reset', 'hard']);
  });

  it('takes a lone character as a term, and every term once', () => {
    expect(terms('锁 锁 lock LOCK')).toEqual(['锁', 'lock']);
  });

  it('finds nothing in spaces and punctuation', () => {
    expect(terms('  ，。？！ --- ')).toEqual([]);
  });
});

describe('withoutQuestionWords', () => {
  it('leaves a blank where a word only asks, so that no new pair arises', () => {
    expect(withoutQuestionWords('redis 怎么持久化？')).toBe('redis  持久化？');
    expect(terms(withoutQuestionWords('为什么要持久化呢'))).toEqual(['要持', '持久', '久化']);
    expect(terms(withoutQuestionWords('锁怎么用'))).toEqual(['锁', '用']);
  });

  it('takes the longest question word that stands there', () => {
    expect(withoutQuestionWords('是什么')).toBe(' ');
  });
});

describe('foreignWords', () => {
  it('gives words that are not Chinese, whole and in their parts', () => {
    expect(foreignWords('改 redis.conf 与 TIME_WAIT')).toEqual([
      'redis.conf',
      'redis',
      'conf',
      'time_wait',
      'time',
      'wait',
    ]);
  });

  it('gives none for Chinese alone', () => {
    expect(foreignWords('持久化')).toEqual([]);
  });
});

describe('indexWords', () => {
  it('adds every single Chinese character, so that a query of one is found', () => {
    expect(indexWords('分布式锁')).toEqual(['分布', '布式', '式锁', '分', '布', '式', '锁']);
  });

  it('holds all terms of a query with the same words', () => {
    const text = 'MySQL 误删后 git reset HEAD~1 的恢复';
    expect(indexWords(text)).toEqual(expect.arrayContaining(terms(text)));
  });
});

describe('indexOfTerm', () => {
  it('finds a word at the start of a word only', () => {
    expect(indexOfTerm('server r', 'r', 0)).toBe(7);
    expect(holds('server', 'r')).toBe(false);
    expect(holds('redis7', 'redis')).toBe(true);
  });

  it('finds a word right behind Chinese', () => {
    expect(indexOfTerm('用redis', 'redis', 0)).toBe(1);
  });

  it('finds Chinese anywhere, from the offset on', () => {
    expect(indexOfTerm('redis锁', '锁', 0)).toBe(5);
    expect(indexOfTerm('锁和锁', '锁', 1)).toBe(2);
    expect(indexOfTerm('锁和锁', '键', 0)).toBe(-1);
  });
});

describe('squeeze', () => {
  it('makes phrases equal that differ in spaces, punctuation and case', () => {
    expect(squeeze('Redis 怎么，持久化？')).toBe(squeeze('redis怎么持久化'));
  });
});
