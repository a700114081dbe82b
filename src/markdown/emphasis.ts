import { defineMdastPlugin, type MdastNode } from 'satteri';

type Inline = MdastNode & { type: string };
type Parent = MdastNode & { children: Inline[] };

/**
 * Repairs `**…**` that CommonMark leaves as asterisks beside full-width punctuation, as in
 * `**注意：**请看` (the flanking rules know only spaced scripts; see CommonMark 0.31 §6.2).
 * A paragraph, heading or table cell whose literal `**` do not pair up is left alone: the check
 * over the built site reports it.
 */
export const emphasis = defineMdastPlugin({
  name: 'chinese-emphasis',
  paragraph: repair,
  heading: repair,
  tableCell: repair,
});

function repair<N extends MdastNode>(node: Readonly<N>): N | undefined {
  if (!('children' in node)) return undefined;
  const children = pairStrong((node as unknown as Parent).children);
  return children ? { ...node, children } : undefined;
}

/** Returns new children with strong nodes, or undefined when there is nothing to repair. */
function pairStrong(children: readonly Inline[]): Inline[] | undefined {
  const pieces = children.flatMap((child): (Inline | '**')[] => {
    if (child.type !== 'text' || !('value' in child) || !child.value.includes('**')) return [child];
    return child.value.split('**').flatMap((value, index) => {
      const text = value === '' ? [] : [{ type: 'text', value } as Inline];
      return index === 0 ? text : ['**' as const, ...text];
    });
  });
  const marks = pieces.filter((piece) => piece === '**').length;
  if (marks === 0 || marks % 2 !== 0) return undefined;

  const repaired: Inline[] = [];
  let strong: Inline[] | undefined;
  for (const piece of pieces) {
    if (piece !== '**') (strong ?? repaired).push(piece);
    else if (strong) {
      repaired.push({ type: 'strong', children: strong } as Inline);
      strong = undefined;
    } else strong = [];
  }
  return repaired;
}
