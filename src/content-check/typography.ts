import { lintFor } from 'autocorrect-node';
import { mdxToJs, type MdastNode } from 'satteri';
import { markdown } from '../markdown/index.ts';
import { FEATURES, lineOf, sourceOf, type Body } from './body.ts';
import { reasonOf } from './files.ts';
import { isCode } from './nodes.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Check } from './problem.ts';
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

/** Checks prose as a Chinese compositor would: blanks, quotation marks, punctuation, emphasis. */
export function* checkTypography(body: Body, frontMatter: FrontMatter): Check {
  yield* checkSigns(body, frontMatter);
  yield* checkSpacing(body);
  yield* checkEmphasis(body);
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
  return prose.join('\n');
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

/** Blocks in which the site looks for emphasis; text stands in them, or in their inline children. */
const BLOCKS = ['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement'] as const;
type BlockType = (typeof BLOCKS)[number];

/** Refuses marks of emphasis that stay visible though the site repairs those that it can. */
function* checkEmphasis(body: Body): Check {
  // Code was refused, and need not compile.
  if (body.nodes.some(isCode)) return;
  const blocks = BLOCKS.flatMap((type) =>
    body.nodes
      .filter((node) => node.type === type)
      .map((node, index) => ({ node, key: `${type} ${index}`, escaped: countEscapes(body, node) })),
  );
  let left: ReadonlyMap<string, number>;
  try {
    left = marksLeft(body.file.text);
  } catch (error) {
    // The site's own plug-ins name the line: `content:19: "**" has no partner`.
    const [, line, message = reasonOf(error)] = /:(\d+): (.*)/.exec(reasonOf(error)) ?? [];
    yield { file: body.file.path, line: Number(line ?? 1), field: 'emphasis', message };
    return;
  }
  for (const { node, key, escaped } of blocks) {
    if ((left.get(key) ?? 0) <= escaped) continue;
    const message = 'a * or ~~ stays visible; pair the marks, or write \\* or \\~ for the sign';
    yield { file: body.file.path, line: lineOf(node), field: 'emphasis', message };
  }
}

/** Number of marks that each block still shows once emphasis is repaired, by type and place. */
function marksLeft(text: string): Map<string, number> {
  const left = new Map<string, number>();
  const counts = new Map<BlockType, number>();
  const visit = (node: Readonly<MdastNode>): void => {
    const type = node.type as BlockType;
    const index = counts.get(type) ?? 0;
    counts.set(type, index + 1);
    left.set(`${type} ${index}`, countMarks(node));
  };
  // Nodes have no position here, but the order of the text.
  const counter = Object.fromEntries(BLOCKS.map((type) => [type, visit]));
  // None of the plug-ins is asynchronous: all is counted when the call returns.
  void mdxToJs(text, {
    features: FEATURES,
    mdastPlugins: [...(markdown.mdastPlugins ?? []), { name: 'marks-left', ...counter }],
  });
  return left;
}

function countMarks(block: Readonly<MdastNode>): number {
  return textsIn(block).reduce((sum, { value }) => sum + (value.match(/\*|~~/g)?.length ?? 0), 0);
}

function countEscapes(body: Body, block: MdastNode): number {
  const escapes = textsIn(block).map((node) => sourceOf(body, node).match(/\\[*~]/g)?.length ?? 0);
  return escapes.reduce((sum, count) => sum + count, 0);
}

/** Text of a block, without that of blocks within it. */
function textsIn(block: Readonly<MdastNode>): Extract<MdastNode, { type: 'text' }>[] {
  if (!('children' in block)) return [];
  return block.children.flatMap((child: MdastNode) => {
    if (child.type === 'text') return [child];
    return isInline(child) ? textsIn(child) : [];
  });
}

function isInline({ type }: MdastNode): boolean {
  return ['strong', 'emphasis', 'delete', 'link', 'mdxJsxTextElement'].includes(type);
}
