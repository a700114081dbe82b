import { mdxToMdast, type MdastNode } from 'satteri';
import { FEATURES } from './features.ts';

let last: { source: string; tree: MdastNode } | undefined;

/**
 * Reads the MDX of an answer as a tree, which nobody changes. The steps of a page ask for the same one
 * after another: it is read once.
 *
 * @throws Where it is not valid.
 */
export function parseMdx(source: string): MdastNode {
  if (last?.source !== source) last = { source, tree: mdxToMdast(source, { features: FEATURES }) };
  return last.tree;
}
