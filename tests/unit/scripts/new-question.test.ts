import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createQuestion, listUnwritten } from '../../../scripts/new-question.ts';
import { updatePermalinks } from '../../../scripts/update-permalinks.ts';
import { checkContent } from '../../../src/content-check/index.ts';
import { contentWith } from '../helpers.ts';

const QUESTION = { category: 'python', slug: 'event-loop', title: '事件循环是怎样工作的？' };

describe('createQuestion', () => {
  it('begins a page that passes the content check, with the next free number', () => {
    const content = contentWith('good');
    const { path } = createQuestion(content, QUESTION);
    expect(path).toBe(join(content, 'python/event-loop.mdx'));
    updatePermalinks(content);
    expect(checkContent(content)).toEqual([]);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('number: 3');
    expect(text).toContain('status: brief');
  });

  it('puts it last in the reading order, and leaves the other categories as they are', () => {
    const content = contentWith('good');
    const before = readFileSync(join(content, 'categories.yaml'), 'utf8').split('\n');
    createQuestion(content, QUESTION);
    const after = readFileSync(join(content, 'categories.yaml'), 'utf8').split('\n');
    const changed = after.filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/decorator, event-loop\]/);
  });

  it('is listed as unwritten, with the places that are left, until it is whole', () => {
    const content = contentWith('good');
    const { path } = createQuestion(content, QUESTION);
    const listed = () => listUnwritten(content).filter((line) => line.startsWith(path));
    expect(listed()).toEqual([expect.stringMatching(/: 〔待写〕 stands in it \d+ times$/)]);
    const filled = readFileSync(path, 'utf8').replaceAll('〔待写〕', '');
    writeFileSync(path, filled);
    expect(listed()).toEqual([`${path}: has status: brief`]);
    writeFileSync(path, filled.replace('status: brief', 'status: full'));
    expect(listed()).toEqual([]);
  });

  it('is not taken for unwritten because of a word of its answer', () => {
    const content = contentWith('good');
    const path = join(content, 'database/redis.mdx');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n待写的页在内存里，〔待写〕也是。\n`);
    expect(listUnwritten(content).filter((line) => line.startsWith(path))).toEqual([]);
  });

  it.each([
    ['the tags that its slug names', 'python', 'redis-lock', undefined, ['redis']],
    ['else the commonest of its category', 'database', 'streams', undefined, ['redis']],
    [
      'those that are asked for',
      'database',
      'redis-lock',
      ['python', 'redis'],
      ['python', 'redis'],
    ],
  ])('has %s', (_, category, slug, wanted, tags) => {
    const content = contentWith('good');
    const made = createQuestion(content, { ...QUESTION, category, slug, tags: wanted });
    expect(made.tags).toEqual(tags);
    expect(readFileSync(made.path, 'utf8')).toContain(`\ntags: [${tags.join(', ')}]\n`);
    updatePermalinks(content);
    expect(checkContent(content)).toEqual([]);
  });

  it('can be repeated', () => {
    const content = contentWith('good');
    createQuestion(content, QUESTION);
    createQuestion(content, { ...QUESTION, slug: 'coroutine', title: '协程是什么？' });
    updatePermalinks(content);
    expect(checkContent(content)).toEqual([]);
  });

  it.each([
    [{ category: 'cooking' }, '"cooking" is no category; choose one of python, database'],
    [{ slug: 'Event_Loop' }, 'lower-case ASCII words joined by hyphens'],
    [{ tags: ['reids'] }, '"reids" is no tag; write redis, or choose of python, redis'],
    [{ slug: 'decorator' }, 'is there already; choose another slug'],
  ])('refuses %o with a remedy', (wrong, remedy) => {
    const content = contentWith('good');
    expect(() => createQuestion(content, { ...QUESTION, ...wrong })).toThrow(remedy);
    expect(checkContent(content)).toEqual([]);
  });
});
