import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { isChinese, lastCharacter } from './chinese.ts';
import { rangeOf, type Source } from './source.ts';

/** A delimiter run (CommonMark 0.31 §6.2), with as many of its marks as are not paired yet. */
export interface Run {
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
export type Piece = PhrasingContent | Run;

/** Marks as they are typed: escapes and references stand for themselves. */
const TYPED =
  /\\([\s\S])|&(?:ast|midast|lowbar|UnderBar|#0*(?:42|95|126)|#[xX]0*(?:2[aA]|5[fF]|7[eE]));|[*_~]/g;

/**
 * Takes text apart into runs of marks, with what each can do, and what stands between them. The rules
 * are those of https://github.com/tats-u/markdown-cjk-friendly: beside a character of Chinese a run
 * is as free as beside a blank, and full-width punctuation is as free as a letter.
 *
 * @param nodes Marks that the parser has paired are taken apart again: where one was not understood,
 *   it pairs the wrong ones.
 */
export function readRuns(nodes: readonly PhrasingContent[], source: Source): Piece[] {
  const pieces = nodes.flatMap((node) => piecesOf(node, source));
  return joinRuns(pieces).map((piece) => (isRun(piece) ? withRoles(piece, source.text) : piece));
}

/** Takes a node apart; links and elements, whose marks pair within them, stay whole. */
function piecesOf(node: PhrasingContent, source: Source): Piece[] {
  if (node.type === 'text') return piecesOfText(node, source);
  const range = rangeOf(node);
  if (!range || !isEmphasis(node)) return [node];
  const [start, end] = range;
  const [inner = start] = (node.children[0] && rangeOf(node.children[0])) ?? [];
  const size = node.type === 'delete' ? inner - start : node.type === 'strong' ? 2 : 1;
  const mark = source.text.charAt(start);
  return [
    runAt(mark, start, size),
    ...node.children.flatMap((child) => piecesOf(child, source)),
    runAt(mark, end - size, size),
  ];
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

/** True for a node that the parser has made of marks. */
export function isEmphasis(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** True for a run among pieces. */
export function isRun(piece: Piece): piece is Run {
  return 'mark' in piece;
}

/** Makes one run of marks that stand side by side. */
function joinRuns(pieces: readonly Piece[]): Piece[] {
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
  return joined;
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
