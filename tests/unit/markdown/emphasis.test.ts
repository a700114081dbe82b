import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chineseText } from '../../../src/markdown/chinese-text.ts';
import { mdxToHtml, toHtml } from '../helpers.ts';

const plugins = {
  mdastPlugins: [chineseText],
  fileURL: pathToFileURL('/站 点/content/linux/demo.mdx'),
};
const render = (markdown: string) => toHtml(markdown, plugins);

describe('emphasis beside full-width punctuation', () => {
  it.each([
    ['*小结：*再看', '<em>小结：</em>再看'],
    ['**结论：**先说', '<strong>结论：</strong>先说'],
    ['***要点：***后文', '<em><strong>要点：</strong></em>后文'],
    ['~~旧法：~~新法', '<del>旧法：</del>新法'],
    ['前*“引”*后', '前<em>“引”</em>后'],
    ['先**（可选）**看', '先<strong>（可选）</strong>看'],
    ['设为**“开”**Redis 才读', '设为<strong>“开”</strong>Redis 才读'],
    ['调用**f(x)**的值', '调用<strong>f(x)</strong>的值'],
    ['约**50%**左右', '约<strong>50%</strong>左右'],
    ['**用 `x`：**看', '<strong>用 <code>x</code>：</strong>看'],
    ['看**`x`**的值', '看<strong><code>x</code></strong>的值'],
    ['**[甲](/a/)。**乙', '<strong><a href="/a/">甲</a>。</strong>乙'],
  ])('is read in %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['~~甲：~~乙~~丙：~~丁', '<del>甲：</del>乙<del>丙：</del>丁'],
    ['**一：**甲**二：**乙', '<strong>一：</strong>甲<strong>二：</strong>乙'],
    ['**一：**甲**乙**', '<strong>一：</strong>甲<strong>乙</strong>'],
    ['*甲：*乙**丙：**丁', '<em>甲：</em>乙<strong>丙：</strong>丁'],
    ['*甲：**乙：**丙*', '<em>甲：<strong>乙：</strong>丙</em>'],
    ['甲**~~乙：~~**丙', '甲<strong><del>乙：</del></strong>丙'],
  ])('is paired as the writer meant in %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['a heading', '## *甲：*乙 {#x}', '<h2 id="x"><em>甲：</em>乙</h2>'],
    ['a list', '- ~~甲：~~乙', '<li><del>甲：</del>乙</li>'],
    ['a list of paragraphs', '- a\n\n  *甲：*乙', '<p><em>甲：</em>乙</p>'],
    ['a quotation', '> 一\n> **甲：**乙', '<p>一<strong>甲：</strong>乙</p>'],
    ['a cell', '| a |\n| - |\n| ***甲：***乙 |', '<td><em><strong>甲：</strong></em>乙</td>'],
    [
      'a cell with escapes',
      '| a |\n| - |\n| x\\|\\*y **甲：**乙 |',
      'x|*y <strong>甲：</strong>乙',
    ],
    ['the text of a link', '[**甲：**乙](/x/)', '<a href="/x/"><strong>甲：</strong>乙</a>'],
    ['a link by reference', '[*甲：*乙][r]\n\n[r]: /x/', '<a href="/x/"><em>甲：</em>乙</a>'],
  ])('is read in %s', async (_, markdown, html) => {
    expect(await render(markdown)).toContain(html);
  });

  it.each([
    ['<summary>折叠的**甲：**乙</summary>', '<summary>折叠的<strong>甲：</strong>乙</summary>'],
    ['<div>\n*甲：*乙\n</div>', '<div><p><em>甲：</em>乙</p></div>'],
    ['一 <u>~~甲：~~乙</u>', '<p>一 <u><del>甲：</del>乙</u></p>'],
    ['**甲{/* 注 */}：**乙', '<p><strong>甲：</strong>乙</p>'],
  ])('is read in elements: %j', async (mdx, html) => {
    expect(await mdxToHtml(mdx, plugins)).toBe(html);
  });

  it('is read behind front matter and characters beyond the basic plane', async () => {
    expect(await mdxToHtml('---\ntitle: 甲\n---\n\n𠮷😀 **甲：**𠮷', plugins)).toBe(
      '<p>𠮷😀 <strong>甲：</strong>𠮷</p>',
    );
  });
});

describe('signs that are no emphasis', () => {
  it.each([
    ['`**x：**y` 是代码', '<code>**x：**y</code> 是代码'],
    [String.raw`\*\*甲：\*\*乙`, '**甲：**乙'],
    ['&ast;甲：&#42;乙', '*甲：*乙'],
    ['10~20 天，30~40 天', '10~20 天，30~40 天'],
    ['snake_case 与 other_name', 'snake_case 与 other_name'],
    ['5 * 3 与 5*3', '5 * 3 与 5*3'],
    ['count(*) 快', 'count(*) 快'],
    [String.raw`\*甲 **乙：**丙`, '*甲 <strong>乙：</strong>丙'],
  ])('stay signs in %j', async (markdown, text) => {
    expect(await render(markdown)).toBe(`<p>${text}</p>`);
  });
});

it('pairs as CommonMark does where the text is Latin', async () => {
  const words = (length: number): string[] =>
    length === 0
      ? ['']
      : words(length - 1).flatMap((word) => ['a', '*', ' ', '.'].map((c) => word + c));
  const differing: string[] = [];
  let compared = 0;
  for (const word of words(6)) {
    const markdown = `x${word}y`;
    const expected = await toHtml(markdown, {});
    // Signs that are left over are refused.
    if (expected.includes('*')) continue;
    compared += 1;
    if ((await render(markdown)) !== expected) differing.push(markdown);
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

it.each([
  ['**注意：请看', '**', String.raw`\*\*`],
  ['请看**', '**', String.raw`\*\*`],
  ['*注意：请看', '*', String.raw`\*`],
  ['甲*乙', '*', String.raw`\*`],
  ['~~旧：新', '~~', String.raw`\~\~`],
  ['[**甲](/x/)**', '**', String.raw`\*\*`],
])(
  'refuses %j, whose marks find no partner, with file, line and remedy',
  async (text, mark, escape) => {
    await expect(render(`段\n\n一行\n${text}`)).rejects.toThrow(
      `/站 点/content/linux/demo.mdx:4: "${mark}" has no partner; pair it, or write ${escape} for the sign`,
    );
  },
);
