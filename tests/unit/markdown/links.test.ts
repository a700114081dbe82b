import { expect, it } from 'vitest';
import { links } from '../../../src/markdown/links.ts';
import { mdxToHtml, toHtml } from '../helpers.ts';

const handbook = { hastPlugins: [links('/handbook/')] };

it.each([
  ['/python/decorator/#wraps', '/handbook/python/decorator/#wraps'],
  ['/', '/handbook/'],
  ['#here', '#here'],
  ['../sibling/', '../sibling/'],
  ['https://docs.python.org/3/,/x', 'https://docs.python.org/3/,/x'],
  ['//docs.python.org/3/', '//docs.python.org/3/'],
])('under /handbook/ links %s to %s', async (written, address) => {
  expect(await toHtml(`[甲](${written})`, handbook)).toBe(`<p><a href="${address}">甲</a></p>`);
});

it.each([
  ['![甲](/icon-512.png)', '<p><img src="/handbook/icon-512.png" alt="甲"></img></p>'],
  ['[甲][r]\n\n[r]: /a/', '<p><a href="/handbook/a/">甲</a></p>'],
  ['<a href="/a/">甲</a>', '<a href="/handbook/a/">甲</a>'],
  ['甲 <a class="x" href="/a/">乙</a>', '<p>甲 <a class="x" href="/handbook/a/">乙</a></p>'],
  ['<img alt="" src="/a.png" />', '<img alt="" src="/handbook/a.png"></img>'],
  [
    '<img srcset="/a.png 1x, /b.png 2x, //c.cn/c.png 3x" />',
    '<img srcset="/handbook/a.png 1x, /handbook/b.png 2x, //c.cn/c.png 3x"></img>',
  ],
  ['<video poster="/a.png"></video>', '<video poster="/handbook/a.png"></video>'],
  ['<abbr title="/a/">甲</abbr>', '<abbr title="/a/">甲</abbr>'],
])('under /handbook/ puts the base into %j', async (mdx, html) => {
  expect(await mdxToHtml(mdx, handbook)).toBe(html);
});

it('changes nothing where the site is at the root', async () => {
  expect(await toHtml('[甲](/a/b/)', { hastPlugins: [links('/')] })).toBe(
    '<p><a href="/a/b/">甲</a></p>',
  );
});
