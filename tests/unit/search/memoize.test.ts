import { expect, it } from 'vitest';
import { memoizeAsync, memoizeAsyncByKey } from '../../../src/search/memoize.ts';

/** Something to load of which some keys stay away the first time, and what has been asked for. */
function source(...failing: string[]) {
  const asked: string[] = [];
  const load = (key: string): Promise<string> => {
    const isAway = failing.includes(key) && !asked.includes(key);
    asked.push(key);
    return isAway ? Promise.reject(new Error(`${key} offline`)) : Promise.resolve(`<${key}>`);
  };
  return { asked, load };
}

it('loads once, for all who ask at the same time and later, and nothing unasked', async () => {
  const { asked, load } = source();
  const get = memoizeAsync(() => load('a'));
  expect(asked).toEqual([]);
  expect(await Promise.all([get(), get()])).toEqual(['<a>', '<a>']);
  expect(await get()).toBe('<a>');
  expect(asked).toEqual(['a']);
});

it('loads anew what failed, for all who asked', async () => {
  const { asked, load } = source('a');
  const get = memoizeAsync(() => load('a'));
  await expect(Promise.all([get(), get()])).rejects.toThrow('a offline');
  expect(await get()).toBe('<a>');
  expect(asked).toEqual(['a', 'a']);
});

it('does so for each key by itself', async () => {
  const { asked, load } = source('a');
  const get = memoizeAsyncByKey(load);
  expect(await Promise.allSettled([get('a'), get('b'), get('b')])).toMatchObject([
    { status: 'rejected' },
    { value: '<b>' },
    { value: '<b>' },
  ]);
  expect([await get('a'), await get('b')]).toEqual(['<a>', '<b>']);
  expect(asked).toEqual(['a', 'b', 'a']);
});
