import type { MdastNode } from 'satteri';
import { endAddresses } from '../markdown/addresses.ts';
import { phrasingOf } from '../markdown/chinese-text.ts';
import { pairMarks } from '../markdown/emphasis.ts';
import { idOf, textOf } from '../markdown/mdast.ts';
import { parseMdx } from '../markdown/parse.ts';
import { Refusal, sourceOf as sourceOfText, type Source } from '../markdown/source.ts';
import { reasonOf, type SourceFile } from './files.ts';
import type { Check } from './check.ts';

/** The MDX of a page as a tree, with its headings. */
export interface Body {
  file: SourceFile;
  /** Lines of the file; that of line 1 is the first. */
  lines: readonly string[];
  /** The whole, with addresses that end where those of the site do. */
  tree: MdastNode;
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
    tree = parseMdx(file.text);
  } catch (error) {
    const reason = reasonOf(error);
    const line = Number(/^\d+/.exec(reason)?.[0] ?? 1);
    const message = `${remedyFor(lines[line - 1] ?? '', reason)} (${reason})`;
    yield { file: file.path, line, field: 'body', message };
    return undefined;
  }
  const deep = deepNodeOf(tree);
  if (deep) {
    const message = `stands in ${DEEPEST} others; write it flat`;
    yield { file: file.path, line: lineOf(deep), field: 'nesting', message };
    return undefined;
  }
  const refusals: Refusal[] = [];
  tree = readText(tree, sourceOfText({ source: file.text, fileURL: undefined }), refusals);
  for (const { line = 1, reason: message } of refusals) {
    yield { file: file.path, line, field: 'markdown', message };
  }
  const blocks: readonly MdastNode[] = 'children' in tree ? tree.children : [];
  const nodes = blocks.flatMap((block) => withDescendants(block));
  return { file, lines, tree, blocks, nodes, headings: headingsOf(blocks) };
}

/** First line of a node. */
export function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Text of a node as written, with its escapes. */
export function sourceOf({ file }: Body, node: MdastNode): string {
  return file.text.slice(node.position?.start.offset, node.position?.end.offset);
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

/**
 * Reads text as the site does.
 *
 * @param refusals Takes a refusal of each block that the site would refuse.
 * @returns The tree with the addresses of the site; marks of emphasis stay as CommonMark reads them.
 */
function readText<N extends MdastNode>(node: N, source: Source, refusals: Refusal[]): N {
  const phrasing = phrasingOf(node);
  if (!phrasing) {
    if (!('children' in node)) return node;
    const children = node.children.map((child: MdastNode) => readText(child, source, refusals));
    return { ...node, children };
  }
  try {
    const children = endAddresses(phrasing, source);
    pairMarks(children, source);
    return { ...node, children };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.push(error);
    return node;
  }
}

/** Levels of nodes that answers may have: a list in a list in a component takes ten. */
const DEEPEST = 24;

/** The first node below the deepest level, found without recursion; undefined where there is none. */
function deepNodeOf(tree: MdastNode): MdastNode | undefined {
  let level: readonly MdastNode[] = [tree];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((node): readonly MdastNode[] =>
      'children' in node ? node.children : [],
    );
  }
  return level[0];
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
      headings.push({
        node,
        depth: node.depth,
        text: textOf(node),
        anchor: idOf(node),
        line: lineOf(node),
        blocks: [],
      });
    }
  }
  return headings;
}
