import { describe, expect, it } from 'vitest';
import { allTerms, parseQuery, typedTerms, type Query } from '../../../src/search/query.ts';
import { hanRuns, normalize, terms } from '../../../src/search/text.ts';
import { page, termIndex } from './fake-engine.ts';

const PAGES = [page('a/persistence', '持久化', ['Git']), page('a/lock', '分布式锁')];
const TEXTS = { 'a/lock': 'mysql celery decorator child 数据库' };

/** Parses a query with synonyms alone. */
function parse(raw: string, synonyms: string[][] = []): Query {
  return parseQuery(raw, { synonyms, expander: undefined, isName: () => false });
}

/** Parses a query with all that the expander of a small site knows. */
async function parseExpanded(raw: string, synonyms: string[][] = []): Promise<Query> {
  const it = termIndex({ pages: PAGES, texts: TEXTS, synonyms });
  const expander = await it.expander();
  const text = expander.simplify(normalize(raw));
  await it.index.load(terms(text));
  const isName = (term: string): boolean => it.index.frequency(term) > 0;
  await expander.load(terms(text), hanRuns(text), isName);
  return parseQuery(raw, { synonyms: it.index.synonyms, expander, isName });
}

/** Every clause of a query: each variant, with its terms joined by `+`. */
function clauses({ clauses: all }: Query): string[][] {
  return all.map(({ variants }) => variants.map(({ terms: said }) => said.join('+')));
}

describe('parseQuery', () => {
  it.each<[why: string, raw: string, expected: string[][]]>([
    ['makes a clause of every term', 'MySQL 持久化', [['mysql'], ['持久'], ['久化']]],
    ['makes none of nothing', ' ？！', []],
    ['reads full-width letters', ' ＭｙＳＱＬ 索引 ', [['mysql'], ['索引']]],
    ['leaves out stop words', 'MySQL 怎么持久化呢？', [['mysql'], ['持久'], ['久化']]],
    ['makes no pairs across stop words', '锁怎么用', [['锁'], ['用']]],
    ['asks for stop words where there is nothing else', '什么', [['什么']]],
    ['takes names apart', 'X-Forwarded-Proto', [['x-forwarded-proto', 'x+forwarded+proto']]],
    ['takes marks off', '$inc', [['$inc', 'inc']]],
    ['takes numbers apart', '2^32-1', [['2^32-1', '2+32+1']]],
    [
      'takes underscores for marks, too',
      '$request_time',
      [['$request_time', 'request_time', 'request+time']],
    ],
    ['leaves a word alone', 'epoll', [['epoll']]],
    ['takes a plural for its singular, too', 'locks', [['locks', 'lock']]],
    ['is wary of plurals', 'class aws s', [['class'], ['aws'], ['s']]],
    ['keeps a name that objects have', '__proto__', [['__proto__', 'proto']]],
  ])('%s', (_, raw, expected) => expect(clauses(parse(raw))).toEqual(expected));

  it.each([
    ['redis7', 'redis+7'],
    ['mysql8.0', 'mysql+8.0'],
    ['nginx502', 'nginx+502'],
    ['chmod777', 'chmod+777'],
  ])('parts letters from digits that touch them, for less than the whole: %s', (raw, parts) => {
    const query = parse(raw);
    expect(query.clauses).toHaveLength(1);
    expect(clauses(query)[0]).toContain(parts);
    expect(query.clauses[0]?.variants.map(({ weight }) => weight < 1)).toEqual(
      clauses(query)[0]?.map((_, index) => index > 0),
    );
  });

  it('knows what was typed, and all terms, each once', () => {
    const [clause] = parse('落盘', [['落盘', '持久化', '落盘点']]).clauses;
    if (!clause) throw new Error('there is no clause');
    expect(typedTerms(clause)).toEqual(['落盘']);
    expect(allTerms([clause, clause])).toEqual(['落盘', '持久', '久化', '盘点']);
  });
});

const QUEUE = ['消息队列', 'mq'];
const MQ = ['mq', '消息+息队+队列'];

describe('synonyms', () => {
  it.each<[why: string, raw: string, synonyms: string[][], expected: string[][]]>([
    [
      'follow the word as typed',
      'mysql 落盘 配置',
      [['持久化', '落盘', 'persistence']],
      [['mysql'], ['落盘', '持久+久化', 'persistence'], ['配置']],
    ],
    [
      'are found without blanks, each time',
      '用mysql落盘再落盘',
      [['快照', '落盘']],
      [['用'], ['mysql'], ['落盘', '快照'], ['再'], ['落盘', '快照']],
    ],
    [
      'match at their longest',
      '哈希与哈希表',
      [
        ['哈希', '散列'],
        ['哈希表', '散列表'],
      ],
      [['哈希', '散列'], ['与'], ['哈希+希表', '散列+列表']],
    ],
    [
      'take in phrases with blanks',
      'git roll back merge',
      [['回滚', 'roll back']],
      [['git'], ['roll+back', '回滚'], ['merge']],
    ],
    [
      'of every group are taken, each once',
      '撤销',
      [
        ['回滚', '撤销', 'undo'],
        ['还原', '撤销', 'undo'],
      ],
      [['撤销', '回滚', 'undo', '还原']],
    ],
    ['keep stop words that they hold', '挂了怎么办', [['宕机', '挂了']], [['挂了', '宕机']]],
    ['stand beside stop words', '什么是落盘', [['快照', '落盘']], [['落盘', '快照']]],
    ['stand beside Chinese', '用mq吗', [QUEUE], [['用'], MQ]],
    ['stand before a full stop', 'mq. 然后', [QUEUE], [MQ, ['然后']]],
    ['stand behind a full stop', 'go. mq', [QUEUE], [['go'], MQ]],
    [
      'are not seen inside a word',
      'rabbitmq mqtt mq7',
      [QUEUE],
      [...[['rabbitmq'], ['mqtt'], ['mq7', 'mq+7']]],
    ],
    ['are not seen at an underscore', 'mq_port', [QUEUE], [['mq_port', 'mq+port']]],
    [
      'count for objects’ names, too',
      'constructor',
      [['构造器', 'constructor']],
      [['constructor', '构造+造器']],
    ],
  ])('%s', (_, raw, synonyms, expected) => {
    expect(clauses(parse(raw, synonyms))).toEqual(expected);
    expect(clauses(parse(raw, synonyms.toReversed()))[0]?.[0]).toBe(expected[0]?.[0]);
  });

  it.each(['rabbitmq/mq', 'mq.conf', 'rename-mq', 'mq-port', 'mq@host'])(
    'are not seen in a name that has such a word for a part: %s',
    (raw) => {
      const parts = raw.split(/[/.@-]/).join('+');
      expect(clauses(parse(raw, [QUEUE]))).toEqual([[raw, parts]]);
    },
  );

  it('count for less than the word as typed, and take it for no mistake', () => {
    const [clause] = parse('落盘', [['持久化', '落盘']]).clauses;
    const [typed, synonym] = clause?.variants ?? [];
    expect(synonym?.weight).toBeLessThan(typed?.weight ?? 0);
    expect([typed?.isCorrection, synonym?.isCorrection]).toEqual([false, false]);
  });
});

describe('with an expander', () => {
  it.each<[why: string, raw: string, expected: string[][]]>([
    ['a word of the site is meant as it stands', 'mysql', [['mysql']]],
    ['an unknown word may be mistyped', 'mysqll', [['mysqll', 'mysql']]],
    ['a plural comes before a typo', 'decorators', [['decorators', 'decorator']]],
    ['an unknown word may be pinyin', 'chijiuhua', [['chijiuhua', '持久+久化']]],
    ['pinyin with apostrophes is one word', "chi'jiu'hua", [['chijiuhua', '持久+久化']]],
    ['and with blanks', 'chi jiu hua', [['chijiuhua', '持久+久化']]],
    [
      'beside words of the site',
      'mysql chi jiu hua git',
      [...[['mysql'], ['chijiuhua', '持久+久化'], ['git']]],
    ],
    [
      'and beside other pinyin',
      'chi jiu hua suo',
      [
        ['chijiuhua', '持久+久化'],
        ['suo', '锁'],
      ],
    ],
    ['words stay apart that are no pinyin together', 'foo bar', [['foo'], ['bar']]],
    [
      'and syllables that are none',
      'hua suo',
      [
        ['hua', '化'],
        ['suo', '锁'],
      ],
    ],
    [
      'a word between syllables keeps them apart',
      'jiu mysql hua',
      [...[['jiu', '久'], ['mysql'], ['hua', '化']]],
    ],
    [
      'a whole word may be a homophone',
      '吃酒画',
      [
        ['吃酒', '持久'],
        ['酒画', '久化'],
      ],
    ],
    ['a part of a longer word may not', '量子计算', [['量子'], ['子计'], ['计算']]],
    ['nor may a single character', '吃', [['吃']]],
    ['traditional characters are read first', '資料庫', [['数据'], ['据库']]],
  ])('%s', async (_, raw, expected) => {
    expect(clauses(await parseExpanded(raw))).toEqual(expected);
  });

  it('simplifies before it looks for synonyms, and gives the text as simplified', async () => {
    const query = await parseExpanded('資料庫', [['数据库', 'database']]);
    expect(query.text).toBe('数据库');
    expect(clauses(query)).toEqual([['数据+据库', 'database']]);
    expect(parse('資料庫').text).toBe('資料庫');
  });

  it.each([
    ['吃酒画', true],
    ['mysqll', true],
    ['chijiuhua', false],
    ['mysqls', false],
  ])('takes the reader to be mistaken in %s: %s', async (raw, expected) => {
    for (const { variants } of (await parseExpanded(raw)).clauses) {
      expect(variants.slice(1).map(({ isCorrection }) => isCorrection)).toEqual([expected]);
    }
  });
});
