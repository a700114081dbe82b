import { describe, expect, it, vi } from 'vitest';
import {
  getQuestions,
  getCategories,
  getTags,
  interviewPath,
  neighbours,
  relatedTo,
  type Question,
} from '../../../src/lib/questions.ts';
import type { QuestionData } from '../../../src/schemas/question.ts';

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

it('gives questions by category in the order of the site, then in reading order', async () => {
  const found = await getCategories();
  expect(found.map(({ category, questions }) => [category.id, ids(questions)])).toEqual([
    ['python', ['python/sort', 'python/decorator']],
    ['database', ['database/redis']],
  ]);
});

it('gives a question its tags with their names, in the order of its front matter', async () => {
  const { question: decorator } = await find('python/decorator');
  expect(decorator.tags.map(({ name }) => name)).toEqual(['language', 'algorithm']);
});

it('lists tags that are used, the most used first, then by id', async () => {
  const found = await getTags();
  expect(found.map(({ tag, questions }) => [tag.id, questions.length])).toEqual([
    ['algorithm', 2],
    ['cache', 1],
    ['language', 1],
  ]);
});

it('finds the neighbours in reading order, across categories, and none beyond the ends', async () => {
  const { question: decorator, all } = await find('python/decorator');
  const { previous, next } = neighbours(decorator, all);
  expect([previous?.id, next?.id]).toEqual(['python/sort', 'database/redis']);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error('no questions');
  expect(neighbours(first, all).previous).toBeUndefined();
  expect(neighbours(last, all).next).toBeUndefined();
});

/** Questions in reading order that know nothing but how they are related. */
function web(pages: Record<string, Partial<QuestionData['related']>>): Question[] {
  return Object.entries(pages).map(
    ([id, related]) =>
      ({
        id,
        data: { related: { next: [], confusable: [], compare: [], ...related } },
      }) as unknown as Question,
  );
}

const one = (all: readonly Question[], id: string): Question => {
  const found = all.find((other) => other.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

describe('relatedTo', () => {
  const relations = (pages: Parameters<typeof web>[0], id: string): string[] => {
    const all = web(pages);
    return relatedTo(one(all, id), all).map(
      ({ relation, question: other }) => `${relation} ${other.id}`,
    );
  };

  it.each([
    ['next', 'before'],
    ['confusable', 'confusable'],
    ['compare', 'compare'],
  ])('gives %s the way back %s', (there, back) => {
    const pages = { a: { [there]: ['b'] }, b: {} };
    expect(relations(pages, 'a')).toEqual([`${there} b`]);
    expect(relations(pages, 'b')).toEqual([`${back} a`]);
  });

  it('lists what to read before, what is asked next, what is confused and what is compared', () => {
    const pages = {
      z: { compare: ['page'] },
      y: { confusable: ['page'] },
      x: { next: ['page'] },
      page: { compare: ['c'], confusable: ['b'], next: ['a'] },
      a: {},
      b: {},
      c: {},
    };
    expect(relations(pages, 'page')).toEqual([
      'before x',
      'next a',
      'confusable b',
      'confusable y',
      'compare c',
      'compare z',
    ]);
  });

  it('keeps the order in which a page names others, and reading order among those naming it', () => {
    const pages = {
      y: { next: ['page'] },
      b: {},
      page: { next: ['c', 'b'] },
      x: { next: ['page'] },
      c: {},
    };
    expect(relations(pages, 'page')).toEqual(['before y', 'before x', 'next c', 'next b']);
  });

  it.each([
    ['the same relation', { confusable: ['b'] }, { confusable: ['a'] }, 'confusable b'],
    ['another relation', { compare: ['b'] }, { next: ['a'] }, 'compare b'],
    ['the way back of its own', { next: ['b'] }, { next: ['a'] }, 'next b'],
  ])('lists a page once that names the page by %s: as the page sees it', (_, a, b, expected) => {
    expect(relations({ a, b }, 'a')).toEqual([expected]);
  });

  it('is empty for a page that names none and that none names', () => {
    expect(relations({ a: { next: ['b'] }, b: {}, c: {} }, 'c')).toEqual([]);
  });
});

describe('interviewPath', () => {
  const path = (next: Record<string, string[]>, start: string, most?: number): string => {
    const all = web(Object.fromEntries(Object.entries(next).map(([id, to]) => [id, { next: to }])));
    return ids(interviewPath(one(all, start), all, most)).join(' ');
  };

  it('follows one thread to its end before it takes up another', () => {
    const next = { a: ['b', 'e'], b: ['c', 'd'], c: [], d: [], e: [] };
    expect(path(next, 'a')).toBe('b c d e');
  });

  it('asks a question where the first thread comes to it, and only there', () => {
    const next = { a: ['b', 'c'], b: ['d', 'c'], c: ['d'], d: [] };
    expect(path(next, 'a')).toBe('b d c');
  });

  it('has five questions at the most, or as many as it is told', () => {
    const next = { a: ['b'], b: ['c'], c: ['d'], d: ['e'], e: ['f'], f: ['g'], g: [] };
    expect(path(next, 'a')).toBe('b c d e f');
    expect(path(next, 'a', 2)).toBe('b c');
  });

  it('ends where questions lead back to one another, and never asks the page itself', () => {
    expect(path({ a: ['b'], b: ['a'] }, 'a')).toBe('b');
    expect(path({ a: ['b'], b: ['c'], c: ['d', 'a'], d: ['b'] }, 'a')).toBe('b c d');
    expect(path({ a: ['b', 'd'], b: ['a', 'c'], c: [], d: [] }, 'a')).toBe('b c d');
  });

  it('is empty where nothing is asked next, whatever else is related', () => {
    const all = web({ a: { confusable: ['b'], compare: ['c'] }, b: { next: ['a'] }, c: {} });
    expect(interviewPath(one(all, 'a'), all)).toEqual([]);
  });
});
