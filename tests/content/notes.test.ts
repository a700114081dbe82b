import { readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../src/schemas/question-parts.ts';
import { readPages, type ContentPage } from './pages.ts';

const COLUMNS = ['line', 'fact', 'page', 'anchor', 'how'];
const HOW = ['stated', 'corrected', 'asked'];

/** Lines that need no page, with the whole line and the reason. */
const NOTHING_TO_FIND = [
  { line: 23, text: 'python 后端面试  具体 的 点', reason: 'greets the reader' },
  { line: 100, text: '一、工作场景', reason: 'names the lines below it' },
  { line: 105, text: '二、数据恢复思路', reason: 'names the lines below it' },
  {
    line: 124,
    text: 'https://baijiahao.baidu.com/s?id=1612594086537323804&wfr=spider&for=pc',
    reason: 'is only an address',
  },
];

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The notes that the site answers, by line number. */
const notes = new Map(
  read('interview-notes.md')
    .split('\n')
    .map((text, index) => [index + 1, text.trim()]),
);

/** Traceability matrix: a fact quoted from its line of the notes, then page, anchor and form. */
const [header = '', ...records] = read('notes.tsv').trimEnd().split('\n');
const rows = records.map((record, index) => {
  const fields = record.split('\t');
  const [line = '', fact = '', page = '', anchor = '', how = ''] = fields;
  return { row: index + 2, fields, line: Number(line), fact, page, anchor, how };
});

const pages = new Map(
  readPages().map((page) => [page.path.replace(/^content\/|\.mdx$/g, ''), anchorsOf(page)]),
);

/** Lines that say or ask something: not blank, not a heading, not the table of contents. */
const telling = [...notes]
  .filter(([line]) => line > lineOf('<!-- /TOC -->'))
  .filter(([, text]) => text !== '' && !/^#+ /.test(text))
  .map(([line, text]) => ({ line, text }));

describe('the table of the notes', () => {
  it('has the columns it should have and no other', () => {
    expect(header.split('\t')).toEqual(COLUMNS);
    expect(rows.filter(({ fields }) => fields.length !== COLUMNS.length)).toEqual([]);
  });

  it('has no row twice', () => {
    expect(new Set(records).size).toBe(records.length);
  });

  it('follows the order of the notes', () => {
    const lines = rows.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it.each(rows)('quotes in row $row what line $line says', ({ line, fact }) => {
    expect(fact.trim()).not.toBe('');
    expect(notes.get(line)).toContain(fact);
  });

  it.each(rows)('leads in row $row to $page#$anchor', ({ page, anchor }) => {
    expect(pages.get(page), 'no such page').toBeDefined();
    expect(pages.get(page), 'no such anchor').toContain(anchor);
  });

  it.each(rows)('says in row $row in what form the fact is there', ({ how }) => {
    expect(HOW).toContain(how);
  });
});

describe('the notes', () => {
  const excepted = new Set(NOTHING_TO_FIND.map(({ line }) => line));

  it.each(telling.filter(({ line }) => !excepted.has(line)))(
    'have every word of line $line in the table',
    ({ line, text }) => {
      expect(unquoted(line, text)).toBe('');
    },
  );

  it.each(NOTHING_TO_FIND)('have nothing to find in line $line, which $reason', (exception) => {
    expect(notes.get(exception.line)).toBe(exception.text);
    expect(rows.filter(({ line }) => line === exception.line)).toEqual([]);
  });

  it('are read in full', () => {
    expect(telling).toHaveLength(88);
    expect(telling.at(0)?.line).toBe(14);
    expect(telling.at(-1)?.line).toBe(134);
  });
});

function lineOf(text: string): number {
  const found = [...notes].find(([, candidate]) => candidate === text);
  if (!found) throw new Error(`interview-notes.md has no line "${text}"`);
  return found[0];
}

/** Words of a line that no row quotes; addresses and joining characters are none. */
function unquoted(line: number, text: string): string {
  const rest = rows
    .filter((row) => row.line === line)
    .map(({ fact }) => fact)
    .sort((a, b) => b.length - a.length)
    .reduce((left, fact) => left.replace(fact, ' '), text.replace(/https?:\/\/\S+/g, ''));
  return rest.match(/[\p{Letter}\p{Number}]+/gu)?.join(' ') ?? '';
}

/** Anchors of a page: those the layout adds, and those of its headings. */
function anchorsOf({ text }: ContentPage): string[] {
  const tree = mdxToMdast(text, { features: { headingAttributes: true } });
  const children = 'children' in tree ? tree.children : [];
  return [
    PARTS.short,
    PARTS.references,
    ...children.flatMap((node) => {
      if (node.type !== 'heading' || node.depth < 2 || node.depth > 4) return [];
      const { id } =
        (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
      return id === undefined ? [] : [id];
    }),
  ];
}
