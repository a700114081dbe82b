import { lintFor } from 'autocorrect-node';
import { lineOf, type Body } from './body.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Check } from './check.ts';
import { problemAt } from './yaml.ts';

/** Signs that are wrong in Chinese prose; code, aliases and names of sources are data. */
const WRONG_SIGNS = [
  { pattern: /"[^"]*\p{Script=Han}[^"]*"/u, message: 'straight quotation marks; write “ and ”' },
  {
    pattern: /\p{Script=Han}[,.?!:;]\p{Script=Han}/u,
    message: 'a half-width sign between Chinese characters; write ，。？：；',
  },
  { pattern: /！/, message: 'an exclamation mark; end the sentence with 。' },
];

/** Checks prose as a Chinese compositor would: blanks, quotation marks, punctuation. */
export function* checkTypography(body: Body, frontMatter: FrontMatter): Check {
  yield* checkSigns(body, frontMatter);
  yield* checkSpacing(body);
}

function* checkSigns({ file, nodes }: Body, { source, data }: FrontMatter): Check {
  for (const { pattern, message } of WRONG_SIGNS) {
    for (const field of ['title', 'short'] as const) {
      if (pattern.test(data[field])) yield problemAt(source, [field], message);
    }
    for (const node of nodes) {
      if (node.type !== 'text' || !pattern.test(node.value)) continue;
      const first = lineOf(node);
      const line = node.value.split('\n').findIndex((each) => pattern.test(each));
      yield { file: file.path, line: first + Math.max(line, 0), field: 'typography', message };
    }
  }
}

/** Marks of evidence, which are read apart from the sentence, and the blank behind those at its end. */
const MARKS = /(?<=[。？])(?:\[\^[^\]\s]+\])+ ?|\[\^[^\]\s]+\]/g;

/** Corrections that AutoCorrect proposes, such as a blank between Chinese and Latin letters. */
function* checkSpacing(body: Body): Check {
  const { path } = body.file;
  const { lines, error } = lintFor(withoutData(body), 'page.md');
  if (error !== '') {
    yield { file: path, line: 1, field: 'typography', message: `AutoCorrect fails: ${error}` };
  }
  for (const { l, old, new: better } of lines) {
    const message = `write “${better.trim()}” for “${old.trim()}”`;
    yield { file: path, line: l, field: 'typography', message };
  }
}

/** Blanks what is data, line by line, so that findings keep their line numbers. */
function withoutData({ lines, nodes }: Body): string {
  const prose = [...lines];
  for (const { type, position } of nodes) {
    if (!position) continue;
    const { start, end } = position;
    if (type === 'code') prose.fill('', start.line - 1, end.line);
    if (type === 'yaml') blankFields(prose, end.line);
  }
  return prose.join('\n').replace(MARKS, '');
}

/** Leaves of the front matter only `title` and `short`. */
function blankFields(lines: string[], end: number): void {
  let kept = false;
  for (let line = 1; line <= end; line += 1) {
    const field = /^([a-zA-Z]+):/.exec(lines[line - 1] ?? '')?.[1];
    if (field !== undefined) kept = field === 'title' || field === 'short';
    if (!kept) lines[line - 1] = '';
  }
}
