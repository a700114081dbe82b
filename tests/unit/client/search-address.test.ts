import { expect, it } from 'vitest';
import { readSearch, writeSearch } from '../../../src/client/search-address.ts';

it('gives back the search that it was given, with whatever characters', () => {
  const search = {
    query: 'C++ & 100% #哈希? "a/b"',
    filters: { category: 'linux', tag: 'tcp-ip' },
  };
  const written = writeSearch(search);
  expect(written).toMatch(/^\?q=C%2B%2B%20/);
  expect(readSearch(new URLSearchParams(written))).toEqual(search);
});

it('leaves out what is empty and what it does not know', () => {
  const empty = { query: '', filters: {} };
  expect(writeSearch({ query: ' ', filters: {} })).toBe('');
  expect(readSearch(new URLSearchParams('?category=&colour=red'))).toEqual(empty);
});

it('cuts what is too long, in both directions, and half characters', () => {
  const long = '持久化'.repeat(20_000);
  const written = writeSearch({ query: `\ud83d${long}`, filters: {} });
  const read = readSearch(new URLSearchParams({ q: `${long}\ud83d` }));
  expect(long.startsWith(read.query)).toBe(true);
  expect(read.query.length).toBeLessThanOrEqual(200);
  expect(written).toBe(writeSearch(read));
});
