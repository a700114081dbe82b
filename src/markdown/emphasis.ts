import type { PhrasingContent } from 'mdast';
import { isBare } from './addresses.ts';
import { isChinese, lastCharacter } from './chinese.ts';
import { rangeOf, type Source } from './source.ts';

/** A delimiter run (CommonMark 0.31 §6.2), with as many of its marks as are not paired yet. */
interface Run {
  mark: string;
  /** Offset in the source. */
  start: number;
  /** Number of marks as typed. */
  size: number;
  left: number;
  canOpen: boolean;
  canClose: boolean;
  /** True where it may stand without a partner: `snake_case`, `count(*)`, `5*3`. */
  isSign: boolean;
}
type Piece = PhrasingContent | Run;

/** Marks as they are typed: escapes and references stand for themselves. */
const TYPED =
  /\\([\s\S])|&(?:ast|midast|lowbar|UnderBar|#0*(?:42|95|126)|#[xX]0*(?:2[aA]|5[fF]|7[eE]));|[*_~]/g;

/**
 * Pairs `*`, `**`, `***` and `~~` again. CommonMark leaves them beside full-width punctuation, as in
 * `**注意：**请看`, or pairs the wrong ones: its rules take every punctuation for that of spaced scripts.
 * The algorithm is CommonMark's, the rules those of https://github.com/tats-u/markdown-cjk-friendly.
 * A single `~` is text, as in `10~20 天`.
 *
 * @throws Where a mark that could open or close has no partner.
 */
export function pairMarks(nodes: readonly PhrasingContent[], source: Source): PhrasingContent[] {
  const paired: Piece[] = [];
  for (const piece of joinRuns(
    nodes.flatMap((node) => piecesOf(node, source)),
    source,
  )) {
    if (isRun(piece)) close(piece, paired, source);
    else paired.push(piece);
  }
  return textOfRest(paired, source);
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

/** Takes a node apart into text, runs of marks, and what holds no marks of this text. */
function piecesOf(node: PhrasingContent, source: Source): Piece[] {
  if (node.type === 'text') return piecesOfText(node, source);
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
    const [start = 0, end = 0] = rangeOf(node) ?? [];
    const [inner = start] = (node.children[0] && rangeOf(node.children[0])) ?? [];
    const size = node.type === 'delete' ? inner - start : node.type === 'strong' ? 2 : 1;
    const mark = source.text.charAt(start);
    return [
      runAt(mark, start, size),
      ...node.children.flatMap((child) => piecesOf(child, source)),
      runAt(mark, end - size, size),
    ];
  }
  if (!('children' in node) || isBare(node)) return [node];
  return [{ ...node, children: pairMarks(node.children, source) }];
}

/** Cuts text at the marks in it that are neither escaped nor references. */
function piecesOfText(node: PhrasingContent & { type: 'text' }, source: Source): Piece[] {
  const [start = 0, end = 0] = rangeOf(node) ?? [];
  const typed = [...source.text.slice(start, end).matchAll(TYPED)].filter(
    ([, escaped]) => escaped === undefined || /[*_~]/.test(escaped),
  );
  const pieces: Piece[] = [];
  let from = 0;
  for (const [place, { index }] of [...node.value.matchAll(/[*_~]/g)].entries()) {
    const mark = typed[place];
    if (mark?.[0].length !== 1) continue;
    if (index > from) pieces.push({ type: 'text', value: node.value.slice(from, index) });
    pieces.push(runAt(mark[0], start + mark.index, 1));
    from = index + 1;
  }
  if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces;
}

function runAt(mark: string, start: number, size: number): Run {
  return { mark, start, size, left: size, canOpen: false, canClose: false, isSign: true };
}

function isRun(piece: Piece): piece is Run {
  return 'mark' in piece;
}

/** Makes one run of marks that stand side by side, and finds out what each can do. */
function joinRuns(pieces: readonly Piece[], source: Source): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (isRun(piece) && last && isRun(last) && last.mark === piece.mark) {
      if (last.start + last.size === piece.start) {
        joined[joined.length - 1] = runAt(piece.mark, last.start, last.size + piece.size);
        continue;
      }
    }
    joined.push(piece);
  }
  return joined.map((piece) => (isRun(piece) ? withRoles(piece, source.text) : piece));
}

/** Finds out whether a run can open and close; one that can do neither is text. */
function withRoles(run: Run, text: string): Piece {
  const { mark, start, size } = run;
  const before = lastCharacter(text.slice(0, start)) || ' ';
  const [after = ' '] = text.slice(start + size, start + size + 2);
  const opens = isFlanking(before, after);
  const closes = isFlanking(after, before);
  const canOpen = opens && (mark !== '_' || !closes || isPunctuation(before));
  const canClose = closes && (mark !== '_' || !opens || isPunctuation(after));
  const isStrike = mark !== '~' || size === 2;
  if (!isStrike || (!canOpen && !canClose)) return { type: 'text', value: mark.repeat(size) };
  const isLatin = [before, after].every((sign) => !isBlank(sign) && !isChinese(sign));
  return {
    ...run,
    canOpen,
    canClose,
    isSign: mark === '_' || (mark === '*' && size === 1 && isLatin),
  };
}

/** Left-flanking for what stands before and behind a run, right-flanking for the reverse. */
function isFlanking(outside: string, inside: string): boolean {
  if (isBlank(inside)) return false;
  if (!isPunctuation(inside) || isChinese(inside)) return true;
  return isBlank(outside) || isPunctuation(outside) || isChinese(outside);
}

function isBlank(character: string): boolean {
  return /^\s$/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character);
}
