import { describe, expect, it } from 'vitest';
import { chineseText } from '../../../src/markdown/chinese-text.ts';
import { mdxToHtml, toHtml } from '../helpers.ts';

const plugins = { mdastPlugins: [chineseText] };
const render = (markdown: string) => toHtml(markdown, plugins);
const link = (address: string, text = address) => `<a href="${address}">${text}</a>`;

describe('a bare address', () => {
  it.each([
    ['文档在 https://docs.python.org/3/，先读', 'https://docs.python.org/3/', '，先读'],
    ['文档在https://docs.python.org/3/。', 'https://docs.python.org/3/', '。'],
    ['文档在 https://docs.python.org/3/）', 'https://docs.python.org/3/', '）'],
    ['文档在 https://redis.io/a?b=1&c=2“引”', 'https://redis.io/a?b=1&amp;c=2', '“引”'],
    ['文档在 https://redis.io/a——后', 'https://redis.io/a', '——后'],
    ['文档在 https://redis.io/a.，后', 'https://redis.io/a', '.，后'],
    ['文档在 https://redis.io/f(x)、后', 'https://redis.io/f(x)', '、后'],
  ])('ends before full-width punctuation in %j', async (markdown, address, behind) => {
    const html = await render(markdown);
    expect(html).toContain(`${link(address)}${behind}</p>`);
  });

  it('stands in a list of them', async () => {
    expect(await render('看 https://a.cn/x、http://b.cn/y、https://c.cn。')).toBe(
      `<p>看 ${link('https://a.cn/x')}、${link('http://b.cn/y')}、${link('https://c.cn')}。</p>`,
    );
  });

  it('ends before punctuation of either kind that closes a bracket', async () => {
    expect(await render('(https://a.cn/b)。')).toBe(`<p>(${link('https://a.cn/b')})。</p>`);
  });

  it('leaves emphasis behind it to be read', async () => {
    expect(await render('**见 https://a.cn/b，后：**再~~旧：~~新')).toBe(
      `<p><strong>见 ${link('https://a.cn/b')}，后：</strong>再<del>旧：</del>新</p>`,
    );
  });

  it('may hold Chinese characters and marks of emphasis', async () => {
    const html = await render('见 https://zh.wikipedia.org/wiki/缓存_(计算机)*a*b，后');
    expect(html).toContain('>https://zh.wikipedia.org/wiki/缓存_(计算机)*a*b</a>，后');
  });

  it('is cut in an element, too', async () => {
    expect(await mdxToHtml('<p>见 https://a.cn/b，后</p>', plugins)).toBe(
      `<p>见 ${link('https://a.cn/b')}，后</p>`,
    );
  });

  it('without a scheme keeps the one that GFM gives it', async () => {
    expect(await render('见 www.a.cn/b；后')).toBe(
      `<p>见 ${link('http://www.a.cn/b', 'www.a.cn/b')}；后</p>`,
    );
  });

  it.each(['https://a.cn/b，见[甲](/x/)', 'https://a.cn/b，`x`', String.raw`https://a.cn/b，\*`])(
    'is refused where GFM left Markdown behind it unread: %j',
    async (markdown) => {
      await expect(render(`甲\n\n${markdown}`)).rejects.toThrow(
        /^content:3: GFM takes "，.*" for a part of the address; write \[text\]\(address\)$/,
      );
    },
  );
});

it('leaves links with a text of their own alone', async () => {
  expect(await render('[见，此](https://a.cn/b，c)')).toBe(
    '<p><a href="https://a.cn/b%EF%BC%8Cc">见，此</a></p>',
  );
});

it.each(['git@example.com:group/app.git', '写信给 root_a@example.com，再说', '用户 a@b.cn'])(
  'leaves mail addresses as text: %j',
  async (markdown) => {
    expect(await render(markdown)).toBe(`<p>${markdown}</p>`);
  },
);
