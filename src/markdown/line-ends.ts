import type { PhrasingContent } from 'mdast';
import { isUnspaced, lastCharacter } from './chinese.ts';

/**
 * Takes line ends out between characters that stand without a blank in Chinese, where a browser
 * would show one. Between Chinese and Latin they remain.
 */
export function joinLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const texts = nodes.flatMap(textsOf);
  let next = 0;
  const join = (node: PhrasingContent): PhrasingContent => {
    if ('children' in node) return { ...node, children: node.children.map(join) };
    if (node.type !== 'text') {
      next += textsOf(node).length;
      return node;
    }
    const before = texts[next - 1] ?? '';
    const after = texts[next + 1] ?? '';
    next += 1;
    return { ...node, value: withoutLineEnds(before, node.value, after) };
  };
  return nodes.map(join);
}

/** Texts of a node in order. What is neither text nor invisible is a border: a picture, a break. */
function textsOf(node: PhrasingContent): string[] {
  if ('children' in node) return node.children.flatMap(textsOf);
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  return node.type === 'mdxTextExpression' ? [] : [''];
}

function withoutLineEnds(before: string, text: string, after: string): string {
  return text.replace(/\n/g, (lineEnd, at: number) => {
    const left = lastCharacter(text.slice(0, at) || before);
    const [right = ''] = text.slice(at + 1) || after;
    return isUnspaced(left, right) ? '' : lineEnd;
  });
}
