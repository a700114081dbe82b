import { expect, it } from 'vitest';
import { links } from '../../../src/markdown/links.ts';
import { toHtml } from '../helpers.ts';

it.each([
  ['/python/decorator/#wraps', '/handbook/python/decorator/#wraps'],
  ['/', '/handbook/'],
  ['#here', '#here'],
  ['../sibling/', '../sibling/'],
  ['https://docs.python.org/3/', 'https://docs.python.org/3/'],
  ['//docs.python.org/3/', '//docs.python.org/3/'],
])('under /handbook/ links %s to %s', async (written, address) => {
  expect(await toHtml(`[甲](${written})`, { hastPlugins: [links('/handbook/')] })).toBe(
    `<p><a href="${address}">甲</a></p>`,
  );
});

it('changes nothing where the site is at the root', async () => {
  expect(await toHtml('[甲](/a/b/)', { hastPlugins: [links('/')] })).toBe(
    '<p><a href="/a/b/">甲</a></p>',
  );
});
