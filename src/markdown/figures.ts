import type { MdastNode } from 'satteri';
import { readOption } from './fence.ts';
import { DIAGRAM, languageOf } from './languages.ts';
import { idOf, textOf } from './mdast.ts';

/** Sample, diagram or table of an answer, which can be linked as its headings can. */
export interface Figure {
  kind: 'code' | 'diagram' | 'table';
  /** Id on the page: the option `id="…"`, or that of the heading with the kind, `answer-code`. */
  anchor: string;
  /** First line in the source. */
  line: number;
  /** What it is called: the title, the heads of the columns, or the language. */
  name: string;
}

/**
 * Finds the figures of a page in order. What a program printed belongs to the code above it.
 *
 * @param tree The MDX as a tree.
 */
export function figuresOf(tree: MdastNode): Figure[] {
  const figures: Figure[] = [];
  let heading = '';
  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') heading = idOf(node) ?? '';
    else if (node.type === 'table') {
      const heads = node.children[0]?.children.map(textOf) ?? [];
      figures.push({ kind: 'table', anchor: `${heading}-table`, line, name: heads.join('、') });
    } else if (node.type === 'code' && node.lang !== 'output') {
      const kind = node.lang === DIAGRAM ? 'diagram' : 'code';
      const meta = node.meta ?? '';
      const anchor = readOption(meta, 'id') ?? `${heading}-${kind}`;
      const name = readOption(meta, 'title') ?? languageOf(node.lang ?? '')?.label ?? '';
      figures.push({ kind, anchor, line, name });
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return figures;
}
