import type { PhrasingContent } from 'mdast';
import { isBare } from './addresses.ts';
import { isEmphasis, isRun, readRuns, type Piece, type Run } from './delimiter-runs.ts';
import type { Source } from './source.ts';

/**
 * Pairs `*`, `**`, `***` and `~~` again. CommonMark leaves them beside full-width punctuation, as in
 * `**注意：**请看`, or pairs the wrong ones: its rules take every punctuation for that of spaced scripts.
 * The algorithm is CommonMark's (0.31, appendix). A single `~` is text, as in `10~20 天`.
 *
 * @throws Where a mark that could open or close has no partner.
 */
export function pairMarks(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const paired: Piece[] = [];
  for (const piece of readRuns(
    nodes.map((node) => pairInside(node, source)),
    source,
  )) {
    if (isRun(piece)) close(piece, paired, source);
    else paired.push(piece);
  }
  return textOfRest(paired, source);
}

/** Pairs the marks in links and elements, wherever these stand: they pair within them. */
function pairInside(node: PhrasingContent, source: Source): PhrasingContent {
  if (!('children' in node) || isBare(node)) return node;
  const children = isEmphasis(node)
    ? node.children.map((child) => pairInside(child, source))
    : pairMarks(node.children, source);
  return { ...node, children };
}

/** Pairs a run with those before it, as far as it can close them, and adds what is left of it. */
function close(run: Run, paired: Piece[], source: Source): void {
  while (run.canClose && run.left > 0) {
    const at = paired.findLastIndex((piece) => isRun(piece) && isPair(piece, run));
    const opener = paired[at];
    if (!opener || !isRun(opener)) break;
    const children = textOfRest(paired.splice(at + 1), source);
    const used = Math.min(opener.left, run.left, 2);
    opener.left -= used;
    run.left -= used;
    if (opener.left === 0) paired.pop();
    const type = run.mark === '~' ? 'delete' : used === 2 ? 'strong' : 'emphasis';
    paired.push({ type, children });
  }
  if (run.left > 0) paired.push(run);
}

function isPair(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark || !opener.canOpen) return false;
  if (opener.mark === '~') return opener.size === closer.size;
  // In `*a**b*` the middle ones open nothing.
  const isAmbiguous = opener.canClose || closer.canOpen;
  const isMultiple = (opener.size + closer.size) % 3 === 0;
  return !isAmbiguous || !isMultiple || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

/** Makes text of runs that found no partner, and one text of several in a row. */
function textOfRest(pieces: readonly Piece[], source: Source): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const piece of pieces) {
    const node = isRun(piece) ? textOf(piece, source) : piece;
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
    } else nodes.push(node);
  }
  return nodes;
}

function textOf({ mark, start, left, isSign }: Run, source: Source): PhrasingContent {
  const value = mark.repeat(left);
  if (!isSign) {
    const escaped = `\\${mark}`.repeat(left);
    source.refuse(start, `"${value}" has no partner; pair it, or write ${escaped} for the sign`);
  }
  return { type: 'text', value };
}
