import { describe, expect, it } from 'vitest';
import type { StoredSection } from '../../../src/search/index-format.ts';
import { sectionsFor } from '../../../src/search/sections.ts';
import { clausesOf, section, table, variant } from './fake-engine.ts';

/** Sections that a query finds, with every term of the same weight. */
function found(query: string, sections: StoredSection[], weights?: readonly number[]) {
  const clauses = clausesOf(query);
  const weighted = clauses.map((clause, at) => ({ ...clause, weight: weights?.[at] ?? 1 }));
  return sectionsFor(sections, '/q/', weighted);
}
const anchors = (...args: Parameters<typeof found>) =>
  found(...args).map(({ url }) => url.replace('/q/#', ''));

it('gives the part of the page, title, address and excerpt, and no code in it', () => {
  const sections = [
    section('rdb', 'RDB 快照', '快照存在磁盘上。', '快照 save 60'),
    section('follow-up-1', '快照要多久？', '看快照多大。'),
    section('score-must', '必答', '说到快照。'),
    section('pitfall-1', '快照不丢数据', '不对，快照之间的会丢。'),
  ];
  expect(found('快照', sections.slice(0, 1))).toEqual([
    { part: 'answer', title: 'RDB 快照', url: '/q/#rdb', excerpt: '快照存在磁盘上。' },
  ]);
  expect(sections.map((one) => found('快照', [one])[0]?.part)).toEqual([
    ...['answer', 'followUp', 'score', 'pitfall'],
  ]);
});

it.each(table`
  puts first what says more of it, leaves out the rest | 快照 日志 | one,甲,快照 ; both,乙,快照与日志 ; no,丙,锁 | both one
  gives two at most, in their order among equals       | 快照      | a,快照,快照 ; b,快照,快照 ; c,快照,快照   | a b
  prefers a heading that says it                       | 快照      | text,甲,快照 ; heading,快照,甲乙           | heading text
  prefers the shorter of two that say the same         | 快照      | long,甲,快照${'字'.repeat(400)} ; brief,乙,快照 | brief long
  finds words in code, and at the start of words only  | git       | a,甲,legit ; b,乙,写法如下。,git reset     | b
  leaves out what has no address, or no prose          | 快照      | ,,快照 ; code,甲,,快照 ; a,乙,快照         | a
  leaves out what the card shows already               | 快照      | short,结论,快照 ; a,乙,快照                | a
`)('%s: %s', (_, query = '', made = '', expected) => {
  const sections = made.split(' ; ').map((one) => {
    const [anchor = '', title = '', prose = '', code] = one.split(',');
    return section(anchor, title, prose, code);
  });
  expect(anchors(query, sections).join(' ')).toBe(expected);
});

it('goes by what only some sections say, and by the weight of words', () => {
  const others = ['误区', '单例', '参数', '顺序', '类'].map((subject) =>
    section(subject, `装饰器与${subject}`, '装饰器。'),
  );
  const sections = [...others, section('minimal', '写法', '装饰器这样写。')];
  expect(anchors('装饰器 写法', sections, [2, 2, 1])[0]).toBe('minimal');
  const two = [section('common', '甲', 'redis'), section('rare', '乙', '淘汰')];
  expect(anchors('redis 淘汰', two, [0.2, 2])).toEqual(['rare', 'common']);
  expect(anchors('redis 淘汰', two, [2, 0.2])).toEqual(['common', 'rare']);
});

it('finds what a synonym says as a whole only', () => {
  const clauses = [{ variants: [variant('落盘'), variant('持久 久化', 0.85)], weight: 1 }];
  const sections = [section('part', '甲', '持久'), section('whole', '乙', '持久化')];
  expect(sectionsFor(sections, '/q/', clauses)).toMatchObject([{ url: '/q/#whole' }]);
});

describe('a popular error', () => {
  const error = section(
    'pitfall-async',
    'epoll 是异步 IO',
    `不对，数据要自己来读。${'别的话'.repeat(35)}。epoll 只通知。`,
  );
  const detail = section('detail', '原理', 'epoll 通知程序。');
  const followUp = section('follow-up-1', '追问', 'epoll 怎样通知？');

  it.each([
    ['epoll', [error, detail], ['detail', 'pitfall-async']],
    ['epoll 通知', [error, followUp], ['follow-up-1', 'pitfall-async']],
    ['epoll', [error], ['pitfall-async']],
    ['epoll 是异步 io', [detail, error], ['pitfall-async', 'detail']],
    ['epoll 是异步 io 吗', [followUp, error], ['pitfall-async', 'follow-up-1']],
  ])('comes before what answers only where the query is it: %s', (query, sections, expected) => {
    expect(anchors(query, sections)).toEqual(expected);
  });

  it('leaves room for what answers, however much errors and score sheet say of the query', () => {
    const loud = [1, 2, 3].map((number) =>
      section(`pitfall-${number}`, '甲乙丙丁戊 epoll', 'epoll 通知 epoll 通知'),
    );
    const score = section('score-must', 'epoll 通知', 'epoll 通知');
    const [first, second] = found('epoll 通知', [...loud, score, section('a', '原理', 'epoll')]);
    expect([first?.part, second?.part]).toEqual(['answer', expect.stringMatching(/pitfall|score/)]);
  });

  it('is shown with its correction, wherever the query stands in it', () => {
    expect(found('epoll 通知', [error])[0]?.excerpt).toMatch(/^不对，数据要自己来读。/);
  });
});
