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
  if (!children.some((child) => holdsMark(child) || nestsStrong(child))) return undefined;
  const pieces = piecesOf(children);
  const marks = pieces.filter((piece) => piece === '**').length;
  if (marks % 2 !== 0) return undefined;

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

/**
 * Cuts text at its marks. Strong nodes are taken apart again: where one mark was not understood,
 * CommonMark pairs the wrong ones, as in `**一：**甲**二：**乙`, where it makes `甲` strong.
 */
function piecesOf(children: readonly Inline[]): (Inline | '**')[] {
  return children.flatMap((child): (Inline | '**')[] => {
    if (child.type === 'strong') {
      return ['**', ...piecesOf((child as unknown as Parent).children), '**'];
    }
    if (!holdsMark(child)) return [child];
    return child.value.split('**').flatMap((value, index) => {
      const text = value === '' ? [] : [{ type: 'text', value } as Inline];
      return index === 0 ? text : ['**' as const, ...text];
    });
  });
}

function holdsMark(node: Inline): node is Inline & { value: string } {
  return node.type === 'text' && 'value' in node && node.value.includes('**');
}

/** Strong within strong says nothing, so nobody wrote it: its marks are paired wrongly. */
function nestsStrong(node: Inline): boolean {
  return (
    node.type === 'strong' &&
    (node as unknown as Parent).children.some(({ type }) => type === 'strong')
  );
}
