import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isReserved } from '../../../src/schemas/addresses.ts';

it('keeps every folder and page of the site for the site', () => {
  const own = readdirSync('src/pages')
    .filter((name) => !name.startsWith('['))
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => /^[a-z0-9-]+$/.test(name));
  expect(
    own.filter(
      (name) =>
        !isReserved(name) && name !== 'opensearch' && name !== 'redirects' && name !== 'site',
    ),
  ).toEqual([]);
});
