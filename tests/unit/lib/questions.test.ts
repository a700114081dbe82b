import { afterEach, expect, it, vi } from 'vitest';
import { getCategories, getQuestions, getTags, type Question } from '../../../src/lib/questions.ts';

const question = (id: string, number: number, tags: string[]) => ({ id, data: { number, tags } });
const named = (id: string, fields: object = {}) => ({
  id,
  data: { id, name: id, summary: id, ...fields },
});

const collections: Record<string, unknown[]> = {
  questions: [
    question('python/decorator', 5, ['language', 'algorithm']),
    question('database/redis', 3, ['cache']),
    question('python/sort', 7, ['algorithm']),
  ],
  categories: [
    named('database', { order: 2, reading: ['redis'] }),
    named('python', { order: 1, reading: ['sort', 'decorator'] }),
  ],
  tags: [named('cache'), named('language'), named('algorithm'), named('unused')],
};

const getCollection = vi.hoisted(() => vi.fn<(name: string) => Promise<unknown>>());
vi.mock('astro:content', () => ({ getCollection }));
getCollection.mockImplementation((name: string) => Promise.resolve(collections[name]));

afterEach(() => {
  vi.unstubAllEnvs();
  getCollection.mockClear();
});

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

it('gives questions by category in the order of the site, then in reading order', async () => {
  const found = await getCategories();
  expect(found.map(({ category, questions }) => [category.id, ids(questions)])).toEqual([
    ['python', ['python/sort', 'python/decorator']],
    ['database', ['database/redis']],
  ]);
});

it('gives a question its tags with their names, in the order of its front matter', async () => {
  const decorator = (await getQuestions()).find(({ id }) => id === 'python/decorator');
  expect(decorator?.tags.map(({ name }) => name)).toEqual(['language', 'algorithm']);
});

it('lists tags that are used, the most used first, then by id', async () => {
  const found = await getTags();
  expect(found.map(({ tag, questions }) => [tag.id, questions.length])).toEqual([
    ['algorithm', 2],
    ['cache', 1],
    ['language', 1],
  ]);
});

async function collectionsReadBy(...queries: (() => Promise<unknown>)[]): Promise<unknown[]> {
  for (const query of queries) await query();
  return getCollection.mock.calls.flat().sort();
}

it('reads the content once for all pages of a build', async () => {
  vi.stubEnv('PROD', true);
  expect(await collectionsReadBy(getCategories, getTags, getQuestions, getCategories)).toEqual([
    'categories',
    'questions',
    'tags',
  ]);
});

it('reads the content anew for each page in development, where it changes', async () => {
  const once = await collectionsReadBy(getCategories);
  expect(await collectionsReadBy(getCategories)).toHaveLength(2 * once.length);
});
