import { expect, it } from 'vitest';
import { addPermalinks } from '../../../src/content-check/permalinks.ts';

it('adds what is new in order, and takes nothing out', () => {
  const list = '/b/\n/gone/#a\n';
  expect(addPermalinks(list, ['/a/', '/b/', '/b/#c'])).toBe('/a/\n/b/\n/b/#c\n/gone/#a\n');
});

it('follows a page that moved: its number leads to the new address', () => {
  const list = '/a/b/\n/q/1/ /a/b/\n';
  expect(addPermalinks(list, ['/c/b/', '/q/1/ /c/b/'])).toBe('/a/b/\n/c/b/\n/q/1/ /c/b/\n');
});
