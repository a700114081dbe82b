import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchFilters } from '../../../src/client/search-filters.ts';
import { SearchRun, type SearchState } from '../../../src/client/search-run.ts';
import type { Filters, Outcome, SearchEngine } from '../../../src/search/engine.ts';
import { strings } from '../../../src/strings.ts';

/** How long a fake answer of the full text takes. */
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
  const run = new SearchRun({
    engine: engine as unknown as SearchEngine,
    filters: filters as unknown as SearchFilters,
    box: {} as HTMLInputElement,
    issues: '',
    show: (state) => shown.push({ ...state, at: Date.now() }),
  });
  const ids = (): string[] => shown.flatMap(({ results }) => results.map(({ id }) => id));
  return { run, engine, filters, shown, asked, ids };
}

function outcome(id: string): Outcome {
  const result = { id, url: id, title: id, category: '', score: 1, sections: [] };
  return { results: [result], near: false, incomplete: false, terms: [] };
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

describe('SearchRun', () => {
  it('shows titles at once while the full text is still to come', async () => {
    const { run, engine, shown, ids } = box();
    engine.delay = SLOW_MS;
    run.type('redis');
    await vi.advanceTimersByTimeAsync(1);
    expect(ids()).toEqual(['title:redis']);
    expect(shown[0]?.message).toEqual([strings.search.loading]);
    await vi.runAllTimersAsync();
    expect(ids()).toEqual(['title:redis', 'text:redis']);
  });

  it('once the full text has answered, shows its next answer in one go when it is quick', async () => {
    const { run, shown, ids } = box();
    run.type('redis');
    await vi.runAllTimersAsync();
    const start = Date.now();
    run.type('nginx');
    await vi.runAllTimersAsync();
    expect(ids().slice(-2)).toEqual(['text:redis', 'text:nginx']);
    expect((shown.at(-1)?.at ?? 0) - start).toBe(QUICK_MS);
  });

  it('falls back on titles when it is slow', async () => {
    const { run, engine, ids } = box();
    run.type('redis');
    await vi.runAllTimersAsync();
    engine.delay = SLOW_MS;
    run.type('nginx');
    await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
    expect(ids().at(-1)).toBe('title:nginx');
    await vi.runAllTimersAsync();
    expect(ids().at(-1)).toBe('text:nginx');
  });

  it('asks the full text for the last of several keys that come while it is busy', async () => {
    const { run, asked, ids } = box();
    run.type('r');
    await vi.advanceTimersByTimeAsync(1);
    for (const value of ['re', 'red', 'redi', 'redis']) run.type(value);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['r', 'redis']);
    expect(ids().filter((id) => id.startsWith('text:'))).toEqual(['text:redis']);
  });

  it('never shows an older answer behind a newer one', async () => {
    const { run, engine, ids } = box();
    engine.delay = SLOW_MS;
    run.type('slow');
    await vi.advanceTimersByTimeAsync(10);
    engine.delay = 0;
    run.type('quick');
    await vi.runAllTimersAsync();
    expect(ids().at(-1)).toBe('text:quick');
    expect(ids()).not.toContain('text:slow');
  });

  it('asks again when only the filters change, and not when nothing does', async () => {
    const { run, filters, asked, shown } = box();
    run.type('redis');
    await vi.runAllTimersAsync();
    run.type(' redis ');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['redis']);
    filters.value = { category: 'database' };
    run.type('redis');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['redis', 'redis']);
    expect(shown.at(-1)?.filters).toEqual({ category: 'database' });
  });

  it('says at once what one may type when the box is emptied, and stays with that', async () => {
    const { run, shown } = box();
    run.type('redis');
    run.type('');
    expect(shown.map(({ message }) => message)).toEqual([[strings.search.start]]);
    await vi.runAllTimersAsync();
    expect(shown).toHaveLength(1);
  });
});
