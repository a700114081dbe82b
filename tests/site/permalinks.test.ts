import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permalinks, readBuiltSite } from '../../scripts/built-pages.ts';

/** Lines of the list: an address or an anchor, and for a short address the page to which it leads. */
const lines = readFileSync('content/permalinks.txt', 'utf8').trim().split('\n');
const published = lines.map((line) => line.split(' ')[0] ?? '');
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

test('the list that the content check reads is what is built', () => {
  const built = new Set(permalinks(pages));
  const known = new Set(published);
  expect([...built].filter((permalink) => !known.has(permalink))).toEqual([]);
  const former = [...known].filter((permalink) => !built.has(permalink));
  expect(former.filter((permalink) => resolve(permalink) === permalink)).toEqual([]);
});

test('every short address leads to the page that the list names', () => {
  for (const [short = '', target] of lines.map((line) => line.split(' '))) {
    if (target !== undefined) expect(resolve(short), short).toBe(target);
  }
});
