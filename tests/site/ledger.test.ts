import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promises, readBuiltSite } from '../../scripts/built-site.ts';

const ledger = readFileSync('tests/site/ledger.txt', 'utf8').trim().split('\n');
const pages = readBuiltSite('dist');
const kept = new Set(
  pages.flatMap(({ address, ids }) => [address, ...ids.map((id) => `${address}#${id}`)]),
);

/** Where an address leads: a former one to the page that took its place. */
function resolve(promise: string): string {
  const [address = '', anchor] = promise.split('#');
  const page = pages.find((candidate) => candidate.address === address);
  const canonical = page?.root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const target = canonical === undefined ? address : new URL(canonical).pathname;
  return anchor === undefined ? target : `${target}#${anchor}`;
}

test('every address and anchor that was ever published still leads to its matter', () => {
  const broken = ledger.filter((promise) => !kept.has(promise) && !kept.has(resolve(promise)));
  expect(
    broken,
    'these were published and must go on working: restore the anchor, or name the former address ' +
      'in `formerly` of the page that took its place',
  ).toEqual([]);
});

test('the ledger holds everything that the site promises today', () => {
  const known = new Set(ledger);
  const missing = promises(pages).filter((promise) => !known.has(promise));
  expect(missing, 'run `npm run ledger:update` and commit tests/site/ledger.txt').toEqual([]);
});
