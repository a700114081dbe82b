import { describe, expect, it } from 'vitest';
import { chineseText } from '../../../src/markdown/chinese-text.ts';
import { mdxToHtml, toHtml } from '../helpers.ts';

const plugins = { mdastPlugins: [chineseText] };
const render = (markdown: string) => toHtml(markdown, plugins);

describe('a line end', () => {
  it.each([
    ['缓存\n穿透', '缓存穿透'],
    ['先读缓存，\n再读库', '先读缓存，再读库'],
    ['先读缓存，\nRedis 很快', '先读缓存，Redis 很快'],
    ['用 Redis\n（或 Memcached）', '用 Redis（或 Memcached）'],
    ['他说“好”\n再走', '他说“好”再走'],
    ['**缓存**\n*穿透*', '<strong>缓存</strong><em>穿透</em>'],
    ['见[缓存](/a/)\n再说', '见<a href="/a/">缓存</a>再说'],
    ['甲\n乙\n丙', '甲乙丙'],
    ['𠮷\n𠮷', '𠮷𠮷'],
  ])('is nothing between Chinese, in %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['用\nRedis', '用\nRedis'],
    ['Redis\n很快', 'Redis\n很快'],
    ['two\nwords', 'two\nwords'],
    ['执行\n`ls`\n之后', '执行\n<code>ls</code>\n之后'],
    ['It is “so”\n“said”', 'It is “so”\n“said”'],
    ['共 3\n个', '共 3\n个'],
    ['图\n![甲](/a.png)\n下', '图\n<img src="/a.png" alt="甲">\n下'],
  ])('remains a blank beside Latin and pictures, in %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['- 缓存\n  穿透', '<li>缓存穿透</li>'],
    ['> 缓存\n> 穿透', '<p>缓存穿透</p>'],
    ['缓存\n穿透\n===', '<h1>缓存穿透</h1>'],
  ])('is nothing in other blocks, in %j', async (markdown, html) => {
    expect(await render(markdown)).toContain(html);
  });

  it('is nothing in elements, and comments do not count', async () => {
    expect(await mdxToHtml('<div>\n  缓存{/* 注 */}\n  穿透\n</div>', plugins)).toBe(
      '<div><p>缓存穿透</p></div>',
    );
  });

  it('stays in code', async () => {
    expect(await render('```text\n缓存\n穿透\n```')).toContain('缓存\n穿透');
  });
});

it('keeps breaks that the writer set', async () => {
  expect(await render('缓存  \n穿透\\\n雪崩')).toBe('<p>缓存<br>\n穿透<br>\n雪崩</p>');
});
