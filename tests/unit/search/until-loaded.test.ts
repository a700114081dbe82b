import { describe, expect, it } from 'vitest';
import { eachUntilLoaded, untilLoaded } from '../../../src/search/until-loaded.ts';

/** Something to load that stays away at first, and what has been asked for. */
function source(failures: number) {
  const asked: string[] = [];
  const load = (key: string): Promise<string> => {
    asked.push(key);
    const isAway = asked.filter((one) => one === key).length <= failures;
    return isAway ? Promise.reject(new Error(`${key} offline`)) : Promise.resolve(`<${key}>`);
  };
  return { asked, load };
}

describe('untilLoaded', () => {
  it('loads once, for all who ask at the same time and later', async () => {
    const { asked, load } = source(0);
    const get = untilLoaded(() => load('a'));
    expect(await Promise.all([get(), get()])).toEqual(['<a>', '<a>']);
    expect(await get()).toBe('<a>');
    expect(asked).toEqual(['a']);
  });

  it('loads nothing that nobody asks for', () => {
    const { asked, load } = source(0);
    untilLoaded(() => load('a'));
    expect(asked).toEqual([]);
  });

  it('loads anew what failed', async () => {
    const { asked, load } = source(1);
    const get = untilLoaded(() => load('a'));
    await expect(Promise.all([get(), get()])).rejects.toThrow('a offline');
    expect(await get()).toBe('<a>');
    expect(asked).toEqual(['a', 'a']);
  });
});

describe('eachUntilLoaded', () => {
  it('does so for each key by itself', async () => {
    const { asked, load } = source(0);
    const get = eachUntilLoaded(load);
    expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['<a>', '<b>', '<a>']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('loads anew only what failed', async () => {
    const { asked, load } = source(1);
    const get = eachUntilLoaded((key: string) =>
      key === 'b' ? Promise.resolve('<b>') : load(key),
    );
    await expect(get('a')).rejects.toThrow('a offline');
    expect(await get('b')).toBe('<b>');
    expect(await get('a')).toBe('<a>');
    expect(asked).toEqual(['a', 'a']);
  });
});
