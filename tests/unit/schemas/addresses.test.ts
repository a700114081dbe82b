import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isReserved } from '../../../src/schemas/addresses.ts';

it('keeps the folders of the pages of the site for the site', () => {
  const own = readdirSync('src/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name);
  expect(own).toContain('search');
  expect(own.filter((name) => !isReserved(name))).toEqual([]);
});

it.each(['_astro', 'pagefind', 'index', '404'])(
  'keeps %s, which the build or a host makes',
  (name) => {
    expect(isReserved(name)).toBe(true);
  },
);
