import { lintFor } from 'autocorrect-node';
import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { chineseText } from '../../src/markdown/chinese-text.ts';
import type { ContentPage } from './pages.ts';

const FEATURES = { headingAttributes: true, smartPunctuation: false };

/** A line of a page, as `path:line text`, for messages. */
export interface Finding {
  line: number;
  text: string;
}

/**
 * Corrections that AutoCorrect proposes for the prose of a page. Code is data, and so are the front
 * matter's aliases and reference titles, which keep the wording of readers and of sources.
 */
export function lintProse({ text, path }: Pick<ContentPage, 'text' | 'path'>): Finding[] {
  const { lines, error } = lintFor(withoutData(text), 'page.md');
  if (error !== '') throw new Error(`${path}: AutoCorrect: ${error}`);
  return lines.map(({ l, old, new: better }) => ({ line: l, text: `${old} → ${better}` }));
}

/** The text of a page that readers read as prose: title, short answer, and the body without code. */
export function proseOf({
  text,
  frontMatter,
}: Pick<ContentPage, 'text' | 'frontMatter'>): Finding[] {
  return [
    { line: 1, text: frontMatter.title },
    { line: 1, text: frontMatter.short },
    ...nodesOf(mdxToMdast(text, { features: FEATURES })).flatMap((node) =>
      node.type === 'text' ? [{ line: node.position?.start.line ?? 1, text: node.value }] : [],
    ),
  ];
}

/** @throws Where a mark of emphasis has no partner, or Markdown stands in a bare address. */
export function readChinese(text: string): void {
  mdxToJs(text, { features: FEATURES, mdastPlugins: [chineseText] });
}

/** Blanks what is data, line by line, so that findings keep their line numbers. */
function withoutData(text: string): string {
  const lines = text.split('\n');
  const blank = (first: number, last: number): void => {
    for (let line = first; line <= last; line += 1) lines[line - 1] = '';
  };
  for (const { type, position } of nodesOf(mdxToMdast(text, { features: FEATURES }))) {
    if (!position) continue;
    const { start, end } = position;
    if (type === 'code') blank(start.line, end.line);
    if (type === 'yaml') blankFields(lines, end.line);
  }
  return lines.join('\n');
}

/** Leaves of the front matter only `title` and `short`. */
function blankFields(lines: string[], end: number): void {
  let kept = false;
  for (let line = 1; line <= end; line += 1) {
    const field = /^([a-z]+):/.exec(lines[line - 1] ?? '')?.[1];
    if (field !== undefined) kept = field === 'title' || field === 'short';
    if (!kept) lines[line - 1] = '';
  }
}

function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}
