import { beforeEach, expect, it, vi } from 'vitest';
import { getCorrections } from '../../../src/lib/corrections.ts';

const corrections: { day: string; text: string }[] = [];
const collections: Record<string, unknown[]> = {
  questions: [{ id: 'python/sort', data: { number: 7, tags: [], redirectFrom: [], corrections } }],
  categories: [{ id: 'python', data: { id: 'python', order: 1, reading: ['sort'] } }],
  tags: [],
};

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(collections[name]),
}));

beforeEach(() => {
  corrections.length = 0;
});

const anchors = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await getCorrections()).map(({ text, anchor }) => [text, anchor]));

it('gives every correction an address of its own', async () => {
  corrections.push(
    { day: '2026-11-28', text: 'third' },
    { day: '2026-11-27', text: 'second' },
    { day: '2026-11-27', text: 'first' },
  );
  expect(await anchors()).toEqual({
    first: 'python-sort-2026-11-27',
    second: 'python-sort-2026-11-27-2',
    third: 'python-sort-2026-11-28',
  });
});

it('leaves a correction its address when newer ones are put on top', async () => {
  corrections.push({ day: '2026-11-27', text: 'first' });
  const before = await anchors();
  corrections.unshift({ day: '2026-11-27', text: 'second' });
  corrections.unshift({ day: '2026-11-28', text: 'third' });
  expect(await anchors()).toMatchObject(before);
});
