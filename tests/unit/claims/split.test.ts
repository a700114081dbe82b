import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markNamesOf, misplacedMarks, splitUnits, wordsOf } from '../../../src/claims/split.ts';
import { FEATURES } from '../../../src/markdown/features.ts';
import { unitOf, unitsOf } from './helpers.ts';

const shortOf = (answer: string) =>
  unitsOf(answer).map((unit) => [unit.kind, unit.line, wordsOf(unit), markNamesOf(unit)]);

describe('splitUnits', () => {
  it('ends a sentence at its full stop, with the marks before or behind that', () => {
    expect(shortOf('甲[^a]。乙。[^b][^c-d#e]丙？“丁。”戊[^f]')).toEqual([
      ['sentence', 3, '甲。', ['a']],
      ['sentence', 3, '乙。', ['b', 'c-d#e']],
      ['sentence', 3, '丙？', []],
      ['sentence', 3, '“丁。”', []],
      ['sentence', 3, '戊', ['f']],
    ]);
  });

  it('takes a list item and a table row as a whole, and leaves the head of a table out', () => {
    expect(
      shortOf('- 甲。乙。[^a]\n  - 丙\n\n| 头 | 默认 |\n| - | - |\n| 丁[^b] | 戊[^c] |'),
    ).toEqual([
      ['item', 3, '甲。乙。', ['a']],
      ['item', 4, '丙', []],
      ['row', 8, '丁｜戊', ['b', 'c']],
    ]);
  });

  it('reads components, and no headings, code, quotations or examples', () => {
    const answer = `### 至多两个 {#a}\n\n<Caution>\n\n甲。\n\n</Caution>\n\n> 乙。\n\n\`\`\`sh run\necho\n\`\`\`\n\n### 例 {#example}\n\n丙。\n\n### 例二 {#example-two}\n\n丁。\n\n### 后 {#behind}\n\n戊。`;
    expect(shortOf(answer).map(([, , words]) => words)).toEqual(['甲。', '戊。']);
  });

  it('reads the answer, the pitfalls and the follow-ups, and not the score sheet', () => {
    const page = ['answer', 'pitfalls', 'score', 'follow-ups']
      .map((part) => `## 题 {#${part}}\n\n${part}。\n`)
      .join('\n');
    const tree = mdxToMdast(page, { features: FEATURES });
    const units = splitUnits('children' in tree ? tree.children : []);
    expect(units.map((unit) => wordsOf(unit))).toEqual(['answer。', 'pitfalls。', 'follow-ups。']);
  });

  it('gives a later line of a paragraph its own number', () => {
    expect(shortOf('甲。\n乙[^a]。').map(([, line, words]) => [line, words])).toEqual([
      [3, '甲。'],
      [4, '乙。'],
    ]);
  });

  it('knows the code that stands beside a sentence, and to which it stands next', () => {
    const answer = '甲。乙：\n\n```sh run\necho\n```\n\n丙。丁。';
    expect(unitsOf(answer).map(({ neighbours }) => neighbours)).toEqual([
      [{ line: 5, isNext: false }],
      [{ line: 5, isNext: true }],
      [{ line: 5, isNext: true }],
      [{ line: 5, isNext: false }],
    ]);
  });
});

describe('misplacedMarks', () => {
  it.each([
    '甲[^a]。',
    '甲。[^a]',
    '甲[^a][^b]。',
    '甲：[^a]',
    '- 甲[^a]',
    '- 甲。[^a]乙[^b]。',
    '**甲[^a]**',
    '**甲**[^a]：',
    '“甲[^a]。”',
    '| 头 | 头 |\n| - | - |\n| 甲[^a] | 乙[^b] |',
  ])('lets %j pass', (answer) => {
    expect(unitsOf(answer).flatMap((unit) => misplacedMarks(unit))).toEqual([]);
  });

  it.each([
    '甲[^a]乙。',
    '甲[^a]，乙。',
    '- [^a]甲',
    '| 头 | 头 |\n| - | - |\n| 甲[^a]，乙 | 丙 |',
  ])('names the mark in the middle of %j', (answer) => {
    expect(misplacedMarks(unitOf(answer))).toMatchObject([{ text: 'a' }]);
  });
});
