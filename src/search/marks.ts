import { indexOfTerm, normalise } from './text.ts';

/** A piece of text, and whether a term matched it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts text where terms match; neighbouring and overlapping matches are one piece.
 *
 * @param text As it stands on the page.
 * @param terms Normalised, as `Outcome.terms`.
 */
export function markMatches(text: string, terms: readonly string[]): Piece[] {
  const folded = normalise(text);
  // Folding may change lengths (`㎏`); then positions would be off, and nothing is marked.
  if (folded.length !== text.length) return [{ text, marked: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const term of terms) {
    let at = indexOfTerm(folded, term, 0);
    while (at >= 0) {
      marked.fill(true, at, at + term.length);
      at = indexOfTerm(folded, term, at + term.length);
    }
  }
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end += 1;
    pieces.push({ text: text.slice(start, end), marked: marked[start] === true });
    start = end;
  }
  return pieces;
}
