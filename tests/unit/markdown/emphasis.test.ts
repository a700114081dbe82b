import { describe, expect, it } from 'vitest';
import { emphasis } from '../../../src/markdown/emphasis.ts';
import { toHtml } from '../helpers.ts';

const render = (markdown: string) => toHtml(markdown, { mdastPlugins: [emphasis] });

describe('emphasis', () => {
  it.each([
    ['ends in full-width punctuation', '**注意：**请看', '<strong>注意：</strong>请看'],
    ['begins with a bracket', '先**（可选）**看', '先<strong>（可选）</strong>看'],
    ['stands twice', '**一：**甲**二：**乙', '<strong>一：</strong>甲<strong>二：</strong>乙'],
    [
      'stands before one of CommonMark',
      '**一：**甲**乙**',
      '<strong>一：</strong>甲<strong>乙</strong>',
    ],
    ['holds code', '**用 `x`：**看', '<strong>用 <code>x</code>：</strong>看'],
    ['holds a link', '**[甲](/a/)。**乙', '<strong><a href="/a/">甲</a>。</strong>乙'],
  ])('makes strong what CommonMark leaves: one that %s', async (_, markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it('repairs headings, list items and table cells too', async () => {
    expect(await render('## **一：**甲')).toBe('<h2><strong>一：</strong>甲</h2>');
    expect(await render('- **一：**甲')).toBe('<ul>\n<li><strong>一：</strong>甲</li>\n</ul>');
    expect(await render('| a |\n| - |\n| **一：**甲 |')).toContain(
      '<td><strong>一：</strong>甲</td>',
    );
  });

  it('leaves emphasis that CommonMark understands as it is', async () => {
    expect(await render('说“**重点**”，**再**说')).toBe(
      '<p>说“<strong>重点</strong>”，<strong>再</strong>说</p>',
    );
  });

  it('leaves asterisks in code alone', async () => {
    expect(await render('`**x：**y` 是代码')).toBe('<p><code>**x：**y</code> 是代码</p>');
  });

  it('does not guess where asterisks do not pair up', async () => {
    expect(await render('**注意：请看')).toBe('<p>**注意：请看</p>');
  });
});
