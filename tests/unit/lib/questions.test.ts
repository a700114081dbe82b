import { expect, it, vi } from 'vitest';
import {
  getQuestions,
  getShelves,
  getTagShelves,
  neighbours,
  relatedTo,
  type Question,
} from '../../../src/lib/questions.ts';

const question = (id: string, number: number, tags: string[], related: string[] = []) => ({
  id,
  data: { number, tags, related },
});
const named = (id: string, order?: number) => ({ id, data: { id, name: id, summary: id, order } });

const collections: Record<string, unknown[]> = {
  questions: [
    question('python/sort', 7, ['algorithm']),
    question('database/redis', 3, ['cache'], ['python/sort']),
    question('python/decorator', 5, ['language', 'algorithm'], ['database/redis', 'python/sort']),
  ],
  categories: [named('database', 2), named('python', 1)],
  tags: [named('cache'), named('language'), named('algorithm'), named('unused')],
};

vi.mock('astro:content', () => ({
  getCollection: (name: string) => Promise.resolve(collections[name]),
}));

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

async function find(id: string): Promise<{ question: Question; all: Question[] }> {
  const all = await getQuestions();
  const found = all.find((other) => other.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return { question: found, all };
}

it('shelves questions by category in the order of the site, then by number', async () => {
  const shelves = await getShelves();
  expect(shelves.map(({ category, questions }) => [category.id, ids(questions)])).toEqual([
    ['python', ['python/decorator', 'python/sort']],
    ['database', ['database/redis']],
  ]);
});

it('gives a question its tags with their names, in the order of its front matter', async () => {
  const { question: decorator } = await find('python/decorator');
  expect(decorator.tags.map(({ name }) => name)).toEqual(['language', 'algorithm']);
});

it('lists tags that are used, the most used first, then by id', async () => {
  const shelves = await getTagShelves();
  expect(shelves.map(({ tag, questions }) => [tag.id, questions.length])).toEqual([
    ['algorithm', 2],
    ['cache', 1],
    ['language', 1],
  ]);
});

it('relates a question to those it names and then to those that name it', async () => {
  const { question: redis, all } = await find('database/redis');
  expect(ids(relatedTo(redis, all))).toEqual(['python/sort', 'python/decorator']);
});

it('lists a related question once when both name each other', async () => {
  const { question: sort, all } = await find('python/sort');
  const mutual = { ...sort, data: { ...sort.data, related: ['database/redis'] } };
  expect(ids(relatedTo(mutual, all))).toEqual(['database/redis', 'python/decorator']);
});

it('finds the neighbours in reading order, across categories, and none beyond the ends', async () => {
  const { question: sort, all } = await find('python/sort');
  const { previous, next } = neighbours(sort, all);
  expect([previous?.id, next?.id]).toEqual(['python/decorator', 'database/redis']);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error('no questions');
  expect(neighbours(first, all).previous).toBeUndefined();
  expect(neighbours(last, all).next).toBeUndefined();
});
