import type { PhrasingContent } from 'mdast';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { endAddresses } from './addresses.ts';
import { pairMarks } from './emphasis.ts';
import { joinLines } from './line-ends.ts';
import { readMarks } from './read-marks.ts';
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

function rewrite<N extends MdastNode>(
  node: Readonly<N>,
  ctx: { source: string; fileURL: URL | undefined },
): N | undefined {
  const children = phrasingOf(node);
  if (!children) return undefined;
  const source = sourceOf(ctx);
  return {
    ...node,
    children: joinLines(readMarks(pairMarks(endAddresses(children, source), source))),
  };
}

/** Content of a block that holds text; undefined for one of other blocks, which hold their own. */
export function phrasingOf(node: Readonly<MdastNode>): readonly PhrasingContent[] | undefined {
  if (!TEXT_BLOCKS.has(node.type) || !('children' in node)) return undefined;
  const children: readonly MdastNode[] = node.children;
  return children.every(isPhrasing) ? children : undefined;
}

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

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
