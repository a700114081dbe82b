import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { mdxToMdast, type MdastNode } from 'satteri';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { categorySchema, tagSchema } from '../schemas/category.ts';
import { questionSchema, type QuestionData } from '../schemas/question.ts';
import { FOLLOW_UPS, PARTS, PITFALLS, SCORE_LISTS, WRITTEN_PARTS } from './anatomy.ts';

/** One reason to refuse the content: where it is, and what the writer can do about it. */
export interface Problem {
  /** Path of the file, relative to the folder above `content/`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** Front matter field (`references.0.url`), or the part of the body that is at fault. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
}

interface SourceFile {
  path: string;
  text: string;
}

interface Heading {
  depth: number;
  text: string;
  anchor: string | undefined;
  line: number;
}

interface Question {
  id: string;
  file: SourceFile;
  document: Document.Parsed;
  lines: LineCounter;
  data: QuestionData;
}

/**
 * Checks everything that a writer can get wrong in `content/`, before Astro reads it.
 *
 * @param contentDir Folder that holds `categories.yaml`, `tags.yaml` and the category folders.
 * @returns All problems, by file and line; empty when the content is sound.
 */
export function checkContent(contentDir: string): Problem[] {
  const problems: Problem[] = [];
  const read = (path: string): SourceFile => ({
    path: relative(dirname(contentDir), path),
    text: readFileSync(path, 'utf8'),
  });

  const vocabulary = (name: string, schema: typeof tagSchema): Set<string> => {
    const path = join(contentDir, name);
    if (!existsSync(path)) {
      const file = relative(dirname(contentDir), path);
      problems.push({ file, line: 1, field: 'file', message: `create ${file}` });
      return new Set();
    }
    return readVocabulary(read(path), schema, problems);
  };
  const categories = vocabulary('categories.yaml', categorySchema);
  const tags = vocabulary('tags.yaml', tagSchema);

  const questions: Question[] = [];
  for (const path of globSync(join(contentDir, '**/*.mdx')).sort()) {
    const question = readQuestion(read(path), problems);
    if (question) questions.push(question);
  }

  checkPlaces(questions, categories, problems);
  checkUniqueness(questions, problems);
  checkNames(questions, tags, problems);
  for (const question of questions) checkBody(question, problems);
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Formats problems for a terminal, one a line: `file:line field: message`. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`)
    .join('\n');
}

function readVocabulary(
  file: SourceFile,
  schema: typeof tagSchema,
  problems: Problem[],
): Set<string> {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const ids = new Set<string>();
  if (!isSound(file, document, problems)) return ids;
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries)) {
    problems.push({ file: file.path, line: 1, field: 'list', message: 'write a YAML list' });
    return ids;
  }
  entries.forEach((entry: unknown, index) => {
    const result = schema.safeParse(entry);
    if (!result.success) {
      reportIssues(result.error.issues, file, document, lines, problems, [index]);
      return;
    }
    if (ids.has(result.data.id)) {
      const message = `the id "${result.data.id}" stands twice; remove one`;
      problems.push(problemAt(file, document, lines, [index, 'id'], message));
    }
    ids.add(result.data.id);
  });
  return ids;
}

function readQuestion(file: SourceFile, problems: Problem[]): Question | undefined {
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(file.text);
  if (!frontMatter) {
    const message = 'begin the file with front matter between two lines of ---';
    problems.push({ file: file.path, line: 1, field: 'front matter', message });
    return undefined;
  }
  const lines = new LineCounter();
  // A leading newline stands for the opening fence, so line numbers are those of the file.
  const document = parseDocument(`\n${frontMatter[1] ?? ''}\n`, { lineCounter: lines });
  if (!isSound(file, document, problems)) return undefined;

  const result = questionSchema.safeParse(document.toJS());
  if (!result.success) {
    reportIssues(result.error.issues, file, document, lines, problems);
    return undefined;
  }
  const id = `${basename(dirname(file.path))}/${basename(file.path, '.mdx')}`;
  return { id, file, document, lines, data: result.data };
}

/** Reports what is no YAML at all, a line each. */
function isSound(file: SourceFile, document: Document.Parsed, problems: Problem[]): boolean {
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 1;
    // Behind the first line stands an excerpt of the file.
    const reason = error.message.split(/ at line \d+|\n/, 1)[0] ?? '';
    problems.push({ file: file.path, line, field: 'yaml', message: `mend the YAML: ${reason}` });
  }
  return document.errors.length === 0;
}

/**
 * Reports what the schema refuses.
 *
 * @param parent Where in the document the checked value stands.
 */
function reportIssues(
  issues: readonly z.core.$ZodIssue[],
  file: SourceFile,
  document: Document.Parsed,
  lines: LineCounter,
  problems: Problem[],
  parent: readonly PropertyKey[] = [],
): void {
  for (const issue of issues) {
    const path = [...parent, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const message = 'there is no such field; correct its name or remove it';
        problems.push(problemAt(file, document, lines, [...path, key], message));
      }
    } else {
      const message = document.hasIn(path) ? issue.message : `add this field: ${issue.message}`;
      problems.push(problemAt(file, document, lines, path, message));
    }
  }
}

/** The folder is the category, and the path is exactly `<category>/<slug>.mdx`. */
function checkPlaces(questions: Question[], categories: Set<string>, problems: Problem[]): void {
  for (const { file, id } of questions) {
    const parts = file.path.split('/').slice(1);
    const [category = '', slug = ''] = id.split('/');
    if (parts.length !== 2) {
      const message = 'move the file to content/<category>/<slug>.mdx';
      problems.push({ file: file.path, line: 1, field: 'folder', message });
    } else if (!categories.has(category)) {
      const message =
        `"${category}" is no category; move the file into one of ` +
        `${[...categories].join(', ')}, or add it to content/categories.yaml`;
      problems.push({ file: file.path, line: 1, field: 'folder', message });
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      const message = 'name the file in lower-case ASCII words joined by hyphens';
      problems.push({ file: file.path, line: 1, field: 'slug', message });
    }
  }
}

function checkUniqueness(questions: Question[], problems: Problem[]): void {
  const report = (
    field: string,
    entries: readonly { question: Question; value: string; path: (string | number)[] }[],
    remedy: string,
  ): void => {
    const first = new Map<string, Question>();
    for (const { question, value, path } of entries) {
      const other = first.get(value);
      if (other && other !== question) {
        const message = `${field} ${value} is taken by ${other.file.path}; ${remedy}`;
        const problem = problemAt(question.file, question.document, question.lines, path, message);
        problems.push({ ...problem, field: path.join('.') || field });
      } else {
        first.set(value, question);
      }
    }
  };
  report(
    'number',
    questions.map((question) => ({
      question,
      value: String(question.data.number),
      path: ['number'],
    })),
    `use the next free one, ${Math.max(0, ...questions.map((q) => q.data.number)) + 1}`,
  );
  report(
    'slug',
    questions.map((question) => ({
      question,
      value: question.id.split('/')[1] ?? '',
      path: [],
    })),
    'rename the newer file',
  );
  report(
    'address',
    questions.flatMap((question) => [
      { question, value: `/${question.id}/`, path: [] },
      ...question.data.formerly.map((value, index) => ({
        question,
        value,
        path: ['formerly', index],
      })),
    ]),
    'an address can lead to one page only',
  );
}

/** Tags and related pages must exist. */
function checkNames(questions: Question[], tags: Set<string>, problems: Problem[]): void {
  const ids = new Set(questions.map(({ id }) => id));
  for (const { id, file, document, lines, data } of questions) {
    data.tags.forEach((tag, index) => {
      if (tags.has(tag)) return;
      const message = `"${tag}" is no tag; use one of content/tags.yaml, or add it there`;
      problems.push(problemAt(file, document, lines, ['tags', index], message));
    });
    data.related.forEach((other, index) => {
      if (ids.has(other) && other !== id) return;
      const message =
        other === id
          ? 'a page cannot be related to itself; remove it'
          : `there is no page "${other}"; write category/slug of one that exists`;
      problems.push(problemAt(file, document, lines, ['related', index], message));
    });
  }
}

/** The body has the parts of its status, in order, each with an ASCII anchor of its own. */
function checkBody({ file, data }: Question, problems: Problem[]): void {
  const complain = (line: number, field: string, message: string): void => {
    problems.push({ file: file.path, line, field, message });
  };
  let tree: MdastNode;
  try {
    tree = mdxToMdast(file.text, { features: { headingAttributes: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    complain(Number(/^\d+/.exec(message)?.[0] ?? 1), 'body', message);
    return;
  }
  if (!('children' in tree)) return;

  const headings: Heading[] = [];
  const textAfter = new Map<Heading, number>();
  const itemsAfter = new Map<Heading, number>();
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const anchor = anchorOf(node.data);
      headings.push({
        depth: node.depth,
        text: textOf(node),
        anchor: typeof anchor === 'string' ? anchor : undefined,
        line,
      });
    } else {
      const current = headings.at(-1);
      if (!current || node.type === 'yaml') continue;
      textAfter.set(current, (textAfter.get(current) ?? 0) + textOf(node).trim().length);
      if (node.type === 'list') {
        itemsAfter.set(current, (itemsAfter.get(current) ?? 0) + node.children.length);
      }
    }
  }

  const seen = new Set<string>(['short', 'references']);
  for (const { depth, text, anchor, line } of headings) {
    if (depth < 2 || depth > 4) complain(line, 'heading', `"${text}": use ##, ### or ####`);
    if (anchor === undefined) {
      complain(line, 'anchor', `"${text}" has none; write {#lower-case-ascii} behind it`);
    } else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(anchor)) {
      complain(line, 'anchor', `"${anchor}": use lower-case ASCII words joined by hyphens`);
    } else if (seen.has(anchor)) {
      complain(line, 'anchor', `"${anchor}" stands twice on this page; choose another`);
    }
    if (anchor !== undefined) seen.add(anchor);
  }

  const parts = headings.filter(({ depth }) => depth === 2).map(({ anchor }) => anchor);
  const expected = WRITTEN_PARTS[data.status];
  if (parts.join() !== expected.join()) {
    complain(
      headings.find(({ depth }) => depth === 2)?.line ?? 1,
      'parts',
      `a ${data.status} page has the ## parts ${expected.map((part) => `{#${part}}`).join(' ')}, ` +
        `in this order; this one has ${parts.map((part) => `{#${part ?? ''}}`).join(' ') || 'none'}`,
    );
  }

  const under = (part: string): Heading[] => {
    const start = headings.findIndex(({ depth, anchor }) => depth === 2 && anchor === part);
    if (start < 0) return [];
    const rest = headings.slice(start + 1);
    const end = rest.findIndex(({ depth }) => depth === 2);
    return end < 0 ? rest : rest.slice(0, end);
  };
  const answer = headings.find(({ anchor }) => anchor === 'answer');
  if (answer) {
    const length = [answer, ...under('answer')].reduce(
      (sum, h) => sum + (textAfter.get(h) ?? 0),
      0,
    );
    if (length === 0) complain(answer.line, 'answer', 'the answer is empty; write it');
  }
  if (data.status === 'brief') return;

  for (const [part, { prefix, min, max }] of [
    ['pitfalls', PITFALLS],
    ['follow-ups', FOLLOW_UPS],
  ] as const) {
    const heading = headings.find(({ anchor }) => anchor === part);
    if (!heading) continue;
    const items = under(part).filter(({ depth }) => depth === 3);
    if (items.length < min || items.length > max) {
      complain(heading.line, part, `has ${items.length} ### entries; write ${min}–${max}`);
    }
    for (const item of items) {
      if (item.anchor && !item.anchor.startsWith(prefix)) {
        complain(item.line, 'anchor', `"${item.anchor}": begin it with ${prefix}`);
      }
      if (!textAfter.get(item)) complain(item.line, part, `"${item.text}" is empty; write it`);
    }
  }
  const score = headings.find(({ anchor }) => anchor === PARTS.score);
  if (!score) return;
  for (const { anchor, min, max } of SCORE_LISTS) {
    const list = under('score').find((heading) => heading.anchor === anchor);
    const count = list ? (itemsAfter.get(list) ?? 0) : 0;
    if (count >= min && count <= max) continue;
    complain(
      list?.line ?? score.line,
      'score',
      `{#${anchor}} has ${count} points; write a list of ${min}–${max} under ### … {#${anchor}}`,
    );
  }
}

/** Sätteri leaves `{#id}` as the properties that the element will have; its types do not say so. */
function anchorOf(data: object | undefined): unknown {
  return (data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** Finds the line of a front matter value; a missing one is reported at its nearest parent. */
function problemAt(
  { path: file }: SourceFile,
  document: Document.Parsed,
  lines: LineCounter,
  path: readonly PropertyKey[],
  message: string,
): Problem {
  let line = 1;
  let node: unknown = document.contents;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
      if (!pair) break;
      if (isScalar(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if ((isMap(node) || isScalar(node) || isSeq(node) || isAlias(node)) && node.range) {
        line = lines.linePos(node.range[0]).line;
      }
    } else break;
  }
  return { file, line, field: path.map(String).join('.'), message };
}
