import { indexOfTerm, normalize } from './text.ts';

/** A piece of text, and whether a term matched it. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/**
 * Offsets of terms in text, `[start, end]`; none where normalizing changes its length (`㎏`).
 *
 * @param text As it stands on the page.
 * @param terms Normalized, as `Outcome.terms`.
 */
export function* matchesIn(
  text: string,
  terms: readonly string[],
): Generator<[start: number, end: number]> {
  const normalized = normalize(text);
  if (normalized.length !== text.length) return;
  for (const term of terms) {
    // An address that a reader has edited may ask for an empty term.
    if (term === '') continue;
    let at = indexOfTerm(normalized, term, 0);
    while (at >= 0) {
      yield [at, at + term.length];
      at = indexOfTerm(normalized, term, at + term.length);
    }
  }
}

/** Cuts text where terms match; neighbouring and overlapping matches are one piece. */
export function highlight(text: string, terms: readonly string[]): Piece[] {
  const marked = new Array<boolean>(text.length).fill(false);
  for (const [start, end] of matchesIn(text, terms)) marked.fill(true, start, end);
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end += 1;
    pieces.push({ text: text.slice(start, end), isMatch: marked[start] === true });
    start = end;
  }
  return pieces;
}
