import { describe, expect, it } from 'vitest';
import type { TextSection } from '../../../src/search/body.ts';
import { excerptOf, sectionsFor } from '../../../src/search/sections.ts';
import { plain, queryOf, way } from './pack.ts';

function section(title: string, anchor: string, text: string): TextSection {
  return { title, anchor, text };
}

/** Sections that a query finds among these, with every term of the same weight. */
function found(query: string, sections: TextSection[], weights?: readonly number[]) {
  const asked = plain(query);
  return sectionsFor(sections, '/q/', asked, weights ?? asked.concepts.map(() => 1));
}
const anchors = (...args: Parameters<typeof found>) =>
  found(...args).map(({ url }) => url.replace('/q/#', ''));

describe('sectionsFor', () => {
  it('gives title, address and excerpt of a section', () => {
    expect(found('快照', [section('RDB 快照', 'rdb', '快照存在磁盘上。')])).toEqual([
      { title: 'RDB 快照', url: '/q/#rdb', excerpt: '快照存在磁盘上。' },
    ]);
  });

  it('puts the section first that says more of the query', () => {
    const sections = [
      section('甲', 'one', '快照'),
      section('乙', 'both', '快照与日志'),
      section('丙', 'none', '淘汰'),
    ];
    expect(anchors('快照 日志', sections)).toEqual(['both', 'one']);
  });

  it('puts a pitfall first whose heading says the query, before texts that mention it', () => {
    const sections = [
      section('结论', 'short', 'epoll 是异步 io 吗？epoll 不是异步 io。'),
      section('原理', 'long', 'epoll 与异步 io，再说 epoll 与异步 io。'),
      section('误区：epoll 是异步 IO', 'pitfall-async', '数据要自己来读。'),
    ];
    expect(anchors('epoll 是异步 io', sections)[0]).toBe('pitfall-async');
  });

  it('goes by what only some sections say, not by what the whole page is about', () => {
    const others = ['误区', '单例', '参数', '顺序', '类'].map((subject) =>
      section(`装饰器与${subject}`, subject, '装饰器。'),
    );
    const sections = [...others, section('写法', 'minimal', '装饰器这样写。')];
    expect(anchors('装饰器 写法', sections, [2, 2, 1])[0]).toBe('minimal');
  });

  it('gives two sections at most', () => {
    const sections = ['a', 'b', 'c'].map((anchor) => section('快照', anchor, '快照'));
    expect(anchors('快照', sections)).toEqual(['a', 'b']);
  });

  it('leaves out what stands in front of the first heading, which has no address', () => {
    expect(anchors('快照', [section('', '', '快照'), section('甲', 'a', '快照')])).toEqual(['a']);
  });

  it('leaves out sections that say nothing of the query', () => {
    expect(found('快照', [section('日志', 'aof', '追加')])).toEqual([]);
  });

  it('of two that say the same, prefers the shorter one', () => {
    const sections = [
      section('甲', 'long', `快照${'，其他的事'.repeat(40)}`),
      section('乙', 'short', '快照'),
    ];
    expect(anchors('快照', sections)).toEqual(['short', 'long']);
  });

  it('lets a telling concept count for more than a common one', () => {
    const sections = [section('甲', 'common', 'redis'), section('乙', 'telling', '淘汰')];
    expect(anchors('redis 淘汰', sections, [0.2, 2])).toEqual(['telling', 'common']);
    expect(anchors('redis 淘汰', sections, [2, 0.2])).toEqual(['common', 'telling']);
  });

  it('finds a section by another way to say it', () => {
    const query = queryOf([way('落盘'), way('持久 久化', 0.85)]);
    const sections = [section('甲', 'part', '持久'), section('乙', 'whole', '持久化')];
    expect(sectionsFor(sections, '/q/', query, [1]).map(({ url }) => url)).toEqual(['/q/#whole']);
  });

  it('looks for words at the start of words only', () => {
    expect(anchors('git', [section('甲', 'a', 'legit'), section('乙', 'b', 'Git')])).toEqual(['b']);
  });
});

describe('excerptOf', () => {
  const excerpt = (query: string, text: string) => excerptOf(text, plain(query).concepts);
  const filler = (length: number) => '话'.repeat(length);

  it('is the beginning of the text when the match stands near it', () => {
    expect(excerpt('快照', `先说，存一个快照。${filler(200)}`)).toMatch(/^先说，存一个快照。话/);
  });

  it('is the beginning of the text when nothing matches', () => {
    expect(excerpt('快照', `${filler(50)}。日志`)).toBe(`${filler(50)}。日志`);
  });

  it.each(['，', '。', '；', '：', '！', '？', '、', ' '])(
    'begins behind the last “%s” near the match',
    (mark) => {
      const text = `${filler(60)}。甲${mark}这里存一个快照，然后${filler(200)}`;
      expect(excerpt('快照', text)).toMatch(/^这里存一个快照，然后话/);
    },
  );

  it('begins with the match when no punctuation mark is near', () => {
    expect(excerpt('快照', `开头。${filler(60)}快照${filler(200)}`)).toMatch(/^快照话/);
  });

  it('has a hundred characters at most', () => {
    expect(excerpt('快照', `${filler(60)}，快照${filler(200)}`)).toHaveLength(100);
    expect(excerpt('快照', filler(200))).toHaveLength(100);
    expect(excerpt('快照', '快照')).toBe('快照');
  });

  it('shows the place where most different terms stand close together', () => {
    const text =
      `快照，快照，快照。${filler(150)}。快照和日志在这里。` + `${filler(150)}。日志，日志，日志。`;
    expect(excerpt('快照 日志', text)).toMatch(/^快照和日志在这里。/);
  });

  it('shows the first of the places that say the same', () => {
    const text = `快照甲${filler(150)}。快照乙${filler(150)}。快照丙`;
    expect(excerpt('快照', text)).toMatch(/^快照甲/);
    expect(excerpt('快照', `${filler(50)}。${text}`)).toMatch(/^快照甲/);
  });

  it('counts terms as close only when both fit into the excerpt', () => {
    const text = `${filler(60)}。快照${filler(90)}日志${filler(60)}。快照与日志`;
    expect(excerpt('快照 日志', text)).toMatch(/快照与日志$/);
  });

  it('looks for what may have been meant, too', () => {
    const { concepts } = queryOf([way('落盘'), way('持久 久化', 0.85)]);
    const text = `${filler(60)}。要持久化。${filler(200)}`;
    expect(excerptOf(text, concepts)).toMatch(/^要持久化。/);
  });

  it('is the beginning where folding moves places, rather than the wrong place', () => {
    const text = `㎏${filler(60)}。快照${filler(200)}`;
    expect(excerpt('快照', text)).toBe(text.slice(0, 100));
  });

  it('has no blanks around it', () => {
    expect(excerpt('快照', ' 快照。 ')).toBe('快照。');
  });
});
