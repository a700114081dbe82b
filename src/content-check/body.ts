import { mdxToMdast, type MdastNode } from 'satteri';
import { extractSamples } from '../samples/extract.ts';
import {
  ANSWER_LENGTH,
  FOLLOW_UPS,
  PARTS,
  PITFALLS,
  SCORE_LISTS,
  WRITTEN_PARTS,
} from '../schemas/question-parts.ts';
import type { Question } from './front-matter.ts';
import type { Problem } from './problem.ts';

interface Heading {
  depth: number;
  text: string;
  anchor: string | undefined;
  line: number;
}

/**
 * Checks that the body has the parts of its status, in order, within their bounds, that every
 * heading has an ASCII anchor of its own, and that every fence says whether it is run.
 *
 * @param problems Grows by what is wrong.
 */
export function checkBody({ file, data }: Question, problems: Problem[]): void {
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
  for (const { line, message } of extractSamples(file.path, file.text).problems) {
    complain(line, 'sample', message);
  }

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
    const next = headings.find(({ depth, line }) => depth === 2 && line > answer.line);
    const written = proseLength(file.text, tree, answer.line, next?.line ?? Infinity);
    if (written > ANSWER_LENGTH) {
      const message = `has ${written} characters without code; cut it to ${ANSWER_LENGTH}, or fold a part into a follow-up`;
      complain(answer.line, 'answer', message);
    }
  }
  for (const line of linesWith(NOTES, file.text, tree)) {
    complain(line, 'wording', `readers know of no ${NOTES}; write 常见的答法 or 题库里的答案`);
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

/** The notes that this site started from, which its readers never saw. */
const NOTES = '笔记';

/** Lines of the body, and of title and short answer, that hold a word; aliases are readers' words. */
function linesWith(word: string, text: string, tree: MdastNode): number[] {
  const [first] = 'children' in tree ? tree.children : [];
  const body = first?.type === 'yaml' ? (first.position?.end.line ?? 0) : 0;
  return text.split('\n').flatMap((line, index) => {
    const isRead = index >= body || /^(title|short):|^ {2}[^ -]/.test(line);
    return isRead && line.includes(word) ? [index + 1] : [];
  });
}

/**
 * Characters of Markdown between two lines, without fences and white space.
 *
 * @param from Line of the heading in front.
 * @param to Line of the heading behind.
 */
function proseLength(text: string, tree: MdastNode, from: number, to: number): number {
  const lines = text
    .split('\n')
    .map((line, index) => (index < from || index >= to - 1 ? '' : line));
  for (const { start, end } of fencesIn(tree)) lines.fill('', start - 1, end);
  return lines.join('').replace(/\s/g, '').length;
}

/** First and last lines of the fences of a tree. */
function fencesIn(node: MdastNode): { start: number; end: number }[] {
  if (node.type === 'code' && node.position) {
    return [{ start: node.position.start.line, end: node.position.end.line }];
  }
  return 'children' in node ? node.children.flatMap((child) => fencesIn(child)) : [];
}

/** Sätteri leaves `{#id}` as the properties that the element will have; its types do not say so. */
function anchorOf(data: object | undefined): unknown {
  return (data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
