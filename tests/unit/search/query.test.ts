import { describe, expect, it } from 'vitest';
import { parseQuery, type Lexicon } from '../../../src/search/query.ts';
import { lexicon, spelling, way } from './pack.ts';

/** Every concept of a query: each way to say it, with its terms joined by `+`. */
function concepts(raw: string, known: Partial<Lexicon> = {}): string[][] {
  return parseQuery(raw, lexicon(known)).concepts.map(({ alternatives }) =>
    alternatives.map(({ terms }) => terms.join('+')),
  );
}

describe('parseQuery', () => {
  it('takes every term for a concept of its own where it knows nothing', () => {
    expect(concepts('MySQL 持久化')).toEqual([['mysql'], ['持久'], ['久化']]);
  });

  it.each(['', '   ', '？！'])('finds no concept in "%s"', (raw) => {
    expect(concepts(raw)).toEqual([]);
  });

  it('reads full-width letters and capitals as the site writes them', () => {
    expect(parseQuery(' ＭｙＳＱＬ 索引 ', lexicon()).text).toBe('mysql 索引');
  });

  it('reads traditional characters as simplified ones, before it looks for synonyms', () => {
    const known = {
      spelling: spelling({ simplified: '資资庫库' }),
      synonyms: [['数据库', '资料库']],
    };
    expect(parseQuery('資料庫', lexicon(known)).text).toBe('资料库');
    expect(concepts('資料庫', known)).toEqual([['资料+料库', '数据+据库']]);
  });

  it('leaves traditional characters as they are while the file of slips is not there', () => {
    expect(concepts('資料庫', { synonyms: [['数据库', '资料库']] })).toEqual([['資料'], ['料庫']]);
  });
});

describe('phrases', () => {
  const phrases = (raw: string, known?: Partial<Lexicon>) =>
    parseQuery(raw, lexicon(known)).phrases;

  it('are the runs of a query that no blank and no question word interrupts, squeezed', () => {
    expect(phrases('Redis 怎么持久化呢？')).toEqual(['redis', '持久化']);
    expect(phrases('git reset --hard')).toEqual(['git', 'reset', 'hard']);
    expect(phrases('2^32-1、读-写锁')).toEqual(['2^321读写锁']);
  });

  it('have three characters at least', () => {
    expect(phrases('r 的 索引 gc')).toEqual([]);
  });

  it('are simplified like the rest', () => {
    expect(phrases('資料庫', { spelling: spelling({ simplified: '資资庫库' }) })).toEqual([
      '资料库',
    ]);
  });

  it('are as typed, not as a synonym says it', () => {
    expect(phrases('存到磁盘', { synonyms: [['持久化', '存到磁盘']] })).toEqual(['存到磁盘']);
  });
});

describe('names', () => {
  it.each([
    ['X-Forwarded-Proto', [['x-forwarded-proto', 'x+forwarded+proto']]],
    ['$request_time', [['$request_time', 'request_time', 'request+time']]],
    ['so_reuseaddr', [['so_reuseaddr', 'so+reuseaddr']]],
    ['2^32-1', [['2^32-1', '2+32+1']]],
    ['epoll', [['epoll']]],
  ])('may be cut into their parts by Pagefind: %s', (raw, expected) => {
    expect(concepts(raw)).toEqual(expected);
  });
});

describe('plurals', () => {
  it('of English words may stand for the singular, at a little less', () => {
    expect(parseQuery('decorators locks', lexicon()).concepts).toEqual([
      { alternatives: [way('decorators'), way('decorator', 0.95)] },
      { alternatives: [way('locks'), way('lock', 0.95)] },
    ]);
  });

  it.each(['class', 'aws', 'decorator', 'lu5s', '持久s', 's'])('are not seen in %s', (word) => {
    expect(concepts(word).every((ways) => ways.length === 1)).toBe(true);
  });

  it('come before slips', () => {
    const known = { spelling: spelling({ words: 'decorator' }) };
    expect(concepts('decorators', known)).toEqual([['decorators', 'decorator', 'decorator']]);
  });
});

describe('question words', () => {
  it('are left out, and make no pairs with their neighbours', () => {
    expect(concepts('MySQL 怎么持久化呢？')).toEqual([['mysql'], ['持久'], ['久化']]);
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
    const query = parseQuery('mysql 落盘 配置', lexicon({ synonyms }));
    expect(query.concepts).toEqual([
      { alternatives: [way('mysql')] },
      { alternatives: [way('落盘'), way('持久 久化', 0.85), way('persistence', 0.85)] },
      { alternatives: [way('配置')] },
    ]);
  });

  it('are found without blanks around them, and each time that they stand there', () => {
    expect(concepts('用mysql落盘再落盘', { synonyms: [['持久化', '落盘']] })).toEqual([
      ['用'],
      ['mysql'],
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
    ['mq7', [['mq7']]],
    ['mq_port', [['mq_port', 'mq+port']]],
    ['用mq吗', [['用'], ['mq', '消息+息队+队列']]],
    ['mq. 然后', [['mq', '消息+息队+队列'], ['然后']]],
    [
      'redis. mq',
      [
        ['redis', 'redi'],
        ['mq', '消息+息队+队列'],
      ],
    ],
  ])('stand between word borders only: %s', (raw, expected) => {
    expect(concepts(raw, { synonyms: [['消息队列', 'mq']] })).toEqual(expected);
  });

  it.each(['rabbitmq/mq', 'mq.conf', 'rename-mq', 'mq-port', 'mq@host'])(
    'are not seen in a name that has such a word for a part: %s',
    (raw) => {
      const parts = raw.split(/[/.@-]/).join('+');
      expect(concepts(raw, { synonyms: [['消息队列', 'mq']] })).toEqual([[raw, parts]]);
    },
  );

  it('of the file of slips are taken like the others, with them', () => {
    const known = {
      synonyms: [['回滚', '撤销']],
      spelling: spelling({ synonyms: [['撤销', 'undo']] }),
    };
    expect(concepts('undo', known)).toEqual([['undo', '撤销']]);
    expect(concepts('撤销', known)).toEqual([['撤销', '回滚', 'undo']]);
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
        words: 'mysql git celery',
        syllables: { chi: '持吃', jiu: '久酒', hua: '化花', suo: '锁' },
      },
      ['持久化'],
    ),
  };

  it('a word that stands on the site is meant as it stands', () => {
    expect(concepts('mysql', known)).toEqual([['mysql']]);
  });

  it('an unknown word may be a slip, which is a guess and counts for less', () => {
    expect(parseQuery('mysqll', lexicon(known)).concepts).toEqual([
      { alternatives: [way('mysqll'), way('mysql', 0.85, true)] },
    ]);
  });

  it('an unknown word may be pinyin, which is no guess', () => {
    expect(parseQuery('chijiuhua', lexicon(known)).concepts).toEqual([
      { alternatives: [way('chijiuhua'), way('持久 久化', 0.9)] },
    ]);
  });

  it('a pair of characters may be one that sounds like it, which is a guess', () => {
    expect(parseQuery('吃酒', lexicon(known)).concepts).toEqual([
      { alternatives: [way('吃酒'), way('持久', 0.7, true)] },
    ]);
  });

  it('what stands in a title is meant as it stands, whatever sounds like it', () => {
    const doubts = (term: string): boolean => term === '吃酒';
    expect(concepts('吃酒', { ...known, doubts })).toEqual([['吃酒', '持久']]);
    expect(concepts('吃酒 mysqll', { ...known, doubts: () => false })).toEqual([
      ['吃酒'],
      ['mysqll'],
    ]);
  });

  it('a single character is meant as it stands', () => {
    expect(concepts('吃', known)).toEqual([['吃']]);
  });

  it('pinyin in syllables is one word, beside words that are known', () => {
    expect(concepts('mysql chi jiu hua git', known)).toEqual([
      ['mysql'],
      ['chijiuhua', '持久+久化'],
      ['git'],
    ]);
  });

  it('words stay apart that are no pinyin together', () => {
    expect(concepts('foo bar', known)).toEqual([['foo'], ['bar']]);
  });

  it('a known word between syllables keeps them apart', () => {
    expect(concepts('chi mysql jiu', known)).toEqual([['chi', '持'], ['mysql'], ['jiu', '久']]);
  });

  it('nothing is joined and nothing guessed while it is not there', () => {
    expect(concepts('chi jiu hua mysqll')).toEqual([['chi'], ['jiu'], ['hua'], ['mysqll']]);
  });
});
