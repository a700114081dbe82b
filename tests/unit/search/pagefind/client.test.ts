import { expect, it } from 'vitest';
import { openFullText } from '../../../../src/search/pagefind/client.ts';

// All else is tested over an index: in the contract.

/** To Pagefind what it can be without an index; every search finds two pages. */
const PAGEFIND = `data:text/javascript,
  export const calls = [];
  export const options = async (options) => void calls.push(['options', options]);
  export const init = async () => void calls.push(['init']);
  export const search = async (query) => {
    calls.push(['search', query]);
    return { results: ['zh_one', 'zh_two'].map((id, score) => ({ id, score })) };
  };`;
const open = (names: string[] = [], failures = { count: 0 }) =>
  openFullText(PAGEFIND, Promise.resolve({ version: 'version', names }), failures);

it('sets the options once and before init, and waits until a search gets through', async () => {
  await open();
  const { calls } = (await import(/* @vite-ignore */ PAGEFIND)) as { calls: unknown[] };
  const options = ['options', expect.objectContaining({ baseUrl: '/' })];
  expect(calls).toEqual([options, ['init'], ['search', '']]);
});

it('refuses a page that its names lack: they are of another build', async () => {
  const fullText = await open(['zh_one']);
  await expect(fullText.search(['redis'])).rejects.toThrow('no page is called zh_two');
});

it('is not open where a file stayed away of which Pagefind says nothing', async () => {
  await expect(open([], { count: 1 })).rejects.toThrow('could not be loaded');
});
