import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/questions.ts';
import { buildGraph, relatedTo } from '../../../src/lib/related.ts';
import type { QuestionData } from '../../../src/schemas/question.ts';

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
    return relatedTo(one(all, id), buildGraph(all)).map(
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

  const thread = (next: Record<string, string[]>): string[] =>
    relations(Object.fromEntries(Object.entries(next).map(([id, to]) => [id, { next: to }])), 'a');

  it('follows one thread of an interview to its end before it takes up another', () => {
    const next = { a: ['b', 'e'], b: ['c', 'd'], c: [], d: [], e: ['f'], f: [] };
    expect(thread(next)).toEqual(['next b', 'next e', 'later c', 'later d', 'later f']);
  });

  it('ends a thread after five questions, and where questions lead back to one another', () => {
    const next = { a: ['b'], b: ['c'], c: ['d'], d: ['e'], e: ['f'], f: ['g'], g: [] };
    expect(thread(next)).toEqual(['next b', 'later c', 'later d', 'later e', 'later f']);
    expect(thread({ a: ['b'], b: ['c'], c: ['d', 'b'], d: ['b'] })).toEqual([
      'next b',
      'later c',
      'later d',
    ]);
  });
});
