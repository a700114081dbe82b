import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchController, type SearchState } from '../../../src/client/search-controller.ts';
import type { SearchFilters } from '../../../src/client/search-filters.ts';
import type { Filters, Outcome, SearchEngine } from '../../../src/search/engine.ts';
import { strings } from '../../../src/strings.ts';

/** Latencies of a fake full text, below and above the wait before titles are shown instead. */
const QUICK_MS = 40;
const SLOW_MS = 400;

/** A search box over a fake engine; the states that it shows, with the time of each. */
function box(options: { filters?: Filters } = {}) {
  const shown: (SearchState & { at: number })[] = [];
  const asked: string[] = [];
  const engine = {
    base: '/',
    delay: QUICK_MS,
    async search(query: string) {
      if (query === '') return outcome('');
      asked.push(query);
      await new Promise((resolve) => setTimeout(resolve, engine.delay));
      return outcome(`text:${query}`);
    },
    searchTitles: (query: string) => Promise.resolve(outcome(`title:${query}`)),
  };
  const filters = {
    load: () => Promise.resolve({ category: [], difficulty: [], tag: [] }),
    value: options.filters ?? {},
  };
  const controller = new SearchController({
    engine: engine as unknown as SearchEngine,
    filters: filters as unknown as SearchFilters,
    input: { focus: () => undefined } as HTMLInputElement,
    issues: '',
    show: (state) => shown.push({ ...state, at: Date.now() }),
  });
  const ids = (): string[] => shown.flatMap(({ results }) => results.map(({ id }) => id));
  return { controller, engine, filters, shown, asked, ids };
}

function outcome(id: string): Outcome {
  const shown = { title: id, shortAnswer: '', category: '', score: 1, sections: [] };
  const state = { isPartial: false, isIncomplete: false, cutTo: undefined };
  return { ...state, results: [{ id, url: id, ...shown }], targets: [], terms: [] };
}

/** Stub of a DOM element: Node has none. */
class FakeElement extends EventTarget {
  append(): void {
    // Nothing looks at the children.
  }
}

vi.hoisted(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('document', { createElement: () => new FakeElement() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('SearchController', () => {
  it('shows titles at once while the full text is still to come', async () => {
    const { controller, engine, shown, ids } = box();
    engine.delay = SLOW_MS;
    controller.type('redis');
    await vi.advanceTimersByTimeAsync(1);
    expect(ids()).toEqual(['title:redis']);
    expect(shown[0]?.message).toEqual([strings.search.loading]);
    await vi.runAllTimersAsync();
    expect(ids()).toEqual(['title:redis', 'text:redis']);
  });

  it('once the full text has answered, shows its next answer in one go when it is quick', async () => {
    const { controller, shown, ids } = box();
    controller.type('redis');
    await vi.runAllTimersAsync();
    const start = Date.now();
    controller.type('nginx');
    await vi.runAllTimersAsync();
    expect(ids().slice(-2)).toEqual(['text:redis', 'text:nginx']);
    expect((shown.at(-1)?.at ?? 0) - start).toBe(QUICK_MS);
  });

  it('falls back on titles when it is slow', async () => {
    const { controller, engine, ids } = box();
    controller.type('redis');
    await vi.runAllTimersAsync();
    engine.delay = SLOW_MS;
    controller.type('nginx');
    await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
    expect(ids().at(-1)).toBe('title:nginx');
    await vi.runAllTimersAsync();
    expect(ids().at(-1)).toBe('text:nginx');
  });

  it('asks the full text for the last of several keys that come while it is busy', async () => {
    const { controller, asked, ids } = box();
    controller.type('r');
    await vi.advanceTimersByTimeAsync(1);
    for (const value of ['re', 'red', 'redi', 'redis']) controller.type(value);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['r', 'redis']);
    expect(ids().filter((id) => id.startsWith('text:'))).toEqual(['text:redis']);
  });

  it('never shows an older answer behind a newer one', async () => {
    const { controller, engine, ids } = box();
    engine.delay = SLOW_MS;
    controller.type('slow');
    await vi.advanceTimersByTimeAsync(10);
    engine.delay = 0;
    controller.type('quick');
    await vi.runAllTimersAsync();
    expect(ids().at(-1)).toBe('text:quick');
    expect(ids()).not.toContain('text:slow');
  });

  it('asks again when only the filters change, and not when nothing does', async () => {
    const { controller, filters, asked, shown } = box();
    controller.type('redis');
    await vi.runAllTimersAsync();
    controller.type(' redis ');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['redis']);
    filters.value = { category: 'database' };
    controller.type('redis');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['redis', 'redis']);
    expect(shown.at(-1)?.filters).toEqual({ category: 'database' });
  });

  it('says at once what one may type when the box is emptied, and stays with that', async () => {
    const { controller, shown } = box();
    controller.type('redis');
    controller.type('');
    expect(shown.map(({ message }) => message)).toEqual([[strings.search.start]]);
    await vi.runAllTimersAsync();
    expect(shown).toHaveLength(1);
  });

  it.each<[Partial<Outcome>, string]>([
    [{}, strings.search.count(1)],
    [{ isPartial: true }, strings.search.near],
    [{ cutTo: 200 }, strings.search.cut(200) + strings.search.count(1)],
    [{ isIncomplete: true, isPartial: true }, strings.search.incomplete],
    [{ results: [] }, strings.search.none('redis')],
  ])('says of an answer with %j: %s', async (parts, message) => {
    const { controller, engine, shown } = box();
    engine.search = () => Promise.resolve({ ...outcome('text'), ...parts });
    controller.type('redis');
    await vi.runAllTimersAsync();
    expect(shown.at(-1)?.message[0]).toBe(message);
    expect(shown.at(-1)?.isFinal).toBe(true);
  });

  it('keeps the titles when the full text fails, says so, and asks again when told to', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { controller, engine, shown, ids } = box();
    const search = engine.search.bind(engine);
    engine.search = () => Promise.reject(new Error('offline'));
    controller.type('redis');
    await vi.runAllTimersAsync();
    const [message, retry] = shown.at(-1)?.message ?? [];
    expect([message, ids().at(-1)]).toEqual([strings.search.failed, 'title:redis']);
    expect(warned).toHaveBeenCalledOnce();
    engine.search = search;
    if (retry instanceof EventTarget) retry.dispatchEvent(new Event('click'));
    await vi.runAllTimersAsync();
    expect(ids().at(-1)).toBe('text:redis');
  });
});
