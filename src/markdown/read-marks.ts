import type { PhrasingContent } from 'mdast';
import { MARK } from './mark-names.ts';

/** Scheme of the address that a mark has until its page is known. */
export const SCHEME = 'mark:';

/** Makes links without text of the marks in a block: `[^fsync-delay]`. */
export function readMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') return [node];
    if ('children' in node) return [{ ...node, children: readMarks(node.children) }];
    return node.type === 'text' ? marksOf(node.value) : [node];
  });
}

function marksOf(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  const found = [...text.matchAll(MARK)];
  for (const [at, { 0: whole, 1: name = '', index }] of found.entries()) {
    if (index > from) parts.push({ type: 'text', value: text.slice(from, index) });
    const end = index + whole.length;
    // Neighbours share the room for a touch: styles know them by this.
    const beside = [
      ...(at > 0 && index === from ? ['previous'] : []),
      ...(found[at + 1]?.index === end ? ['next'] : []),
    ].join(' ');
    const data = beside === '' ? {} : { hProperties: { dataBeside: beside } };
    parts.push({ type: 'link', url: SCHEME + name, children: [], data });
    from = end;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}
