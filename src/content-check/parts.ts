import type { MdastNode } from 'satteri';
import { MARK } from '../markdown/mark-names.ts';
import {
  ANSWER_LENGTH,
  FOLLOW_UPS,
  PARTS,
  PITFALLS,
  SCORE_LISTS,
  WRITTEN_PARTS,
} from '../schemas/question-parts.ts';
import type { QuestionData } from '../schemas/question.ts';
import { textOf } from '../markdown/mdast.ts';
import { type Body, type Heading } from './body.ts';
import type { Check } from './check.ts';

/** Checks that a body has the parts of its status, in order and within their bounds. */
export function* checkParts(body: Body, status: QuestionData['status']): Check {
  yield* checkOrder(body, status);
  yield* checkAnswer(body);
  if (status === 'brief') return;
  yield* checkEntries(body, PARTS.pitfalls, PITFALLS);
  yield* checkEntries(body, PARTS.followUps, FOLLOW_UPS);
  yield* checkScore(body);
}

function* checkOrder({ file, headings }: Body, status: QuestionData['status']): Check {
  const parts = headings.filter(({ depth }) => depth === 2);
  const found = parts.map(({ anchor }) => anchor);
  const expected = WRITTEN_PARTS[status];
  if (found.join() === expected.join()) return;
  const message =
    `a ${status} page has the ## parts ${expected.map((part) => `{#${part}}`).join(' ')}, ` +
    `in this order; this one has ${found.map((part) => `{#${part ?? ''}}`).join(' ') || 'none'}`;
  yield { file: file.path, line: parts[0]?.line ?? 1, field: 'parts', message };
}

function* checkAnswer(body: Body): Check {
  const answer = body.headings.find(({ anchor }) => anchor === PARTS.answer);
  if (!answer) return;
  const at = { file: body.file.path, line: answer.line, field: 'answer' };
  if (![answer, ...under(body, answer)].some(hasText)) {
    yield { ...at, message: 'the answer is empty; write it' };
  }
  const written = proseLength(body, answer);
  if (written > ANSWER_LENGTH) {
    const message =
      `has ${written} characters without code; cut it to ${ANSWER_LENGTH}, ` +
      'or fold a part into a follow-up';
    yield { ...at, message };
  }
}

/** Checks a part whose ### entries are counted, begin with a prefix and hold text. */
function* checkEntries(
  body: Body,
  part: string,
  { prefix, min, max }: { prefix: string; min: number; max: number },
): Check {
  const file = body.file.path;
  const heading = body.headings.find(({ anchor }) => anchor === part);
  if (!heading) return;
  const entries = under(body, heading).filter(({ depth }) => depth === 3);
  if (entries.length < min || entries.length > max) {
    const message = `has ${entries.length} ### entries; write ${min}–${max}`;
    yield { file, line: heading.line, field: part, message };
  }
  for (const entry of entries) {
    if (entry.anchor !== undefined && !entry.anchor.startsWith(prefix)) {
      const message = `"${entry.anchor}": begin it with ${prefix}`;
      yield { file, line: entry.line, field: 'anchor', message };
    }
    if (!hasText(entry)) {
      yield { file, line: entry.line, field: part, message: `"${entry.text}" is empty; write it` };
    }
  }
}

function* checkScore(body: Body): Check {
  const score = body.headings.find(({ anchor }) => anchor === PARTS.score);
  if (!score) return;
  for (const { anchor, min, max } of SCORE_LISTS) {
    const list = under(body, score).find((heading) => heading.anchor === anchor);
    const count = list ? countItems(list) : 0;
    if (count >= min && count <= max) continue;
    const message = `{#${anchor}} has ${count} points; write a list of ${min}–${max} under ### … {#${anchor}}`;
    yield { file: body.file.path, line: list?.line ?? score.line, field: 'score', message };
  }
}

/** Headings of a part, without its own. */
function under({ headings }: Body, part: Heading): Heading[] {
  const rest = headings.slice(headings.indexOf(part) + 1);
  const end = rest.findIndex(({ depth }) => depth <= part.depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function hasText({ blocks }: Heading): boolean {
  return blocks.some((block) => textOf(block).trim() !== '');
}

function countItems({ blocks }: Heading): number {
  return blocks.reduce((sum, node) => sum + (node.type === 'list' ? node.children.length : 0), 0);
}

/** Characters of the Markdown of a part, without fences, marks and white space. */
function proseLength({ lines, nodes, headings }: Body, part: Heading): number {
  const next = headings.find(({ depth, line }) => depth <= part.depth && line > part.line);
  const prose = [...lines.slice(0, (next?.line ?? Infinity) - 1)];
  prose.fill('', 0, part.line);
  for (const { position } of nodes.filter(isCode)) {
    if (position) prose.fill('', position.start.line - 1, position.end.line);
  }
  return prose.join('').replace(MARK, '').replace(/\s/g, '').length;
}

function isCode(node: MdastNode): boolean {
  return node.type === 'code';
}
