import { describe, expect, it } from 'vitest';
import { openBody, sectionsOf } from '../../../src/search/body.ts';
import type { PageNames } from '../../../src/search/packs.ts';
import type { PagefindAnchor, PagefindPage } from '../../../src/search/pagefind.ts';

/** A text as Pagefind keeps it; a bar stands for the U+200B between its words. */
function text(words: string): string {
  return words.replaceAll('|', '\u200b');
}

/** A heading in front of which there are so many words. */
function heading(id: string, title: string, location: number, element = 'h2'): PagefindAnchor {
  return { element, id, text: title, location };
}

/** The sections of a page of these words and anchors. */
function sections(words: string, ...anchors: PagefindAnchor[]) {
  return sectionsOf({ raw_content: text(words), anchors });
}

describe('sectionsOf', () => {
  it('cuts the text at its headings and takes out what separates words', () => {
    const found = sections(
      '持久|化|. |开头|。 |快照|. |RDB |存|快照|。 |日志|. |追加|写|。',
      heading('rdb', '快照', 5),
      heading('aof', '日志', 11, 'h3'),
    );
    expect(found).toEqual([
      { title: '', anchor: '', text: '持久化. 开头。' },
      { title: '快照', anchor: 'rdb', text: 'RDB 存快照。' },
      { title: '日志', anchor: 'aof', text: '追加写。' },
    ]);
  });

  it.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])('cuts at %s', (element) => {
    expect(sections('甲|乙', heading('b', '标题', 1, element)).map(({ text }) => text)).toEqual([
      '甲',
      '乙',
    ]);
  });

  it.each(['pre', 'table', 'figure', 'hr', 'header', 'h7', 'h10'])(
    'does not cut at %s, which is no heading',
    (element) => {
      expect(sections('甲|乙', heading('b', '标题', 1, element))).toEqual([
        { title: '', anchor: '', text: '甲乙' },
      ]);
    },
  );

  it('leaves out the heading that Pagefind repeats in front of a text', () => {
    expect(sections('快照|. |快照|存|在', heading('rdb', '快照', 0))).toEqual([
      { title: '快照', anchor: 'rdb', text: '快照存在' },
    ]);
  });

  it('leaves out the heading where Pagefind sets no full stop behind it', () => {
    expect(sections('快照|？ |RDB |存|快照', heading('rdb', '快照？', 0))).toEqual([
      { title: '快照？', anchor: 'rdb', text: 'RDB 存快照' },
    ]);
  });

  it('keeps the dot that a text begins with', () => {
    expect(
      sections('甲|. |.env |乙|？ |.git', heading('a', '甲', 0), heading('b', '乙？', 3)),
    ).toEqual([
      { title: '甲', anchor: 'a', text: '.env' },
      { title: '乙？', anchor: 'b', text: '.git' },
    ]);
  });

  it('leaves a text alone that does not begin with its heading', () => {
    expect(sections('这里|的|快照', heading('rdb', '快照', 0))).toEqual([
      { title: '快照', anchor: 'rdb', text: '这里的快照' },
    ]);
  });

  it('takes back what Pagefind escapes, also in the heading that it repeats', () => {
    const found = sections('a |&lt; |b|. |List&lt;T&gt; |&amp; |c', heading('lt', 'a < b', 0));
    expect(found).toEqual([{ title: 'a < b', anchor: 'lt', text: 'List<T> &amp; c' }]);
  });

  it('keeps a section that is nothing but its heading, and drops an empty beginning', () => {
    expect(sections('甲|. |乙|.', heading('a', '甲', 0), heading('b', '乙', 2))).toEqual([
      { title: '甲', anchor: 'a', text: '' },
      { title: '乙', anchor: 'b', text: '' },
    ]);
  });

  it('has nothing to cut in an empty page', () => {
    expect(sections('')).toEqual([]);
  });
});

interface FakePagefind {
  calls: unknown[];
}

/** A module that is to Pagefind what it can be without an index; its calls are in `calls`. */
async function fakePagefind(name: string): Promise<{ url: string; calls: unknown[] }> {
  const page: PagefindPage = {
    raw_content: text('甲|. |乙'),
    anchors: [heading('a', '甲', 0)],
  };
  const source = `
    // ${name}
    export const calls = [];
    export const options = async (options) => void calls.push(['options', options]);
    export const init = async () => void calls.push(['init']);
    export const search = async (query) => {
      calls.push(['search', query]);
      const results = query === 'redis'
        ? [['zh_one', 3], ['zh_two', 1]].map(([id, score]) => (
            { id, score, words: [], data: async () => (${JSON.stringify(page)}) }
          ))
        : [];
      return { results };
    };`;
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  const { calls } = (await import(/* @vite-ignore */ url)) as FakePagefind;
  return { url, calls };
}

/** What Pagefind calls the pages: the ends of its names, in the order of their numbers. */
const naming = (...names: string[]): Promise<PageNames> =>
  Promise.resolve({ version: 'version', names });
const NAMES = naming('two', 'one');

describe('openBody', () => {
  it('sets the options once and before init, and waits until a search gets through', async () => {
    const { url, calls } = await fakePagefind('opening');
    await openBody(url, NAMES, { lost: 0 });
    expect(calls).toEqual([
      ['options', expect.objectContaining({ baseUrl: '/' })],
      ['init'],
      ['search', ''],
    ]);
  });

  it('fails when a file of the index could not be loaded', async () => {
    const { url } = await fakePagefind('losing');
    await expect(openBody(url, NAMES, { lost: 1 })).rejects.toThrow('could not be loaded');
  });

  it('fails when there is no Pagefind at that address', async () => {
    await expect(
      openBody('data:text/javascript,throw 0', NAMES, { lost: 0 }),
    ).rejects.toBeDefined();
  });

  it('has the version of the title pack that numbers the pages', async () => {
    const { url } = await fakePagefind('version');
    expect((await openBody(url, NAMES, { lost: 0 })).version).toBe('version');
  });

  it('gives for every query its hits, in the order of the queries', async () => {
    const { url } = await fakePagefind('searching');
    const body = await openBody(url, NAMES, { lost: 0 });
    expect(await body.search(['kafka', 'redis'])).toEqual({
      hits: [
        [],
        [
          { page: 1, score: 3 },
          { page: 0, score: 1 },
        ],
      ],
      complete: true,
    });
  });

  it('fails when a page has no name', async () => {
    const { url } = await fakePagefind('naming');
    const body = await openBody(url, naming('one'), { lost: 0 });
    await expect(body.search(['redis'])).rejects.toThrow('no page is called zh_two');
  });

  it('says so when a file stayed away during a search, and not at the next one', async () => {
    const { url } = await fakePagefind('missing');
    const files = { lost: 0 };
    const body = await openBody(url, NAMES, files);
    const searching = body.search(['redis']);
    files.lost = 1;
    expect(await searching).toMatchObject({ complete: false, hits: [[{}, {}]] });
    expect((await body.search(['redis'])).complete).toBe(true);
  });

  it('gives the text of a page that a search has found, in sections', async () => {
    const { url } = await fakePagefind('reading');
    const body = await openBody(url, NAMES, { lost: 0 });
    await body.search(['redis']);
    expect(await body.page(0)).toEqual([{ title: '甲', anchor: 'a', text: '乙' }]);
  });

  it('has no text of a page that no search has found', async () => {
    const { url } = await fakePagefind('unread');
    const body = await openBody(url, NAMES, { lost: 0 });
    await expect(body.page(0)).rejects.toThrow('0: no search has found this page');
  });
});
