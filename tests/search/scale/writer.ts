import type { Kind, RealPage } from './corpus.ts';
import type { Inventor } from './inventor.ts';
import { BREAK, type Library, type Stream } from './library.ts';
import type { Ownership } from './ownership.ts';
import type { Random } from './random.ts';
import { unitsOf, type Runs } from './runs.ts';
import { tokenise, type Token } from './tokens.ts';

/** How often a text goes on elsewhere although it need not. */
const LEAP = 0.06;
const TRIES = 6;
/** How often a title keeps a word that is neither common nor the name of one page. */
const KEPT = 0.5;

interface Place {
  stream: Stream;
  at: number;
}

/** Writes the texts of one generated page: a word that is replaced once is replaced everywhere. */
export class Writer {
  readonly #library: Library;
  readonly #ownership: Ownership;
  readonly #inventor: Inventor;
  readonly #random: Random;
  readonly #replaced = new Map<string, string>();

  constructor(library: Library, ownership: Ownership, inventor: Inventor, random: Random) {
    this.#library = library;
    this.#ownership = ownership;
    this.#inventor = inventor;
    this.#random = random;
  }

  /** A real title or alias, with other words for what its page is found by. */
  title(real: string): string {
    const tokens = tokenise(real);
    const kept = tokens.filter(({ kind }) => kind !== 'other');
    let title = this.#retitle(tokens);
    while (this.#ownership.answers(title) && kept.length > 0) {
      const { key, text } = this.#random.pick(kept);
      kept.splice(0, kept.length, ...kept.filter((token) => token.key !== key));
      const other = this.#inventor.wordFor(tokenise(text)[0] ?? BREAK, true);
      this.#replaced.set(key, other);
      title = this.#retitle(tokens);
    }
    return title;
  }

  #retitle(tokens: readonly Token[]): string {
    const tail = new Tail(this.#ownership.titleRuns);
    const words = tokens.map((token) => {
      if (token.kind === 'other') return token.text;
      const word = this.#wordInTitle(token);
      return tail.add(this.#fitting(word, token, tail, true));
    });
    return words.join('');
  }

  #wordInTitle(token: Token): string {
    const known = this.#replaced.get(token.key);
    if (known !== undefined) return known;
    const allowed = this.#ownership.inTitles(token);
    if (allowed === 'yes') return token.text;
    if (allowed === 'no' || !this.#random.chance(KEPT)) return this.#replace(token, true);
    this.#replaced.set(token.key, token.text);
    return token.text;
  }

  /**
   * Text that goes from one page to another wherever a word stands on both, so often that no run of
   * it is one page's own.
   *
   * @param pages Where it is taken from.
   * @param length In tokens.
   */
  text(pages: readonly RealPage[], kind: Kind, length: number): string {
    const streams = pages.flatMap((page) => this.#library.stream(page, kind) ?? []);
    if (streams.length === 0) return '';
    const tail = new Tail(this.#ownership.textRuns);
    const out: string[] = [];
    let place = this.#start(streams);
    let last: string | undefined;
    while (out.length < length) {
      const token = tokenAt(place);
      if (token.kind === 'other') out.push(token.text);
      else {
        place = this.#next(streams, place, last, tail);
        const word = this.#said(place);
        out.push(tail.add(this.#fitting(word, tokenAt(place), tail, false)));
        last = tokenAt(place).key;
      }
      place = token === BREAK ? this.#start(streams) : { ...place, at: place.at + 1 };
    }
    return out.join('');
  }

  /** Where to go on: here, or elsewhere if chance or a page's own run wants it. */
  #next(streams: readonly Stream[], here: Place, last: string | undefined, tail: Tail): Place {
    let place = this.#random.chance(LEAP) ? this.#leap(streams, last) : here;
    for (let tries = 0; tries < TRIES && tail.completes(this.#said(place)); tries += 1) {
      place = this.#leap(streams, last);
    }
    return place;
  }

  /** A word, or another one in its place, that completes no page's own run. */
  #fitting(word: string, token: Token, tail: Tail, inTitle: boolean): string {
    let fitting = word;
    for (let tries = 0; tries < TRIES && tail.completes(fitting); tries += 1) {
      fitting = this.#inventor.wordFor(token, inTitle, tries > 0);
    }
    return fitting;
  }

  #start(streams: readonly Stream[]): Place {
    const stream = this.#random.pick(streams);
    return { stream, at: this.#random.pick(stream.starts) };
  }

  /** Some place where a word follows the last one, or any. */
  #leap(streams: readonly Stream[], last: string | undefined): Place {
    for (let tries = 0; last !== undefined && tries < TRIES; tries += 1) {
      const stream = this.#random.pick(streams);
      const places = stream.after.get(last);
      if (places) return { stream, at: this.#random.pick(places) };
    }
    const stream = this.#random.pick(streams);
    return { stream, at: this.#random.pick(stream.words) };
  }

  #said({ stream, at }: Place): string {
    const token = tokenAt({ stream, at });
    if (!this.#ownership.has(stream.page, token)) return token.text;
    return this.#replaced.get(token.key) ?? this.#replace(token, false);
  }

  #replace(token: Token, inTitle: boolean): string {
    const word = this.#inventor.wordFor(token, inTitle);
    this.#replaced.set(token.key, word);
    return word;
  }
}

function tokenAt({ stream, at }: Place): Token {
  return stream.tokens[at] ?? BREAK;
}

/** The end of a text, as far as it may be the beginning of a page's own run. */
class Tail {
  readonly #runs: Runs;
  #units = '';

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  /** Whether a word would complete such a run. */
  completes(word: string): boolean {
    return this.#runs.holdIn(this.#units + unitsOf(word));
  }

  add(word: string): string {
    this.#units = (this.#units + unitsOf(word)).slice(1 - this.#runs.length);
    return word;
  }
}
