import { describe, expect, it } from 'vitest';
import { allTerms, parseQuery, typedTerms, type Query } from '../../../src/search/query.ts';
import { hanRuns, normalize, terms } from '../../../src/search/text.ts';
import { page, table, termIndex } from './fake-engine.ts';

const PAGES = [page('a/persistence', '持久化', ['Git']), page('a/lock', '分布式锁')];
const TEXTS = { 'a/lock': 'mysql celery decorator child bush shift 数据库' };

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

/** The clauses of a query in one line, each with its variants: `mysql / 落盘 = 持久+久化`. */
function clauses({ clauses: all }: Query): string {
  const lines = all.map(({ variants }) => variants.map(({ terms: said }) => said.join('+')));
  return lines.map((variants) => variants.join(' = ')).join(' / ');
}

describe('parseQuery', () => {
  it.each(table`
    makes a clause of every term        | MySQL 持久化          | mysql / 持久 / 久化
    makes none of nothing               | ？！                  |
    reads full-width letters            | ＭｙＳＱＬ 索引       | mysql / 索引
    leaves out stop words               | MySQL 怎么持久化呢？  | mysql / 持久 / 久化
    makes no pairs across stop words    | 锁怎么用              | 锁 / 用
    asks for stop words alone           | 什么                  | 什么
    takes names apart                   | X-Forwarded-Proto     | x-forwarded-proto = x+forwarded+proto
    takes marks off                     | $inc                  | $inc = inc
    takes numbers apart                 | 2^32-1                | 2^32-1 = 2+32+1
    takes underscores for marks, too    | $a_time               | $a_time = a_time = a+time
    leaves a word alone                 | epoll                 | epoll
    knows the singular of a plural      | locks                 | locks = lock
    is wary of plurals                  | class aws s           | class / aws / s
    parts letters from digits           | redis7                | redis7 = redis+7
    parts them from a version           | mysql8.0              | mysql8.0 = mysql8+0 = mysql+8.0
    parts them from a status            | nginx502              | nginx502 = nginx+502
    parts them from a mode              | chmod777              | chmod777 = chmod+777
    keeps a name that objects have      | __proto__             | __proto__ = proto
  `)('%s: %s', (_, raw = '', expected) => {
    const query = parse(raw);
    expect(clauses(query)).toBe(expected);
    for (const { variants } of query.clauses) {
      const [typed, ...forms] = variants;
      for (const form of forms) expect(form.weight).toBeLessThan(typed?.weight ?? 0);
    }
  });

  it('knows what was typed, and all terms, each once', () => {
    const [clause] = parse('落盘', [['落盘', '持久化', '落盘点']]).clauses;
    expect(typedTerms(clause ?? { variants: [] })).toEqual(['落盘']);
    expect(allTerms(clause ? [clause, clause] : [])).toEqual(['落盘', '持久', '久化', '盘点']);
  });
});

describe('synonyms', () => {
  it.each(table`
    follow the word as typed        | x 落盘 y      | 快照,落盘,snap           | x / 落盘 = 快照 = snap / y
    need no blanks, and repeat      | 用go落盘再落盘 | 快照,落盘               | 用 / go / 落盘 = 快照 / 再 / 落盘 = 快照
    match at their longest          | 哈希与哈希表  | 哈希,散列;哈希表,散列表  | 哈希 = 散列 / 与 / 哈希+希表 = 散列+列表
    take in phrases with blanks     | go roll back  | 回滚,roll back           | go / roll+back = 回滚
    are of every group, each once   | 撤销          | 回滚,撤销,un;还原,撤销,un | 撤销 = 回滚 = un = 还原
    keep stop words that they hold  | 挂了怎么办    | 宕机,挂了                | 挂了 = 宕机
    stand beside stop words         | 什么是落盘    | 快照,落盘                | 落盘 = 快照
    stand beside Chinese            | 用mq吗        | 队列,mq                  | 用 / mq = 队列
    stand before a full stop        | mq. 然后      | 队列,mq                  | mq = 队列 / 然后
    stand behind a full stop        | go. mq        | 队列,mq                  | go / mq = 队列
    are not seen inside a word      | amq mqtt mq7  | 队列,mq                  | amq / mqtt / mq7 = mq+7
    are not seen at an underscore   | mq_port       | 队列,mq                  | mq_port = mq+port
    are not seen before a slash     | mq/a          | 队列,mq                  | mq/a = mq+a
    are not seen in an address      | mq@host       | 队列,mq                  | mq@host = mq+host
    are not seen in an option       | rename-mq     | 队列,mq                  | rename-mq = rename+mq
    are not seen in a file name     | mq.conf       | 队列,mq                  | mq.conf = mq+conf
    may be the names of functions   | constructor   | 构造,constructor         | constructor = 构造
  `)('%s: %s', (_, raw = '', groups = '', expected) => {
    const synonyms = groups.split(';').map((group) => group.split(','));
    expect(clauses(parse(raw, synonyms))).toBe(expected);
  });

  it('match at their longest whatever the order of groups', () => {
    const groups = [
      ['哈希', '散列'],
      ['哈希表', '散列表'],
    ];
    const [one, other] = [groups, groups.toReversed()].map((all) => clauses(parse('哈希表', all)));
    expect(one).toBe(other);
  });
});

describe('with an expander', () => {
  it.each(table`
    a word of the site is meant as it stands      | mysql                 | mysql
    an unknown word may be mistyped               | mysqll                | mysqll = mysql
    a plural comes before a typo                  | decorators            | decorators = decorator
    an unknown word may be pinyin                 | chijiuhua             | chijiuhua = 持久+久化
    pinyin with apostrophes is one word           | chi'jiu'hua           | chijiuhua = 持久+久化
    and with blanks                               | chi jiu hua           | chijiuhua = 持久+久化
    beside words of the site                      | mysql chi jiu hua git | mysql / chijiuhua = 持久+久化 / git
    and beside other pinyin                       | chi jiu hua suo       | chijiuhua = 持久+久化 / suo = 锁
    words stay apart that are no pinyin together  | foo bar               | foo / bar
    and syllables that are none                   | hua suo               | hua = 化 / suo = 锁
    a word between syllables keeps them apart     | jiu mysql hua         | jiu / mysql / hua = 化     
    syllables stay apart that begin words          | bu shi foo            | bu / shi / foo
    a whole word may be a homophone               | 吃酒画                | 吃酒 = 持久 / 酒画 = 久化
    a part of a longer word may not               | 量子计算              | 量子 / 子计 / 计算
    nor may a single character                    | 吃                    | 吃
    traditional characters are read first         | 資料庫                | 数据 / 据库
    a name without its number is better than none | git404                | git404 = git+404 = git
  `)('%s: %s', async (_, raw = '', expected) => {
    expect(clauses(await parseExpanded(raw))).toBe(expected);
  });

  it('simplifies before it looks for synonyms, and gives the text as simplified', async () => {
    const query = await parseExpanded('資料庫', [['数据库', 'database']]);
    expect([query.text, clauses(query)]).toEqual(['数据库', '数据+据库 = database']);
    expect(parse('資料庫').text).toBe('資料庫');
  });

  it.each([
    ['吃酒画', true],
    ['mysqll', true],
    ['chijiuhua', false],
    ['cjh', false],
    ['mysqls', false],
    ['落盘', false],
  ])('takes the reader to be mistaken in %s: %s; then less is as good as typed', async (...row) => {
    const [raw, expected] = row;
    for (const { variants } of (await parseExpanded(raw, [['落盘', '快照']])).clauses) {
      const [typed, other] = variants;
      expect([typed?.isCorrection, other?.isCorrection]).toEqual([false, expected]);
      expect(other?.weight).toBeLessThan(typed?.weight ?? 0);
    }
  });
});
