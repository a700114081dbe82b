import type { z } from 'astro/zod';
import { basename, dirname } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { categorySchema, type tagSchema } from '../schemas/category.ts';
import { questionSchema, type QuestionData } from '../schemas/question.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { Problem } from './problem.ts';

/** A file of `content/` as read from disk. */
export interface SourceFile {
  /** Relative to the folder above `content/`. */
  path: string;
  text: string;
}

/** A question whose front matter is sound, with what it takes to point into its file. */
export interface Question {
  /** `category/slug` */
  id: string;
  file: SourceFile;
  document: Document.Parsed;
  lines: LineCounter;
  data: QuestionData;
}

/**
 * Reads `categories.yaml` or `tags.yaml`.
 *
 * @param problems Grows by what is wrong with it.
 * @returns The ids of its sound entries.
 */
export function readVocabulary(
  file: SourceFile,
  schema: typeof tagSchema,
  problems: Problem[],
): Set<string> {
  const { document, lines, entries } = readList(file, problems);
  const ids = new Set<string>();
  entries.forEach((entry, index) => {
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

/**
 * Checks that the reading order of each category names each of its questions, and no other.
 *
 * @param ids `category/slug` of every question.
 * @param problems Grows by what is wrong with it.
 */
export function checkReading(file: SourceFile, ids: readonly string[], problems: Problem[]): void {
  // Problems of the list as such were reported with the categories; here they are dropped.
  const { document, lines, entries } = readList(file, []);
  entries.forEach((entry, index) => {
    const category = categorySchema.safeParse(entry).data;
    if (!category) return;
    const slugs = ids
      .filter((id) => id.startsWith(`${category.id}/`))
      .map((id) => id.slice(category.id.length + 1));
    const complain = (path: PropertyKey[], message: string): void => {
      problems.push(problemAt(file, document, lines, [index, 'reading', ...path], message));
    };
    category.reading.forEach((slug, place) => {
      if (!slugs.includes(slug)) complain([place], `there is no ${category.id}/${slug}; remove it`);
      else if (category.reading.indexOf(slug) < place) complain([place], `"${slug}" stands twice`);
    });
    const missing = slugs.filter((slug) => !category.reading.includes(slug));
    if (missing.length > 0) complain([], `add ${missing.join(', ')} where it is to be read`);
  });
}

/**
 * Reads `synonyms.yaml`: a list of groups, each a list of words.
 *
 * @param problems Grows by what is wrong with it.
 */
export function checkSynonyms(file: SourceFile, problems: Problem[]): void {
  const { document, lines, entries } = readList(file, problems);
  const lineOf = new Map<string, number>();
  entries.forEach((entry, index) => {
    const result = synonymsSchema.shape.words.safeParse(entry);
    if (!result.success) {
      reportIssues(result.error.issues, file, document, lines, problems, [index]);
      return;
    }
    const group = JSON.stringify(result.data.toSorted());
    const first = lineOf.get(group);
    const message = `the group of line ${first ?? '?'} stands here again; remove one`;
    const problem = problemAt(file, document, lines, [index], message);
    if (first === undefined) lineOf.set(group, problem.line);
    else problems.push(problem);
  });
}

/** Reads a YAML list; without entries where it is none. */
function readList(file: SourceFile, problems: Problem[]) {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const content: unknown = isSound(file, document, problems) ? document.toJS() : [];
  if (!Array.isArray(content)) {
    problems.push({ file: file.path, line: 1, field: 'list', message: 'write a YAML list' });
  }
  const entries: readonly unknown[] = Array.isArray(content) ? content : [];
  return { document, lines, entries };
}

/**
 * Reads the front matter of a question.
 *
 * @param problems Grows by what is wrong with it.
 * @returns Undefined when something is.
 */
export function readQuestion(file: SourceFile, problems: Problem[]): Question | undefined {
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
  return { id: idOf(file), file, document, lines, data: result.data };
}

/** `category/slug` of a question, also of one that is not sound. */
export function idOf({ path }: SourceFile): string {
  return `${basename(dirname(path))}/${basename(path, '.mdx')}`;
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
 * @param parent Path of the checked value in the document: `[3]` for the fourth entry of a list.
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

/** Finds the line of a front matter value; a missing one is reported at its nearest parent. */
export function problemAt(
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
