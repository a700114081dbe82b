import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/content-check/body.ts';
import { runCheck } from '../../../src/content-check/check.ts';

const read = (text: string) => runCheck(readBody({ path: 'content/linux/ssh.mdx', text }));

/** Links of a text, each with its line. */
function linksOf(text: string): [line: number | undefined, url: string][] {
  const nodes = read(text).result?.nodes ?? [];
  return nodes.flatMap((node) =>
    node.type === 'link' ? [[node.position?.start.line, node.url]] : [],
  );
}

describe('readBody', () => {
  it.each([
    ['a paragraph', '甲\n见 https://nginx.org/en/、后', 2],
    ['a list', '- 甲\n- 见 https://nginx.org/en/、后', 2],
    ['a cell', '| 甲 |\n| - |\n| 见 https://nginx.org/en/、后 |', 3],
    ['a quotation', '> 甲\n>\n> 见 https://nginx.org/en/、后', 3],
    ['a heading', '## 见 https://nginx.org/en/、后 {#a}', 1],
    ['emphasis', '**见 https://nginx.org/en/、后**', 1],
    ['an element', '<Caution>\n\n<sub>见 https://nginx.org/en/、后</sub>\n\n</Caution>', 3],
  ])('ends bare addresses where the site does, in %s', (_, text, line) => {
    expect(linksOf(text)).toEqual([[line, 'https://nginx.org/en/']]);
  });

  it('finds every address of a row of them, on its own line', () => {
    expect(linksOf('甲\n看 https://a.cn/x、https://b.cn/y；\nhttps://c.cn/z。')).toEqual([
      [2, 'https://a.cn/x'],
      [2, 'https://b.cn/y'],
      [3, 'https://c.cn/z'],
    ]);
  });

  it('takes mail addresses for text, and a link to a mailbox for a link', () => {
    expect(linksOf('克隆 git@gitlab.example:team/app.git，用户 root@db1.example。')).toEqual([]);
    expect(linksOf('[信](mailto:a@b.example)')).toEqual([[1, 'mailto:a@b.example']]);
  });

  it('names every block that the site would refuse, each at its line', () => {
    const text =
      '**甲：乙\n\n- 丙\n- ~~丁：戊\n\n| 己 |\n| - |\n| 庚**：辛 |\n\n见 https://a.cn/b，`x`';
    const { problems } = read(text);
    expect(problems.map(({ line, message }) => [line, message.split(';')[0]])).toEqual([
      [1, '"**" has no partner'],
      [4, '"~~" has no partner'],
      [8, '"**" has no partner'],
      [10, 'GFM takes "，`x`" for a part of the address'],
    ]);
  });

  it('lets pass the marks that the site pairs, and signs that are none', () => {
    const text = '**注：**看*“甲”*乙，5*3，10~20 天，count(*)，\\*甲，`**x：**y`。';
    expect(read(text).problems).toEqual([]);
  });
});
