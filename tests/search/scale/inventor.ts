import { commonCharacters } from '../../../src/search/build/chinese.ts';
import { isHan } from '../../../src/search/text.ts';
import { chineseWords, keysOf, namesOf, slotsOf, tokensOf, type RealPage } from './corpus.ts';
import type { Random } from './random.ts';

/**
 * Probability that a rare word is one that no page had before. With these the vocabulary grows with
 * the number of pages as it does over the real ones (Heaps' law).
 */
const NEW = { latin: 0.12, chinese: 0.3 } as const;
/** Before there are so many, all are new. */
const FIRST = 20;
/** Lines of random Chinese in which words are looked for, and characters of one. */
const LINES = 600;
const LINE_LENGTH = 1000;
/** A word that begins like another with so many letters is found by its beginning. */
const BEGINNING = 4;
const TRIES = 100;

/** Finds words that could stand on such a site, in place of those by which real pages are found. */
export class Inventor {
  readonly #random: Random;
  readonly #isTaken: (word: string) => boolean;
  /** Common characters that the site does not use, and real words of two of them. */
  readonly #characters: readonly string[];
  readonly #pairs: readonly string[];
  /** Halves of the site's words. */
  readonly #fronts: readonly string[];
  readonly #backs: readonly string[];
  /** Words invented so far, by kind and shape: `latinA3` holds those of three letters. */
  readonly #made = new Map<string, string[]>();

  constructor(pages: readonly RealPage[], random: Random) {
    this.#random = random;
    const names = pages.flatMap(namesOf);
    const text = [...names, ...pages.flatMap(slotsOf).map((slot) => slot.text)].join('\n');
    const words = [...new Set(tokensOf(text).flatMap(keysOf))].filter((key) => /^[a-z]/.test(key));
    const called = names.flatMap(tokensOf).flatMap(keysOf);
    const beginnings = new Set(
      called.flatMap((key) => [key.slice(0, BEGINNING), key.slice(0, BEGINNING - 1)]),
    );
    const known = new Set(words);
    this.#isTaken = (word) => known.has(word) || beginnings.has(word.slice(0, BEGINNING));
    this.#fronts = words.filter((word) => word.length > 3).map((word) => word.slice(0, 3));
    this.#backs = words.filter((word) => word.length > 3).map((word) => word.slice(2));
    this.#characters = commonCharacters().filter((character) => !text.includes(character));
    const lines = Array.from({ length: LINES }, () =>
      chineseWords(
        Array.from({ length: LINE_LENGTH }, () => random.pick(this.#characters)).join(''),
      ),
    );
    this.#pairs = [...new Set(lines.flat())].filter((word) => word.length === 2);
  }

  /** A word in place of another, of the same kind, length and case. */
  wordFor(token: string): string {
    if (isHan(token)) {
      const pairs = Array.from({ length: Math.floor(token.length / 2) }, () =>
        this.#again('chinese', 'pair', () => this.#random.pick(this.#pairs)),
      );
      const single = (): string => this.#random.pick(this.#characters);
      return pairs.join('') + (token.length % 2 === 1 ? this.#again('chinese', '', single) : '');
    }
    // Words of several parts come again as a whole: neither is `socket.connect` chance.
    const shape = token.replace(/[a-z]+/gi, (part) => `A${part.length}`).replace(/\d+/g, '0');
    const word = this.#again('latin', shape, () =>
      token
        .replace(/[a-z]+/gi, (part) => this.#latin(part.length))
        .replace(/\d/g, () => String(Math.floor(this.#random.next() * 10))),
    );
    return Array.from(word, (letter, index) =>
      /[A-Z]/.test(token.charAt(index)) ? letter.toUpperCase() : letter,
    ).join('');
  }

  /** Letters from the front of one word and the backs of others: `socket`, `timeout` → `soceout`. */
  #latin(length: number): string {
    let word = '';
    for (let tries = 0; tries < TRIES; tries += 1) {
      word = this.#random.pick(this.#fronts);
      while (word.length < length) word += this.#random.pick(this.#backs);
      word = word.slice(0, length);
      // There are not enough short ones for all of them to be new.
      if (length < BEGINNING - 1 || !this.#isTaken(word)) return word;
    }
    return word;
  }

  /** Something made before, or something new. */
  #again(kind: keyof typeof NEW, shape: string, make: () => string): string {
    const made = this.#made.get(kind + shape) ?? [];
    this.#made.set(kind + shape, made);
    if (made.length > FIRST && !this.#random.chance(NEW[kind])) return this.#random.pick(made);
    const word = make();
    made.push(word);
    return word;
  }
}
