import { describe, expect, it } from 'vitest';
import {
  foreignWords,
  heldIn,
  holds,
  indexOfTerm,
  indexWords,
  isHan,
  isPair,
  normalise,
  squeeze,
  terms,
  withJoinedWords,
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
    expect(withoutQuestionWords('可不可以')).toBe(' ');
  });

  it.each([
    ['你们知道这个索引为啥比较慢吗', ['索引', '慢']],
    ['别人特别简单就是锁', ['锁']],
    ['how would you use it with an index', ['index']],
    ['select vs poll', ['select', 'poll']],
    ["i don't get why it doesn't work", []],
    ["i'm in detached head", ['detached', 'head']],
    ['i’m in detached head, don’t ask', ['detached', 'head', 'ask']],
  ])('leaves of "%s" only what it is about', (question, left) => {
    expect(terms(withoutQuestionWords(question))).toEqual(left);
  });

  it.each(['into', 'forms', 'byte', 'you_and_i', 'island', 'getter', 'i/o'])(
    'leaves %s whole, which only holds such a word',
    (word) => expect(withoutQuestionWords(word)).toBe(word),
  );

  it('takes out a word that a full stop, a comma or Chinese follows', () => {
    expect(terms(withoutQuestionWords('index: what is it, when to use it.'))).toEqual(['index']);
    expect(terms(withoutQuestionWords('what是index'))).toEqual(['是', 'index']);
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

describe('isHan', () => {
  it('looks at the first character alone', () => {
    expect(['锁', '锁a', '𠮷', 'a锁', 'a', '，', ''].map(isHan)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isPair', () => {
  it.each([
    ['持久', true],
    ['锁', false],
    ['持久化', false],
    ['ab', false],
    ['𠮷锁', true],
  ])('of "%s" is %s', (term, expected) => {
    expect(isPair(term)).toBe(expected);
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

describe('heldIn', () => {
  it('is 1 for a word as it stands, wherever it stands, and for Chinese', () => {
    expect(heldIn('git', 'git')).toBe(1);
    expect(heldIn('用git吧', 'git')).toBe(1);
    expect(heldIn('分布式锁', '布式')).toBe(1);
  });

  it('is less for a word that only begins another one', () => {
    expect(heldIn('gitlab', 'git')).toBe(0.85);
    expect(heldIn('git_dir', 'git')).toBe(0.85);
    expect(heldIn('http2', 'http')).toBe(0.85);
  });

  it('is 1 where the word stands behind one that it begins', () => {
    expect(heldIn('gitlab 与 git', 'git')).toBe(1);
  });

  it('is nothing inside a word, and where the term is missing', () => {
    expect(heldIn('legit', 'git')).toBe(0);
    expect(heldIn('分布', '布式')).toBe(0);
  });
});

describe('withJoinedWords', () => {
  it('adds words with a mark inside as they are typed without it', () => {
    expect(withJoinedWords('http/2 与 node.js、utf-8')).toBe(
      'http/2 与 node.js、utf-8 http2 nodejs utf8',
    );
  });

  it('joins a word with several marks as a whole', () => {
    expect(withJoinedWords('3-way-handshake')).toBe('3-way-handshake 3wayhandshake');
  });

  it.each(['redis 与 aof。', 'git reset --hard', '快/慢', 'a - b', 'time_wait'])(
    'adds nothing to "%s"',
    (text) => expect(withJoinedWords(text).trim()).toBe(text),
  );
});

describe('squeeze', () => {
  it('makes phrases equal that differ in spaces, punctuation and case', () => {
    expect(squeeze('Redis 怎么，持久化？')).toBe(squeeze('redis怎么持久化'));
  });

  it('keeps phrases apart that differ in a character', () => {
    expect(squeeze('持久化')).not.toBe(squeeze('持久花'));
  });
});
