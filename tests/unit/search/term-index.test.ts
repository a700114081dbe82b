import { describe, expect, it } from 'vitest';
import { shardOf } from '../../../src/search/index-format.ts';
import type { TermIndex } from '../../../src/search/term-index.ts';
import { terms } from '../../../src/search/text.ts';
import { page, pagesNamed, table, termIndex, type FakeSite } from './fake-engine.ts';

const SITE: FakeSite = {
  pages: [
    page('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF'], { tags: ['redis'] }),
    page('database/eviction', 'Redis 的淘汰机制', ['LRU'], { tags: ['redis', 'memory'] }),
    page('python/sort', '用 Python 实现快速排序', ['quicksort', '快排'], { difficulty: '高级' }),
    page('network/http', 'HTTP/2 与 time_wait', ['redis.conf', '__proto__']),
    page('linux/port', '端口占用'),
  ],
};
/** File of a term in an index. */
const fileOf = ({ head }: TermIndex, term: string): string =>
  `terms/${shardOf(term, head.shards.terms)}.json`;

describe('postings', () => {
  it.each(table`
    a title                                       | 持久化                            | 0 / 0
    title and aliases, each page once             | redis                             | 0 1 3
    an alias                                      | aof 快排                          | 0 / 2
    a word with a mark inside, and without it     | http2 http/2                      | 3 / 3
    the beginning of a word                       | pyth quicks                       | 2 / 2
    a part of a name                              | wait conf                         | 3 / 3
    one Chinese character                         | 占                                | 4
    a name that objects have                      | __proto__                         | 3
    nothing for what is on no page                | mongodb constructor 序实 tostring | / / /
  `)('are by %s', async (_, text = '', expected) => {
    const { index } = termIndex(SITE);
    await index.load(terms(text));
    const pages = terms(text).map((term) => [...index.postings(term).keys()].sort().join(' '));
    expect(pages.join(' / ').trim().replace(/ +/g, ' ')).toBe(expected);
  });

  it('hold a word as it stands better than one that it begins', async () => {
    const { index } = termIndex({ pages: [page('a/git', 'Git'), page('a/gitlab', 'GitLab')] });
    await index.load(['git']);
    const [whole = 0, begun = 0] = [0, 1].map((number) => index.postings('git').get(number));
    expect(whole).toBeGreaterThan(begun);
    expect(index.frequency('git')).toBe(2);
  });
});

it('synonyms come with the shard of the typed word, and so do the postings of all their words', async () => {
  const others = pagesNamed(60, (index) => `题目 ${index}`);
  const pages = [...others, page('z/a', '持久化'), page('z/b', 'AOF')];
  const { index, loads } = termIndex({ pages, synonyms: [['落盘', '持久化', 'aof']] });
  await index.load(['落盘']);
  expect(new Set(index.synonyms)).toContainEqual(['落盘', '持久化', 'aof']);
  await index.load([], ['持久', '久化', 'aof']);
  expect([...index.postings('久化').keys(), ...index.postings('aof').keys()]).toEqual([60, 61]);
  expect(loads).toEqual([fileOf(index, '落盘')]);
});

it('all synonyms of a loaded term stay known when it comes again beside another', async () => {
  const synonyms = [
    ['落盘', '持久化'],
    ['持久性', 'wal'],
  ];
  const pages = [...pagesNamed(300, (index) => `题目 ${index}`), page('z/a', '持久化')];
  const { index } = termIndex({ pages, synonyms });
  const files = ['持久', '落盘', 'wal'].map((term) => fileOf(index, term));
  expect(new Set(files).size).toBe(3);
  await index.load(['持久']);
  await index.load(['落盘']);
  expect(index.synonyms).toContainEqual(['持久性', 'wal']);
});
