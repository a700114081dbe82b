import { expect, it } from 'vitest';
import { categorySchema, tagSchema } from '../../../src/schemas/category.ts';

const tag = { id: 'message-queue', name: '消息队列', summary: '异步任务' };

const category = { ...tag, order: 1, reading: ['celery', 'kafka'] };

it('accepts a tag, and a category with its place and its reading order', () => {
  expect(tagSchema.parse(tag)).toEqual(tag);
  expect(categorySchema.parse(category)).toEqual(category);
});

it.each(['Redis', '缓存', 'a_b', 'a--b', ''])('refuses the id "%s", which is no address', (id) => {
  expect(tagSchema.safeParse({ ...tag, id }).success).toBe(false);
});

it.each([0, 1.5, undefined])('refuses the place %s of a category', (order) => {
  expect(categorySchema.safeParse({ ...category, order }).success).toBe(false);
});

it.each([[], 'celery', [1], undefined].map((reading) => ({ reading })))(
  'refuses the reading order of a category: $reading',
  (wrong) => expect(categorySchema.safeParse({ ...category, ...wrong }).success).toBe(false),
);
