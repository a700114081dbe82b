import type { PhrasingContent } from 'mdast';
import type { MdastNode } from 'satteri';
import { phrasingOf } from '../markdown/chinese-text.ts';
import { MARK } from '../markdown/mark-names.ts';
import { PARTS } from '../schemas/question-parts.ts';

/** A stretch of a unit. */
export interface Segment {
  /** `name` is the title of a source, the text of a link to another site. */
  kind: 'text' | 'code' | 'name' | 'mark';
  /** Of a mark, the name between `[^` and `]`. */
  text: string;
  line: number;
}

/** A code block of the page beside a unit. */
interface Neighbour {
  /** First line of the fence. */
  line: number;
  /** True for the unit that stands next to it, false for others of the same block. */
  isNext: boolean;
}

/** What is a claim or none as a whole: a sentence, a list item or a table row. */
export interface Unit {
  kind: 'sentence' | 'item' | 'row';
  line: number;
  segments: readonly Segment[];
  neighbours: readonly Neighbour[];
  /** Number of items of the list, or of rows of the table, that the unit leads in; 0 without one. */
  leadsIn: number;
}

/** Parts of a page whose sentences are held to their evidence. */
const CLAIMING: readonly string[] = [PARTS.answer, PARTS.pitfalls, PARTS.followUps];

/** Anchor of a section that gives an example of what somebody says of himself. */
const EXAMPLE = /^example(?:-|$)/;

/**
 * Splits the answer, the pitfalls and the follow-ups of a page into its sentences, list items and
 * table rows. Left out are headings, heads of tables, code, and example speech: quotations, and what
 * stands under a heading whose anchor is `example` or begins with `example-`.
 *
 * @param blocks Blocks on the top level of the page.
 */
export function splitUnits(blocks: readonly MdastNode[]): Unit[] {
  const own: MdastNode[] = [];
  let claims = false;
  let exampleDepth = Infinity;
  for (const block of blocks) {
    if (block.type === 'heading') {
      const anchor = anchorOf(block);
      if (block.depth === 2) claims = CLAIMING.includes(anchor);
      if (block.depth <= exampleDepth) exampleDepth = EXAMPLE.test(anchor) ? block.depth : Infinity;
    }
    if (claims && exampleDepth === Infinity) own.push(block);
  }
  return unitsOf(own);
}

/** Sätteri leaves `{#id}` as the properties that the element will have; its types do not say so. */
function anchorOf({ data }: Extract<MdastNode, { type: 'heading' }>): string {
  const { hProperties } = (data ?? {}) as { hProperties?: { id?: string } };
  return hProperties?.id ?? '';
}

/** Splits the whole of a page, whatever its parts. */
export function splitAll(blocks: readonly MdastNode[]): Unit[] {
  return unitsOf(blocks);
}

/** Units of blocks that stand one below the other. */
function unitsOf(blocks: readonly MdastNode[]): Unit[] {
  return blocks.flatMap((block, index): Unit[] => {
    const units = unitsOfBlock(block, blocks[index + 1]);
    // A paragraph stands under the fence, or under the output of the fence, that it explains.
    const above = blocks[index - 1];
    const below = blocks[index + 1];
    return units.map((unit, place) => ({
      ...unit,
      neighbours: [
        ...unit.neighbours,
        ...(above?.type === 'code' ? [{ line: lineOf(above), isNext: place === 0 }] : []),
        ...(below?.type === 'code'
          ? [{ line: lineOf(below), isNext: place === units.length - 1 }]
          : []),
      ],
    }));
  });
}

function unitsOfBlock(block: MdastNode, below: MdastNode | undefined): Unit[] {
  const phrasing = phrasingOf(block);
  if (phrasing) {
    if (block.type === 'heading') return [];
    return sentencesOf(segmentsOf(phrasing, lineOf(block)), countOf(below));
  }
  if (block.type === 'list') return block.children.flatMap(unitsOfItem);
  if (block.type === 'table') return block.children.slice(1).flatMap(unitOfRow);
  return block.type === 'mdxJsxFlowElement' ? unitsOf(block.children) : [];
}

type ListItem = Extract<MdastNode, { type: 'listItem' }>;

/** The text of an item is one unit, whatever lists and code stand in it. */
function unitsOfItem(item: ListItem): Unit[] {
  const children: readonly MdastNode[] = item.children;
  const texts = children.flatMap((child) => phrasingOf(child) ?? []);
  const fences = children.filter(({ type }) => type === 'code');
  const others = children.filter((child) => !phrasingOf(child));
  const own: Unit = {
    kind: 'item',
    line: lineOf(item),
    segments: segmentsOf(texts, lineOf(item)),
    neighbours: fences.map((fence) => ({ line: lineOf(fence), isNext: true })),
    leadsIn: countOf(others[0]),
  };
  return [...(own.segments.length > 0 ? [own] : []), ...unitsOf(others)];
}

function unitOfRow(row: Extract<MdastNode, { type: 'tableRow' }>): Unit[] {
  const segments = row.children.flatMap((cell, index): Segment[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: '｜', line: lineOf(row) } as const]),
    ...segmentsOf(cell.children, lineOf(row)),
  ]);
  return [{ kind: 'row', line: lineOf(row), segments, neighbours: [], leadsIn: 0 }];
}

function countOf(block: MdastNode | undefined): number {
  if (block?.type === 'list') return block.children.length;
  return block?.type === 'table' ? block.children.length - 1 : 0;
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** Segments of inline content; marks are taken out of the text. */
function segmentsOf(nodes: readonly PhrasingContent[], line: number): Segment[] {
  const raw = nodes.flatMap((node) => rawSegments(node, line));
  return joinTexts(raw).flatMap(splitMarks);
}

function rawSegments(node: PhrasingContent, line: number): Segment[] {
  const own = node.position?.start.line ?? line;
  if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value, line: own }];
  if (node.type === 'text') return [{ kind: 'text', text: node.value, line: own }];
  if (!('children' in node)) return [];
  const inner = node.children.flatMap((child) => rawSegments(child, own));
  if (node.type !== 'link' || !/^https?:/.test(node.url)) return inner;
  return [{ kind: 'name', text: inner.map(({ text }) => text).join(''), line: own }];
}

/** One text of several in a row, since emphasis may stand between the signs of a mark. */
function joinTexts(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.kind === 'text' && last?.kind === 'text') last.text += segment.text;
    else joined.push({ ...segment });
  }
  return joined;
}

function splitMarks(segment: Segment): Segment[] {
  if (segment.kind !== 'text') return [segment];
  const parts: Segment[] = [];
  let from = 0;
  const push = (kind: Segment['kind'], text: string, at: number): void => {
    const line = segment.line + segment.text.slice(0, at).split('\n').length - 1;
    if (text !== '') parts.push({ kind, text, line });
  };
  for (const { 0: whole, 1: name = '', index } of segment.text.matchAll(MARK)) {
    push('text', segment.text.slice(from, index), from);
    push('mark', name, index);
    from = index + whole.length;
  }
  push('text', segment.text.slice(from), from);
  return parts;
}

/** A full stop with the signs that close behind it. */
const STOP = /[。？！]+[”’』」）》*]*/g;

/** Splits behind full stops; marks behind one belong to its sentence. */
function sentencesOf(segments: readonly Segment[], leadsIn: number): Unit[] {
  const sentences: Segment[][] = [[]];
  let isEnded = false;
  const push = (segment: Segment): void => {
    if (isEnded && segment.kind !== 'mark') {
      sentences.push([]);
      isEnded = false;
    }
    sentences.at(-1)?.push(segment);
  };
  for (const segment of segments) {
    if (segment.kind !== 'text') {
      push(segment);
      continue;
    }
    let from = 0;
    for (const { 0: stop, index } of segment.text.matchAll(STOP)) {
      push(textFrom(segment, from, index + stop.length));
      from = index + stop.length;
      isEnded = true;
    }
    const rest = textFrom(segment, from, segment.text.length);
    if (rest.text.trim() !== '') push(rest);
  }
  const filled = sentences.filter((sentence) => sentence.length > 0);
  return filled.map((sentence, index) => ({
    kind: 'sentence',
    line: sentence[0]?.line ?? 1,
    segments: sentence,
    neighbours: [],
    leadsIn: index === filled.length - 1 ? leadsIn : 0,
  }));
}

function textFrom({ text, line }: Segment, from: number, to: number): Segment {
  const blank = /^\s*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const before = text.slice(0, from + blank).split('\n').length - 1;
  return { kind: 'text', text: text.slice(from, to), line: line + before };
}

/** The words of a unit as the reader sees them, without marks. */
export function wordsOf({ segments }: Pick<Unit, 'segments'>): string {
  return segments
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text)
    .join('')
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The names of the marks of a unit, in order. */
export function markNamesOf({ segments }: Pick<Unit, 'segments'>): string[] {
  return segments.filter(({ kind }) => kind === 'mark').map(({ text }) => text);
}

/** Marks of a unit that do not stand at the end of a sentence, an item or a cell. */
export function misplacedMarks({ segments }: Unit): Segment[] {
  return segments.filter((segment, index) => {
    if (segment.kind !== 'mark') return false;
    const rest = segments.slice(index + 1);
    const before = segments
      .slice(0, index)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ text }) => text)
      .join('');
    const after = rest
      .filter(({ kind }) => kind !== 'mark')
      .map(({ text }) => text)
      .join('');
    const isBehindStop = /[。？！：；][”’』」）》*]*$/.test(before);
    return !isBehindStop && !/^[”’』」）》*]*(?:[。？！：；｜]|\s*$)/.test(after);
  });
}
