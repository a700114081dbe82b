import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-check/index.ts';
import { contentWith, FIXTURES } from '../helpers.ts';

const WRONG = 'content/python/wrong.mdx';
const CATEGORIES = 'content/categories.yaml';
const TAGS = 'content/tags.yaml';
const SYNONYMS = 'content/synonyms.yaml';

/** Fixture, then what is reported: file, line, field and the remedy in the message. */
const REFUSALS: [fixture: string, file: string, line: number, field: string, remedy: string][] = [
  // Front matter
  ['no-front-matter', WRONG, 1, 'front matter', 'begin the file with front matter between'],
  ['broken-yaml', WRONG, 7, 'yaml', 'mend the YAML: Flow sequence'],
  ['missing-field', WRONG, 1, 'difficulty', 'add this field: choose one of 初级, 中级, 高级'],
  ['unknown-field', WRONG, 11, 'author', 'correct its name or remove it'],
  ['markdown-in-title', WRONG, 3, 'title', 'write plain text, without Markdown'],
  ['short-answer-too-short', WRONG, 4, 'short', 'has 5 characters; write 60–160'],
  ['too-few-aliases', WRONG, 7, 'aliases', 'give at least four aliases'],
  ['bad-date', WRONG, 9, 'checked', 'write the date as YYYY-MM-DD'],
  ['http-reference', WRONG, 13, 'references.0.url', 'give a full https:// address'],
  // Place and names
  ['unknown-category', 'content/cooking/wrong.mdx', 1, 'folder', 'into one of python, database'],
  [
    'nested-folder',
    'content/python/basics/wrong.mdx',
    1,
    'folder',
    'content/<category>/<slug>.mdx',
  ],
  ['no-category', 'content/wrong.mdx', 1, 'folder', 'move the file to content/<category>/<slug>'],
  ['bad-slug', 'content/python/Wrong_Name.mdx', 1, 'slug', 'lower-case ASCII words joined'],
  ['duplicate-slug', 'content/python/redis.mdx', 1, 'slug', 'rename the newer file'],
  ['duplicate-number', WRONG, 2, 'number', 'use the next free one, 3'],
  [
    'duplicate-former-address',
    WRONG,
    11,
    'redirectFrom.0',
    'taken by content/python/decorator.mdx',
  ],
  ['unknown-tag', WRONG, 6, 'tags.1', 'use one of content/tags.yaml, or add it there'],
  ['unknown-related', WRONG, 8, 'related.next.0', 'write category/slug of one that exists'],
  ['related-to-itself', WRONG, 8, 'related.confusable.0', 'a page cannot be related to itself'],
  ['related-twice', WRONG, 10, 'related.compare.1', '"python/decorator" is named twice; keep'],
  // Body
  ['broken-mdx', WRONG, 22, 'body', 'Expected a closing tag for `<Caution>`'],
  ['empty-answer', WRONG, 18, 'answer', 'write it'],
  ['answer-too-long', WRONG, 18, 'answer', 'has 2600 characters without code; cut it to 2500'],
  ['mentions-notes', WRONG, 20, 'wording', 'write 常见的答法 or 题库里的答案'],
  ['missing-anchor', WRONG, 22, 'anchor', 'write {#lower-case-ascii} behind it'],
  ['bad-anchor', WRONG, 22, 'anchor', 'use lower-case ASCII words joined by hyphens'],
  ['duplicate-anchor', WRONG, 26, 'anchor', 'choose another'],
  ['reserved-anchor', WRONG, 22, 'anchor', 'choose another'],
  ['bad-depth', WRONG, 22, 'heading', 'use ##, ### or ####'],
  [
    'wrong-parts',
    WRONG,
    18,
    'parts',
    '{#answer} {#pitfalls} {#score} {#follow-ups}, in this order',
  ],
  ['too-few-pitfalls', WRONG, 22, 'pitfalls', 'has 1 ### entries; write 2–4'],
  ['pitfall-prefix', WRONG, 28, 'anchor', 'begin it with pitfall-'],
  ['too-few-points', WRONG, 34, 'score', 'write a list of 3–5 under ### … {#score-must}'],
  ['too-few-follow-ups', WRONG, 48, 'follow-ups', 'has 2 ### entries; write 3–6'],
  // Samples
  ['undeclared-sample', WRONG, 22, 'sample', 'undeclared: write "python run" or "python norun='],
  ['orphan-output', WRONG, 26, 'sample', 'orphan output: an output fence stands directly below'],
  // Reading order
  ['reading-unknown', CATEGORIES, 1, '0.reading.1', 'there is no python/nowhere; remove it'],
  ['reading-twice', CATEGORIES, 1, '0.reading.1', '"decorator" stands twice'],
  ['reading-incomplete', CATEGORIES, 1, '0.reading', 'add wrong where it is to be read'],
  // Vocabularies
  ['duplicate-tag', TAGS, 3, '2.id', 'remove one'],
  ['tag-without-name', TAGS, 3, '2.name', 'add this field'],
  ['synonyms-not-lists', SYNONYMS, 2, '1', 'write a list of words'],
  ['lone-synonym', SYNONYMS, 2, '1', 'a group needs two words at least'],
  ['empty-synonym', SYNONYMS, 4, '1.1', 'needs a letter at least'],
  ['synonym-twice', SYNONYMS, 2, '1', 'name each word once'],
  ['duplicate-synonyms', SYNONYMS, 3, '2', 'the group of line 1 stands here again; remove one'],
];

describe('checkContent', () => {
  it('accepts a sound tree with a brief and a full page', () => {
    expect(checkContent(contentWith('good'))).toEqual([]);
  });

  it.each(REFUSALS)('refuses %s at %s:%i, naming the field and the remedy', (...refusal) => {
    const [fixture, file, line, field, remedy] = refusal;
    expect(checkContent(contentWith(fixture))).toEqual([
      { file, line, field, message: expect.stringContaining(remedy) as string },
    ]);
  });

  it('reports every empty pitfall, not only the first', () => {
    const problems = checkContent(contentWith('empty-pitfall'));
    expect(problems.map(({ line, field }) => ({ line, field }))).toEqual([
      { line: 24, field: 'pitfalls' },
      { line: 27, field: 'pitfalls' },
    ]);
  });

  it.each([
    ['tags-not-a-list', 1, 'list', 'write a YAML list'],
    ['broken-tags', 4, 'yaml', 'mend the YAML: Flow map'],
  ])('refuses a vocabulary that cannot be read: %s', (fixture, line, field, remedy) => {
    expect(checkContent(contentWith(fixture))).toContainEqual({
      file: TAGS,
      line,
      field,
      message: expect.stringContaining(remedy) as string,
    });
  });

  it.each([TAGS, SYNONYMS])('asks for %s where it is not there', (file) => {
    const content = contentWith('good');
    rmSync(join(content, '..', file));
    const missing = { file, line: 1, field: 'file', message: `create ${file}` };
    expect(checkContent(content)).toContainEqual(missing);
  });

  it('has a test for every fixture', () => {
    const tested = REFUSALS.map(([fixture]) => fixture);
    const others = ['good', 'empty-pitfall', 'tags-not-a-list', 'broken-tags'];
    expect(readdirSync(FIXTURES).sort()).toEqual([...tested, ...others].sort());
  });
});
