import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchController, type SearchState } from '../../../src/client/search-controller.ts';
import type { Outcome } from '../../../src/search/engine.ts';

/** Latencies of a fake full text, below and above the wait before titles are shown instead. */
const QUICK_MS = 40;
const SLOW_MS = 400;

const { engine, site } = vi.hoisted(() => {
  const outcomeOf = (id: string): Outcome => {
    const shown = { title: id, shortAnswer: '', category: '', score: 1, sections: [] };
    const state = { isPartial: false, isIncomplete: false, cutTo: undefined };
    return { ...state, results: [{ id, url: id, ...shown }], targets: [], terms: [] };
  };
  return {
    site: { delay: 0, isDown: false, isOutdated: false, parts: {} },
    engine: {
      search: vi.fn(async (query: string) => {
        if (query !== '') await new Promise((resolve) => setTimeout(resolve, site.delay));
        if (site.isDown) throw new Error('offline');
        return { ...outcomeOf(`text:${query}`), ...site.parts };
      }),
      searchTitles: (query: string) => Promise.resolve(outcomeOf(`title:${query}`)),
    },
  };
});
vi.mock('../../../src/client/load-search.ts', () => ({
  engine,
  isOutdated: () => Promise.resolve(site.isOutdated),
}));

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(console, 'warn').mockReturnValue();
  Object.assign(site, { delay: QUICK_MS, isDown: false, isOutdated: false, parts: {} });
  engine.search.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A search box; `shown` has its states, each as status and first result. */
function box() {
  const states: SearchState[] = [];
  const controller = new SearchController((state) => states.push(state));
  return {
    controller,
    states,
    type: (query: string, filters = {}) => controller.search({ query, filters }),
    shown: () => states.map(({ status, outcome }) => `${status} ${outcome?.results[0]?.id ?? ''}`),
    asked: () => engine.search.mock.calls.flatMap(([query]) => (query === '' ? [] : [query])),
  };
}

describe('SearchController', () => {
  it('shows titles at once while the full text is still to come', async () => {
    const { type, shown } = box();
    site.delay = SLOW_MS;
    type('redis');
    await vi.advanceTimersByTimeAsync(1);
    expect(shown()).toEqual(['loading title:redis']);
    await vi.runAllTimersAsync();
    expect(shown()).toEqual(['loading title:redis', 'found text:redis']);
  });

  it('once the full text has answered, shows its next answer in one go, or titles if it is slow', async () => {
    const { type, shown } = box();
    type('redis');
    await vi.runAllTimersAsync();
    type('nginx');
    await vi.advanceTimersByTimeAsync(QUICK_MS + 1);
    expect(shown().slice(-2)).toEqual(['found text:redis', 'found text:nginx']);
    site.delay = SLOW_MS;
    type('git');
    await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
    expect(shown().at(-1)).toBe('loading title:git');
    await vi.runAllTimersAsync();
    expect(shown().at(-1)).toBe('found text:git');
  });

  it('asks the full text for the last of several keys that come while it is busy', async () => {
    const { type, asked, shown } = box();
    site.delay = SLOW_MS;
    for (const query of ['r', 're', 'red', 'redi', 'redis']) {
      type(query);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.runAllTimersAsync();
    expect(asked()).toEqual(['r', 'redis']);
    expect(shown().filter((state) => state.startsWith('found'))).toEqual(['found text:redis']);
  });

  it('never shows an older answer behind a newer one', async () => {
    const { type, shown } = box();
    site.delay = SLOW_MS;
    type('slow');
    await vi.advanceTimersByTimeAsync(10);
    site.delay = 0;
    type('quick');
    await vi.runAllTimersAsync();
    expect(shown().at(-1)).toBe('found text:quick');
    expect(shown()).not.toContain('found text:slow');
  });

  it('asks again when only the filters change, and not when nothing does', async () => {
    const { type, asked, states } = box();
    type('redis');
    await vi.runAllTimersAsync();
    type(' redis ');
    await vi.runAllTimersAsync();
    expect(asked()).toEqual(['redis']);
    type('redis', { category: 'database' });
    await vi.runAllTimersAsync();
    expect(asked()).toEqual(['redis', 'redis']);
    expect(states.at(-1)).toMatchObject({ query: 'redis', filters: { category: 'database' } });
  });

  it('shows the start at once when the box is emptied, and stays with that', async () => {
    const { type, shown } = box();
    type('redis');
    type('');
    expect(shown()).toEqual(['start ']);
    await vi.runAllTimersAsync();
    expect(shown()).toEqual(['start ']);
  });

  it.each<[string, Partial<Outcome>]>([
    ['found', { isPartial: true }],
    ['nothing', { results: [] }],
    ['incomplete', { isIncomplete: true }],
    ['incomplete', { isIncomplete: true, results: [] }],
  ])('says %s of an outcome with %j', async (status, parts) => {
    const { type, states } = box();
    site.parts = parts;
    type('redis');
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toMatchObject({ status, outcome: parts });
  });

  it('keeps the titles when the full text fails, and asks again when told to', async () => {
    const { type, shown, controller } = box();
    site.isDown = true;
    type('redis');
    await vi.runAllTimersAsync();
    expect(shown().at(-1)).toBe('failed title:redis');
    expect(console.warn).toHaveBeenCalledOnce();
    site.isDown = false;
    controller.retry();
    await vi.runAllTimersAsync();
    expect(shown().at(-1)).toBe('found text:redis');
  });

  it.each<[string, { isDown?: boolean; parts?: Partial<Outcome> }, string]>([
    ['fails', { isDown: true }, 'outdated title:redis'],
    ['is incomplete', { parts: { isIncomplete: true } }, 'outdated text:redis'],
    ['answers', {}, 'found text:redis'],
  ])('where the page is outdated and the search %s, shows %o: %s', async (_, state, expected) => {
    const { type, shown } = box();
    Object.assign(site, state, { isOutdated: true });
    type('redis');
    await vi.runAllTimersAsync();
    expect(shown().at(-1)).toBe(expected);
  });
});
