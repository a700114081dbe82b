import { expect, it } from 'vitest';
import { memoizeAsync } from '../../../src/search/memoize.ts';

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

it('loads once for each key, for all who ask at the same time and later, and nothing unasked', async () => {
  const { asked, load } = source();
  const get = memoizeAsync(load);
  expect(asked).toEqual([]);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['<a>', '<b>', '<a>']);
  expect(await get('a')).toBe('<a>');
  expect(asked).toEqual(['a', 'b']);
});

it('loads anew what failed, for all who asked, and nothing else', async () => {
  const { asked, load } = source('a');
  const get = memoizeAsync(load);
  expect(await get('b')).toBe('<b>');
  await expect(Promise.all([get('a'), get('a')])).rejects.toThrow('a offline');
  expect(await Promise.all([get('a'), get('b')])).toEqual(['<a>', '<b>']);
  expect(asked).toEqual(['b', 'a', 'a']);
});
