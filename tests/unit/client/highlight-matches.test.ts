import { afterEach, expect, it, vi } from 'vitest';
import { highlightMatches } from '../../../src/client/highlight-matches.ts';
import { highlightsAsked } from '../../../src/client/highlight-parameter.ts';

/** A browser without highlights, at an address. */
function browserAt(address: string) {
  const browser = { address: new URL(address), state: null as unknown };
  vi.stubGlobal('location', browser.address);
  vi.stubGlobal('CSS', {});
  vi.stubGlobal('history', {
    get state() {
      return browser.state;
    },
    replaceState(state: unknown, _: string, url: URL) {
      Object.assign(browser, { state, address: url });
      vi.stubGlobal('location', url);
    },
  });
  return browser;
}
afterEach(() => void vi.unstubAllGlobals());

it('leaves the plain address behind, and what to mark in the history', () => {
  const browser = browserAt('https://a.example/p/?mark=redis%20%E6%8C%81%E4%B9%85&x=1#part');
  expect(highlightsAsked()).toEqual(['redis', '持久']);
  highlightMatches({} as HTMLElement, highlightsAsked());
  expect(browser.address.href).toBe('https://a.example/p/?x=1#part');
  // On going back to the page.
  expect(highlightsAsked()).toEqual(['redis', '持久']);
});

it('takes a few marks from an address, however many it asks for', () => {
  const words = Array.from({ length: 870 }, (_, index) => `word${index}`);
  browserAt(`https://a.example/p/?mark=${words.join('%20')}`);
  highlightMatches({} as HTMLElement, highlightsAsked());
  expect(highlightsAsked().length).toBeLessThan(20);
  expect(words.join(' ')).toContain(highlightsAsked().join(' '));
});

it.each([null, {}, { scroll: 3 }])('asks for none where none are asked for: %j', (state) => {
  const browser = browserAt('https://a.example/p/');
  browser.state = state;
  expect(highlightsAsked()).toEqual([]);
});
