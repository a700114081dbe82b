import { describe, expect, it } from 'vitest';
import { parseQuery, type Lexicon } from '../../../src/search/query.ts';
import { lexicon, spelling } from './pack.ts';

/** Every concept of a query: each way to say it, with its terms joined by `+`. */
function concepts(raw: string, known: Partial<Lexicon> = {}): string[][] {
  return parseQuery(raw, lexicon(known)).concepts.map(({ alternatives }) =>
    alternatives.map(({ terms }) => terms.join('+')),
  );
}

describe('parseQuery', () => {
  it('takes every term for a concept of its own where it knows nothing', () => {
    expect(concepts('Redis 持久化')).toEqual([['redis'], ['持久'], ['久化']]);
  });

  it.each(['', '   ', '？！'])('finds no concept in "%s"', (raw) => {
    expect(concepts(raw)).toEqual([]);
  });

  it('reads traditional characters and full-width letters as the site writes them', () => {
    const simplified = new Map([
      ['資', '资'],
      ['庫', '库'],
    ]);
    const { text } = parseQuery(' ＭｙＳＱＬ 資料庫 ', lexicon({ simplified }));
    expect(text).toBe('mysql 资料库');
    expect(concepts('資料庫', { simplified, synonyms: [['数据库', '资料库']] })).toEqual([
      ['资料+料库', '数据+据库'],
    ]);
  });
});

describe('question words', () => {
  it('are left out, and make no pairs with their neighbours', () => {
    expect(concepts('Redis 怎么持久化呢？')).toEqual([['redis'], ['持久'], ['久化']]);
    expect(concepts('锁怎么用')).toEqual([['锁'], ['用']]);
  });

  it('are asked for where there is nothing else', () => {
    expect(concepts('什么')).toEqual([['什么']]);
  });

  it('are left out beside a synonym too', () => {
    expect(concepts('什么是落盘', { synonyms: [['持久化', '落盘']] })).toEqual([
      ['落盘', '持久+久化'],
    ]);
  });

  it('stay where they are part of a synonym', () => {
    expect(concepts('挂了怎么办', { synonyms: [['宕机', '挂了']] })).toEqual([['挂了', '宕机']]);
  });
});

describe('synonyms', () => {
  it('make one concept of the word as typed, then of the others, which count for less', () => {
    const synonyms = [['持久化', '落盘', 'persistence']];
    const query = parseQuery('redis 落盘 配置', lexicon({ synonyms }));
    expect(query.concepts).toEqual([
      { alternatives: [{ terms: ['redis'], quality: 1 }] },
      {
        alternatives: [
          { terms: ['落盘'], quality: 1 },
          { terms: ['持久', '久化'], quality: 0.85 },
          { terms: ['persistence'], quality: 0.85 },
        ],
      },
      { alternatives: [{ terms: ['配置'], quality: 1 }] },
    ]);
  });

  it('are found without blanks around them, and each time that they stand there', () => {
    expect(concepts('用redis落盘再落盘', { synonyms: [['持久化', '落盘']] })).toEqual([
      ['用'],
      ['redis'],
      ['落盘', '持久+久化'],
      ['再'],
      ['落盘', '持久+久化'],
    ]);
  });

  it('match at their longest, whatever the order of the groups', () => {
    const groups = [
      ['哈希', '散列'],
      ['哈希表', '散列表'],
    ];
    for (const synonyms of [groups, groups.toReversed()]) {
      expect(concepts('哈希表', { synonyms })).toEqual([['哈希+希表', '散列+列表']]);
      expect(concepts('哈希与哈希表', { synonyms })).toEqual([
        ['哈希', '散列'],
        ['与'],
        ['哈希+希表', '散列+列表'],
      ]);
    }
  });

  it('take in phrases with blanks', () => {
    expect(concepts('git roll back merge', { synonyms: [['回滚', 'roll back']] })).toEqual([
      ['git'],
      ['roll+back', '回滚'],
      ['merge'],
    ]);
  });

  it.each([
    ['rabbitmq', [['rabbitmq']]],
    ['mqtt', [['mqtt']]],
    ['mq_port', [['mq_port']]],
    ['用mq吗', [['用'], ['mq', '消息+息队+队列']]],
    ['rabbitmq/mq', [['rabbitmq'], ['mq', '消息+息队+队列']]],
  ])('stand between word borders only: %s', (raw, expected) => {
    expect(concepts(raw, { synonyms: [['消息队列', 'mq']] })).toEqual(expected);
  });

  it('of every group that holds the word are taken, each once', () => {
    const synonyms = [
      ['回滚', '撤销', 'undo'],
      ['还原', '撤销', 'undo'],
    ];
    expect(concepts('撤销', { synonyms })).toEqual([['撤销', '回滚', 'undo', '还原']]);
  });
});

describe('with the file of slips', () => {
  const known = {
    spelling: spelling(
      {
        words: 'redis git celery',
        syllables: { chi: '持吃', jiu: '久酒', hua: '化花', suo: '锁' },
      },
      ['持久化'],
    ),
  };

  it('a word that stands on the site is meant as it stands', () => {
    expect(concepts('redis', known)).toEqual([['redis']]);
  });

  it('an unknown word may be a slip, and counts for less so read', () => {
    expect(concepts('rediss', known)).toEqual([['rediss', 'redis']]);
    const [concept] = parseQuery('rediss', lexicon(known)).concepts;
    expect(concept?.alternatives.map(({ quality }) => quality)).toEqual([1, 0.85]);
  });

  it('an unknown word may be pinyin', () => {
    expect(concepts('chijiuhua', known)).toEqual([['chijiuhua', '持久+久化']]);
  });

  it('a pair of characters may be one that sounds like it', () => {
    expect(concepts('吃酒', known)).toEqual([['吃酒', '持久']]);
  });

  it('a single character is meant as it stands', () => {
    expect(concepts('吃', known)).toEqual([['吃']]);
  });

  it('pinyin in syllables is one word, beside words that are known', () => {
    expect(concepts('redis chi jiu hua git', known)).toEqual([
      ['redis'],
      ['chijiuhua', '持久+久化'],
      ['git'],
    ]);
  });

  it('words stay apart that are no pinyin together', () => {
    expect(concepts('foo bar', known)).toEqual([['foo'], ['bar']]);
  });

  it('a known word between syllables keeps them apart', () => {
    expect(concepts('chi redis jiu', known)).toEqual([['chi', '持'], ['redis'], ['jiu', '久']]);
  });

  it('nothing is joined and nothing guessed while it is not there', () => {
    expect(concepts('chi jiu hua rediss')).toEqual([['chi'], ['jiu'], ['hua'], ['rediss']]);
  });
});
