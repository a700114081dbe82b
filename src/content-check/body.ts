import { mdxToMdast, type MdastNode } from 'satteri';
import { reasonOf, type SourceFile } from './files.ts';
import type { Check } from './problem.ts';

/** Features with which `src/markdown/index.ts` reads the answers. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

/** The MDX of a page as a tree, with its headings. */
export interface Body {
  file: SourceFile;
  /** Lines of the file; that of line 1 is the first. */
  lines: readonly string[];
  /** Blocks on the top level, front matter included. */
  blocks: readonly MdastNode[];
  /** Every node but the root, in the order of the text. */
  nodes: readonly MdastNode[];
  headings: readonly Heading[];
}

export interface Heading {
  node: Extract<MdastNode, { type: 'heading' }>;
  depth: number;
  text: string;
  anchor: string | undefined;
  line: number;
  /** What stands below it, up to the next heading. */
  blocks: readonly MdastNode[];
}

/**
 * Reads the MDX of a page.
 *
 * @returns Undefined when it is not valid.
 */
export function* readBody(file: SourceFile): Check<Body | undefined> {
  const lines = file.text.split('\n');
  let tree: MdastNode;
  try {
    tree = mdxToMdast(file.text, { features: FEATURES });
  } catch (error) {
    const reason = reasonOf(error);
    const line = Number(/^\d+/.exec(reason)?.[0] ?? 1);
    const message = `${remedyFor(lines[line - 1] ?? '', reason)} (${reason})`;
    yield { file: file.path, line, field: 'body', message };
    return undefined;
  }
  const blocks = 'children' in tree ? tree.children : [];
  const nodes = blocks.flatMap((block) => withDescendants(block));
  return { file, lines, blocks, nodes, headings: headingsOf(blocks) };
}

/** First line of a node. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Text of a node as written, with its escapes. */
export function sourceOf({ file }: Body, node: MdastNode): string {
  return file.text.slice(node.position?.start.offset, node.position?.end.offset);
}

/** Text of a node as read, code included. */
export function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

function remedyFor(line: string, reason: string): string {
  if (/^\s*#{1,6}[^#\s]/.test(line)) return 'write a blank behind the # signs of a heading';
  if (line.includes('<!--')) return 'write a comment as {/* … */}';
  if (reason.includes('expression')) return '{ begins code; write \\{ where you mean the sign';
  if (/closing tag|JSX|before name|in name/.test(reason)) {
    return '< begins a component; close it, or write \\< where you mean the sign';
  }
  return 'mend the MDX';
}

function withDescendants(node: MdastNode): MdastNode[] {
  return 'children' in node
    ? [node, ...node.children.flatMap((child) => withDescendants(child))]
    : [node];
}

function headingsOf(blocks: readonly MdastNode[]): Heading[] {
  const headings: (Heading & { blocks: MdastNode[] })[] = [];
  for (const node of blocks) {
    if (node.type !== 'heading') headings.at(-1)?.blocks.push(node);
    else {
      const { id } = attributesOf(node);
      headings.push({
        node,
        depth: node.depth,
        text: textOf(node),
        anchor: typeof id === 'string' ? id : undefined,
        line: lineOf(node),
        blocks: [],
      });
    }
  }
  return headings;
}

/** Sätteri leaves `{#id}` as the properties that the element will have; its types do not say so. */
export function attributesOf({ data }: Pick<Heading['node'], 'data'>): Record<string, unknown> {
  return (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
}
