import { expect, it } from 'vitest';
import { formatBucketRecipe } from '../../../src/hosts/bucket.ts';

const RULES = [
  { path: '*', headers: { 'X-Frame': 'no', 'Cache-Control': 'max-age=0' } },
  { path: '_astro/*', headers: { 'Cache-Control': 'immutable' } },
  { path: 'share/*', headers: { 'X-Frame': 'yes' } },
  { path: '*.md', type: 'text/markdown' },
];

it('copies hashed files first, then what has a type or a time of its own, then the rest', () => {
  const [, ...copies] = formatBucketRecipe(RULES).split('aws s3 cp');
  const options = copies.map((copy) =>
    copy
      .replace(/\\\n\s*/g, '')
      .split('errors ')[1]
      ?.trim(),
  );
  expect(options).toEqual([
    "--exclude '*' --include '_astro/*' --cache-control 'immutable'",
    "--exclude '*' --include '*.md' --cache-control 'max-age=0' --content-type 'text/markdown; charset=utf-8'",
    "--exclude '_headers' --exclude '_redirects' --exclude 'redirects.map' --exclude '*.br' --exclude '*.gz' " +
      "--exclude '_astro/*' --exclude '*.md' --cache-control 'max-age=0'",
  ]);
});

it('says which headers the network in front of a bucket has to add', () => {
  expect(formatBucketRecipe(RULES)).toContain('#   X-Frame: no\n#   Strict-Transport-Security: ');
});
