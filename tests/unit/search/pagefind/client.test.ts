import { describe, expect, it } from 'vitest';
import { openFullText } from '../../../../src/search/pagefind/client.ts';

interface FakePagefind {
  calls: unknown[];
}

/** A module that is to Pagefind what it can be without an index; its calls are in `calls`. */
async function fakePagefind(name: string) {
  const source = `
    // ${name}
    export const calls = [];
    export const options = async (options) => void calls.push(['options', options]);
    export const init = async () => void calls.push(['init']);
    export const search = async (query) => {
      calls.push(['search', query]);
      const found = query === 'redis' ? [['zh_one', 3], ['zh_two', 1]] : [];
      return { results: found.map(([id, score]) => ({ id, score })) };
    };`;
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  const { calls } = (await import(/* @vite-ignore */ url)) as FakePagefind;
  return { url, calls };
}
const naming = (...names: string[]) => Promise.resolve({ version: 'version', names });
const NAMES = naming('zh_two', 'zh_one');

describe('openFullText', () => {
  it('sets the options once and before init, and waits until a search gets through', async () => {
    const { url, calls } = await fakePagefind('opening');
    expect((await openFullText(url, NAMES, { count: 0 })).version).toBe('version');
    expect(calls).toEqual([
      ['options', expect.objectContaining({ baseUrl: '/' })],
      ['init'],
      ['search', ''],
    ]);
  });

  it('fails when a file stayed away, or there is no Pagefind, or no names', async () => {
    const { url } = await fakePagefind('losing');
    await expect(openFullText(url, NAMES, { count: 1 })).rejects.toThrow('could not be loaded');
    const nowhere = 'data:text/javascript,throw Error("no Pagefind")';
    await expect(openFullText(nowhere, NAMES, { count: 0 })).rejects.toThrow('no Pagefind');
    const nameless = Promise.reject(new Error('no names'));
    await expect(openFullText(url, nameless, { count: 0 })).rejects.toThrow('no names');
  });

  it('gives for every term the numbers of its pages, best first', async () => {
    const { url } = await fakePagefind('searching');
    const fullText = await openFullText(url, NAMES, { count: 0 });
    const { hits, isComplete } = await fullText.search(['kafka', 'redis']);
    expect(isComplete).toBe(true);
    expect([...hits]).toEqual([
      ['kafka', []],
      [
        'redis',
        [
          { page: 1, score: 3 },
          { page: 0, score: 1 },
        ],
      ],
    ]);
    const other = await openFullText(url, naming('zh_one'), { count: 0 });
    await expect(other.search(['redis'])).rejects.toThrow('no page is called zh_two');
  });

  it('says so when a file stayed away during a search, and not at the next one', async () => {
    const { url } = await fakePagefind('missing');
    const failures = { count: 0 };
    const fullText = await openFullText(url, NAMES, failures);
    const searching = fullText.search(['redis']);
    failures.count = 1;
    expect((await searching).isComplete).toBe(false);
    expect((await fullText.search(['redis'])).isComplete).toBe(true);
  });
});
