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
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > from) parts.push({ type: 'text', value: text.slice(from, index) });
    parts.push(...linksOf([...run.matchAll(MARK)].map(([, name = '']) => name)));
    from = index + run.length;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/** Marks side by side. */
const RUN = new RegExp(`(?:${MARK.source})+`, MARK.flags);

/**
 * Links of marks side by side. Styles learn which ones have a neighbour: these share the room for a
 * touch. A second passage of one source shows no second number, but stays as a place to link to.
 */
function linksOf(names: readonly string[]): PhrasingContent[] {
  // A check or sample is its own: `fsync-delay`; a passage is of its source: `redis-conf#`.
  const shown = names.map((name) => name.replace(/#.*/, '#'));
  const isShown = shown.map((name, at) => shown.indexOf(name) === at);
  return names.map((name, at) => {
    const beside = [
      ...(isShown.indexOf(true) < at ? ['previous'] : []),
      ...(isShown.lastIndexOf(true) > at ? ['next'] : []),
    ].join(' ');
    const properties = isShown[at]
      ? { ...(beside && { dataBeside: beside }) }
      : { dataRepeated: '' };
    return { type: 'link', url: SCHEME + name, children: [], data: { hProperties: properties } };
  });
}
