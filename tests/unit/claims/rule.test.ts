import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../src/claims/rule.ts';
import { unitOf } from './helpers.ts';

const claimOf = (answer: string) => readClaim(unitOf(answer));

describe('a claim', () => {
  it.each([
    ['默认关闭。', '默认'],
    ['最多等一会儿。', '最多'],
    ['只有主线程能写。', '只'],
    ['这样才安全。', '才'],
    ['不会丢。', '不会'],
    ['每次调用都跑。', '每次'],
  ])('is what says %j', (answer, word) => {
    expect(claimOf(answer)?.words).toContain(word);
  });

  it.each([
    '等 2 秒。',
    'Redis 7.0 起有它。',
    '执行两次。',
    '重试三个请求。',
    '上限是 `16384`。',
    '值是 `3600 1`。',
    '占 `64 KB`。',
    '剩下 50%。',
  ])('is what holds a figure, a version or a numeral with its measure word: %j', (answer) => {
    expect(claimOf(answer)).toBeDefined();
  });

  it.each([
    ['ordinals', '第二步提交，第 3 步回滚，第二、三段合并。'],
    ['names', '用 HTTP/2、HTTP/1.1、UTF-8、SHA-256、IPv4、x86-64 和 p99。'],
    ['numbers of documents', '见 RFC 7231 与 PEP 8。'],
    ['commands', '用 `kill -9` 结束它。'],
    ['questions', '为什么只要 2 秒？'],
    ['what others say', '常见的答法是“最多丢 1 秒”。'],
    ['titles of sources', '见 [Redis 7.0 的手册](https://redis.io/)。'],
    ['names of protocols', '三次握手与四次挥手。'],
    ['the article', '写一个线程，放进一个队列。'],
    ['what was counted before', '这两个文件在前两段里。'],
    ['vague numbers', '等几秒，试几十次，两三次也行。'],
    ['other words', '只读事务用唯一索引，不仅快，也不一定锁；只要提交，默认参数不变。'],
  ])('is none of %s', (_, answer) => {
    expect(claimOf(answer)).toBeUndefined();
  });

  it.each([
    '分三种：甲、乙、丙。',
    '它做三件事：先复制，再合并，再设指针。',
    '甲、乙、丙三种。',
    '有两种：\n\n- 甲\n- 乙',
  ])('is no count that the page itself makes: %j', (answer) => {
    expect(claimOf(answer)).toBeUndefined();
  });

  it('is a count that is wrong', () => {
    expect(claimOf('分三种：甲、乙。')).toBeDefined();
    expect(claimOf('有三种：\n\n- 甲\n- 乙')).toBeDefined();
  });
});

describe('the parts that evidence must hold', () => {
  const tokensOf = (answer: string) =>
    claimOf(answer)?.tokens.map(({ kind, text }) => [kind, text]);

  it('are figures, versions, and code word by word', () => {
    expect(tokensOf('Redis 7.0.15 的 `save 3600 1` 默认等 2 秒，占 16 KB，约 10,000 次。')).toEqual(
      [
        ['version', '7.0.15'],
        ['figure', '2 秒'],
        ['figure', '16 KB'],
        ['figure', '10,000'],
        ['code', 'save'],
        ['code', '3600'],
        ['code', '1'],
      ],
    );
  });

  it('are measures in Chinese numerals, and no counts of things, which nothing prints', () => {
    expect(tokensOf('两种都等三秒。')).toEqual([['figure', '三秒']]);
  });

  it('are no names of a letter, which stand for anything', () => {
    expect(tokensOf('`a` 只等 `b`。')).toEqual([]);
  });

  it.each([
    ['2 秒', ['2', '2000']],
    ['两秒', ['2', '2000']],
    ['十分钟', undefined],
    ['二十分钟', ['20', '1200']],
    ['16 KB', ['16', '16384', '16000']],
    ['10,000 次', ['10000']],
    ['1 万行', ['1', '10000']],
    ['一万两千字节', undefined],
    ['50%', ['50', '0.5']],
    ['2026 年 1 月 31 日', ['2026-01-31', 'january 31, 2026', 'january 31 2026', '31 jan 2026']],
    ['10 月', ['10', 'october', 'oct']],
    ['2026-01-31', ['2026-01-31', 'january 31, 2026']],
  ])('may be written in other ways: %s', (figure, forms) => {
    const token = claimOf(`默认 ${figure}。`)?.tokens[0];
    if (forms) expect(token?.forms).toEqual(expect.arrayContaining(forms));
    else expect(token?.forms ?? ['none']).not.toContain('');
  });
});
