import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../src/client/recent-searches.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

it('keeps the last few queries, each once, the newest first, until they are forgotten', () => {
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', ' ', 'g', ' c ']) rememberSearch(query);
  expect(recentSearches()).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});

it('cuts a query that is too long, when it is kept and when an older page has kept it', () => {
  const long = '持久化'.repeat(20_000);
  rememberSearch(long);
  expect([...kept.values()].join('').length).toBeLessThan(250);
  const [key = ''] = kept.keys();
  kept.set(key, JSON.stringify([long, 7, null, 'redis']));
  const [first, ...others] = recentSearches();
  expect(first?.length).toBeLessThanOrEqual(200);
  expect(others).toEqual(['redis']);
});

it.each(['{', '{"a":1}', '7'])(
  'takes %s, which somebody else has stored, for nothing',
  (stored) => {
    rememberSearch('redis');
    kept.set([...kept.keys()][0] ?? '', stored);
    expect(recentSearches()).toEqual([]);
  },
);

it('does without where storage is forbidden', () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', undefined);
  rememberSearch('redis');
  forgetSearches();
  expect(recentSearches()).toEqual([]);
});
