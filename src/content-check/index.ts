import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkEvidence } from '../samples/evidence-check.ts';
import { EVIDENCE_FILE } from '../samples/evidence-file.ts';
import { categorySchema, tagSchema } from '../schemas/category.ts';
import { RELATIONS } from '../schemas/question.ts';
import { checkBody } from './body.ts';
import {
  checkReading,
  checkSynonyms,
  idOf,
  problemAt,
  readQuestion,
  readVocabulary,
  type Question,
  type SourceFile,
} from './front-matter.ts';
import type { Problem } from './problem.ts';

/**
 * Checks everything that a writer can get wrong in `content/`, before Astro reads it.
 *
 * @param contentDir Folder that holds `categories.yaml`, `tags.yaml`, `synonyms.yaml` and the
 *   category folders.
 * @returns All problems, by file and line; empty when the content is sound.
 */
export function checkContent(contentDir: string): Problem[] {
  const problems: Problem[] = [];
  const read = (path: string): SourceFile => ({
    path: relative(dirname(contentDir), path),
    text: readFileSync(path, 'utf8'),
  });

  const demand = (name: string): SourceFile | undefined => {
    const path = join(contentDir, name);
    if (existsSync(path)) return read(path);
    const file = relative(dirname(contentDir), path);
    problems.push({ file, line: 1, field: 'file', message: `create ${file}` });
    return undefined;
  };
  const categoriesFile = demand('categories.yaml');
  const categories = categoriesFile
    ? readVocabulary(categoriesFile, categorySchema, problems)
    : new Set<string>();
  const tagsFile = demand('tags.yaml');
  const tags = tagsFile ? readVocabulary(tagsFile, tagSchema, problems) : new Set<string>();
  const synonyms = demand('synonyms.yaml');
  if (synonyms) checkSynonyms(synonyms, problems);

  const files = globSync(join(contentDir, '**/*.mdx')).sort().map(read);
  const questions = files.flatMap((file) => readQuestion(file, problems) ?? []);

  // Of all files: a page that is not sound is there all the same.
  if (categoriesFile) checkReading(categoriesFile, files.map(idOf), problems);
  checkPlaces(questions, categories, problems);
  checkUniqueness(questions, problems);
  checkNames(questions, tags, problems);
  for (const question of questions) checkBody(question, problems);
  const evidence = join(contentDir, EVIDENCE_FILE);
  problems.push(...checkEvidence(existsSync(evidence) ? read(evidence) : undefined, files));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
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
      ...question.data.redirectFrom.map((value, index) => ({
        question,
        value,
        path: ['redirectFrom', index],
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
    const named = new Set([id]);
    for (const relation of RELATIONS) {
      data.related[relation].forEach((other, index) => {
        const message = !ids.has(other)
          ? `there is no page "${other}"; write category/slug of one that exists`
          : other === id
            ? 'a page cannot be related to itself; remove it'
            : named.has(other)
              ? `"${other}" is named twice; keep the relation that says most`
              : undefined;
        named.add(other);
        if (message === undefined) return;
        problems.push(problemAt(file, document, lines, ['related', relation, index], message));
      });
    }
  }
}
