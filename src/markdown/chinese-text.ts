import type { PhrasingContent } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { endAddresses } from './addresses.ts';
import { pairMarks } from './emphasis.ts';
import { joinLines } from './line-ends.ts';
import { sourceOf } from './source.ts';

/**
 * Reads Markdown as a Chinese writer types it: CommonMark and GFM know scripts with blanks between
 * words only. Addresses end before full-width punctuation, emphasis works beside it, and a line end
 * is no blank.
 */
export const chineseText = defineMdastPlugin({
  name: 'chinese-text',
  options: { position: true },
  paragraph: rewrite,
  heading: rewrite,
  tableCell: rewrite,
  // `<summary>…</summary>` in a line of its own: text without a paragraph.
  mdxJsxFlowElement: rewrite,
});

function rewrite<N extends MdastNode & { children: unknown[] }>(
  node: Readonly<N>,
  ctx: { source: string; fileURL: URL | undefined },
): N | undefined {
  const children = node.children as MdastNode[];
  // Blocks in an element are visited themselves.
  if (!children.every(isPhrasing)) return undefined;
  const source = sourceOf(ctx);
  return { ...node, children: joinLines(pairMarks(endAddresses(children, source), source)) };
}

const BLOCKS = new Set([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
]);

function isPhrasing(node: MdastNode): node is PhrasingContent {
  return !BLOCKS.has(node.type);
}
