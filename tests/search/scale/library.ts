import { slotsOf, type Kind, type RealPage } from './corpus.ts';
import type { Token } from './tokens.ts';

/** Ends a text. */
export const BREAK: Token = { text: '\n', kind: 'other', key: '\n', keys: [] };

/** All text of one kind on one page. */
export interface Stream {
  page: RealPage;
  tokens: readonly Token[];
  /** Where texts begin. */
  starts: readonly number[];
  /** Word → the places of the next word of the same text. */
  after: ReadonlyMap<string, readonly number[]>;
  /** The places of all words. */
  words: readonly number[];
}

/** Real text, ready to be written anew. */
export class Library {
  readonly #streams = new Map<RealPage, Map<Kind, Stream>>();

  /** Undefined where the page has no text of the kind. */
  stream(page: RealPage, kind: Kind): Stream | undefined {
    const own = this.#streams.get(page) ?? new Map<Kind, Stream>();
    this.#streams.set(page, own);
    const stream = own.get(kind) ?? streamOf(page, kind);
    own.set(kind, stream);
    return stream.words.length > 0 ? stream : undefined;
  }
}

function streamOf(page: RealPage, kind: Kind): Stream {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const after = new Map<string, number[]>();
  const words: number[] = [];
  for (const slot of slotsOf(page).filter((candidate) => candidate.kind === kind)) {
    starts.push(tokens.length);
    let last: string | undefined;
    for (const token of slot.tokens) {
      if (token.kind !== 'other') {
        words.push(tokens.length);
        if (last !== undefined) after.set(last, [...(after.get(last) ?? []), tokens.length]);
        last = token.key;
      }
      tokens.push(token);
    }
    tokens.push(BREAK);
  }
  return { page, tokens, starts, after, words };
}
