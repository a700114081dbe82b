import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { SearchState } from '../../../src/client/search-controller.ts';
import { messageOf } from '../../../src/client/search-messages.ts';
import type { Outcome } from '../../../src/search/engine.ts';
import { searchStrings } from '../../../src/strings.ts';

const search = searchStrings;

// Node has no elements: of a link or a button, only its properties are looked at.
beforeAll(() => vi.stubGlobal('document', { createElement: () => ({ append: () => undefined }) }));
afterAll(() => void vi.unstubAllGlobals());

it.each<[Partial<SearchState>, Partial<Outcome>, string, object?]>([
  [{ status: 'start' }, {}, search.start],
  [{ status: 'loading' }, {}, search.loading],
  [{ status: 'found' }, {}, search.count(1)],
  [{ status: 'found' }, { isPartial: true }, search.near],
  [{ status: 'found' }, { cutTo: 200 }, search.cut(200) + search.count(1)],
  [{ status: 'incomplete' }, {}, search.incomplete, { name: 'retry' }],
  [{ status: 'failed' }, {}, search.failed, { name: 'retry' }],
  [{ status: 'outdated' }, {}, search.outdated, { name: 'reload' }],
  [
    { status: 'nothing' },
    {},
    search.none('redis'),
    { href: '/new?title=%E5%B8%8C%E6%9C%9B%E6%94%B6%E5%BD%95%EF%BC%9Aredis' },
  ],
  [{ status: 'nothing', filters: { tag: 'git' } }, {}, search.none('redis'), { name: 'clear' }],
])('says of %j with %j: %s', (state, parts, sentence, wayOn = {}) => {
  const outcome = { results: [{}], ...parts };
  const asked = { query: 'redis', filters: {}, ...state, outcome } as SearchState;
  const [first, ...rest] = messageOf(asked, '/new');
  expect(first).toBe(sentence);
  expect([{}, ...rest]).toContainEqual(expect.objectContaining(wayOn));
});
