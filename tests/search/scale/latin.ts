import type { Random } from './random.ts';

/** Words longer than this are made of two. */
const LONGEST = 9;
/** A word that begins like another with so many letters is found by its beginning. */
const BEGINNING = 4;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Makes words of Latin letters that look like given ones: every letter follows two as there. */
export class LatinWords {
  readonly #random: Random;
  readonly #known: ReadonlySet<string>;
  readonly #beginnings: ReadonlySet<string>;
  /** Two letters → those that follow; a blank begins and ends a word. */
  readonly #next = new Map<string, string[]>();

  /**
   * @param models Words to learn from.
   * @param known Words not to make.
   * @param names Words that no made one may begin like.
   */
  constructor(
    random: Random,
    models: readonly string[],
    known: readonly string[],
    names: readonly string[],
  ) {
    this.#random = random;
    this.#known = new Set([...known, ...names]);
    this.#beginnings = new Set(names.map((name) => name.slice(0, BEGINNING)));
    for (const word of models) {
      const all = ` ${word} `;
      for (let at = 1; at < all.length; at += 1) {
        const before = all.slice(Math.max(0, at - 2), at);
        const next = this.#next.get(before) ?? [];
        next.push(all.charAt(at));
        this.#next.set(before, next);
      }
    }
  }

  /** A word of a length, or none if chance made one that may not be. */
  make(length: number): string | undefined {
    // There are not enough short ones for all of them to be new.
    if (length < 3) return Array.from({ length }, () => this.#random.pick(ALPHABET)).join('');
    if (length > LONGEST) {
      const front = this.make(LONGEST - 2);
      const back = this.make(length - LONGEST + 2);
      return front === undefined || back === undefined ? undefined : front + back;
    }
    const word = this.#likeModels(length);
    return word.length === length && !this.#isTaken(word) ? word : undefined;
  }

  #likeModels(length: number): string {
    let word = ' ';
    let next = '';
    do {
      word += next;
      next = this.#random.pick(this.#next.get(word.slice(-2)) ?? [' ']);
    } while (next !== ' ' && word.length <= length);
    return word.trim();
  }

  #isTaken(word: string): boolean {
    if (this.#known.has(word) || this.#beginnings.has(word.slice(0, BEGINNING))) return true;
    for (let end = BEGINNING; end < word.length; end += 1) {
      if (this.#known.has(word.slice(0, end))) return true;
    }
    return false;
  }
}
