import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { rangeOf, refuse, sourceOf } from '../../../src/markdown/source.ts';

const fileURL = pathToFileURL('/站 [点]/content/linux/demo.mdx');

it.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [6, 4],
])('a place at offset %i is refused with line %i', (offset, line) => {
  const { refuse: refuseAt } = sourceOf({ source: '---\n\n\n正文\n', fileURL });
  expect(() => refuseAt(offset, 'mend it')).toThrow(
    `/站 [点]/content/linux/demo.mdx:${line}: mend it`,
  );
});

it('tells Astro the line, too, which it shows with the error', () => {
  expect(() => refuse(fileURL, 7, 'mend it')).toThrow(
    expect.objectContaining({ line: 7, column: 1 }),
  );
});

it('says no line where there is none', () => {
  expect(() => refuse(fileURL, undefined, 'mend it')).toThrow(
    '/站 [点]/content/linux/demo.mdx: mend it',
  );
});

it('knows no range of a node that a plug-in has made', () => {
  expect(rangeOf({ type: 'text', value: '甲' })).toBeUndefined();
});
