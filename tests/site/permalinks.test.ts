import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permalinks, readBuiltSite } from '../../scripts/built-pages.ts';

const published = readFileSync('tests/site/permalinks.txt', 'utf8').trim().split('\n');
const pages = readBuiltSite('dist');
const kept = new Set(
  pages.flatMap(({ address, ids }) => [address, ...ids.map((id) => `${address}#${id}`)]),
);

/** Target of a permalink: of a former address, the page that took its place. */
function resolve(permalink: string): string {
  const [address = '', anchor] = permalink.split('#');
  const page = pages.find((candidate) => candidate.address === address);
  const canonical = page?.root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const target = canonical === undefined ? address : new URL(canonical).pathname;
  return anchor === undefined ? target : `${target}#${anchor}`;
}

test('every address and anchor that was ever published still leads to its matter', () => {
  const broken = published.filter(
    (permalink) => !kept.has(permalink) && !kept.has(resolve(permalink)),
  );
  expect(
    broken,
    'these were published and must go on working: restore the anchor, or name the former address ' +
      'in `redirectFrom` of the page that took its place',
  ).toEqual([]);
});

test('the list of permalinks holds all of the site today', () => {
  const known = new Set(published);
  const missing = permalinks(pages).filter((permalink) => !known.has(permalink));
  expect(missing, 'run `npm run permalinks:update` and commit tests/site/permalinks.txt').toEqual(
    [],
  );
});
