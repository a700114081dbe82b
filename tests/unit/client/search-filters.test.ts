import { describe, expect, it, vi } from 'vitest';
import { readSearch, sameFilters, writeSearch } from '../../../src/client/search-filters.ts';

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

describe('readSearch and writeSearch', () => {
  it('give back what they were given, with whatever characters', () => {
    const query = 'C++ & 100% #哈希? "a/b"';
    const filters = { category: 'linux', tag: 'tcp-ip' };
    const written = writeSearch(query, filters);
    expect(written).toMatch(/^\?q=C%2B%2B%20/);
    expect(readSearch(new URLSearchParams(written))).toEqual({ query, filters });
  });

  it('leave out what is empty and what they do not know', () => {
    expect(writeSearch(' ', {})).toBe('');
    expect(readSearch(new URLSearchParams('?category=&colour=red'))).toEqual({
      query: '',
      filters: {},
    });
  });

  it('cut what is too long, in both directions, and half characters', () => {
    const long = '持久化'.repeat(20_000);
    const written = writeSearch(`\ud83d${long}`, {});
    const { query } = readSearch(new URLSearchParams({ q: `${long}\ud83d` }));
    expect(long.startsWith(query)).toBe(true);
    expect(query.length).toBeLessThanOrEqual(200);
    expect(written).toBe(writeSearch(query, {}));
  });
});

describe('sameFilters', () => {
  it.each([
    [{}, {}, true],
    [{ category: 'linux' }, { category: 'linux' }, true],
    [{ category: 'linux' }, {}, false],
    [{ tag: 'redis' }, { tag: 'git' }, false],
  ])('compares %o with %o: %s', (one, other, same) => {
    expect(sameFilters(one, other)).toBe(same);
    expect(sameFilters(other, one)).toBe(same);
  });
});
