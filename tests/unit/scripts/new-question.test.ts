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
    const path = createQuestion(content, QUESTION);
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

  it('is listed as unwritten until every place is filled in', () => {
    const content = contentWith('good');
    expect(listUnwritten(content)).toEqual([]);
    const path = createQuestion(content, QUESTION);
    expect(listUnwritten(content)).toEqual([expect.stringMatching(/^\S+event-loop\.mdx: 待写/)]);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('待写', '写好'));
    expect(listUnwritten(content)).toEqual([]);
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
    [{ slug: 'decorator' }, 'is there already; choose another slug'],
  ])('refuses %o with a remedy', (wrong, remedy) => {
    const content = contentWith('good');
    expect(() => createQuestion(content, { ...QUESTION, ...wrong })).toThrow(remedy);
    expect(checkContent(content)).toEqual([]);
  });
});
