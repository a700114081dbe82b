import { expect, it, vi } from 'vitest';
import { getRedirects } from '../../../src/lib/redirects.ts';

const question = (id: string, number: number, redirectFrom: string[]) => ({
  id,
  data: { number, title: `问${number}`, short: `答${number}`, tags: [], redirectFrom },
});

const collections: Record<string, unknown[]> = {
  questions: [
    question('python/sort', 7, ['/python/old-sort/', '/misc/sort/']),
    question('python/decorator', 5, []),
  ],
  categories: [{ id: 'python', data: { id: 'python', order: 1, reading: ['decorator', 'sort'] } }],
  tags: [],
};

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(collections[name]),
}));

it('leads every short and former address to its question, and former ones of its evidence, too', async () => {
  expect(await getRedirects()).toEqual([
    { from: '/q/5/', to: '/python/decorator/', number: 5, title: '问5', description: '答5' },
    { from: '/q/7/', to: '/python/sort/', number: 7, title: '问7', description: '答7' },
    { from: '/python/old-sort/', to: '/python/sort/', number: 7, title: '问7', description: '答7' },
    { from: '/misc/sort/', to: '/python/sort/', number: 7, title: '问7', description: '答7' },
    {
      from: '/evidence/python/old-sort/',
      to: '/evidence/python/sort/',
      number: 7,
      title: '证据：问7',
      description: '答7',
    },
    {
      from: '/evidence/misc/sort/',
      to: '/evidence/python/sort/',
      number: 7,
      title: '证据：问7',
      description: '答7',
    },
  ]);
});
