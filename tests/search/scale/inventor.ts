import { commonCharacters, regionalWords } from '../../../src/search/build/chinese.ts';
import { isHan } from '../../../src/search/text.ts';
import { slotsOf, textOf, type RealPage } from './corpus.ts';
import { LatinWords } from './latin.ts';
import type { Ownership } from './ownership.ts';
import type { Random } from './random.ts';
import { keysOf, partsOf, words, type Token } from './tokens.ts';

/**
 * How often a rare word is one that no page had before. With these shares the vocabulary grows with
 * the number of pages as it does over the real ones (Heaps' law).
 */
const NEW = { latin: 0.2, chinese: 0.3 } as const;
/** Before there are so many, all are new. */
const FIRST = 20;
/** How often a Chinese word of a title is one that several real texts use and no real title does. */
const OF_TEXTS = 0.4;
const SEVERAL = 3;
/** Characters of random Chinese in which words are looked for. */
const RANDOM_TEXT = 600_000;
const RANDOM_LINE = 1000;
/** Characters of the site among the common ones that random Chinese is made of. */
const OF_SITE = 4000;
const TRIES = 2000;
const DIGITS = '0123456789'.split('');

/** Finds words that could stand on such a site, in place of those by which real pages are found. */
export class Inventor {
  readonly #random: Random;
  readonly #ownership: Ownership;
  readonly #latin: LatinWords;
  readonly #characters: readonly string[];
  /** Real words of two characters that the site does not use. */
  readonly #unused: readonly string[];
  /** Those that its texts use and its titles do not. */
  readonly #ofTexts: readonly string[];
  /** What was made so far, by what was asked for. */
  readonly #made = new Map<string, string[]>();

  constructor(pages: readonly RealPage[], ownership: Ownership, random: Random) {
    this.#random = random;
    this.#ownership = ownership;
    const titles = pages.flatMap(({ entry: { title, aliases } }) => [title, ...aliases]).join('\n');
    const text = [titles, ...pages.map(textOf)].join('\n');
    const holders = Map.groupBy(
      pages.flatMap((page) => [...new Set(slotsOf(page).flatMap((slot) => keysOf(slot.text)))]),
      (key) => key,
    );
    const latin = [...holders].filter(([key]) => /^[a-z]+$/.test(key));
    this.#latin = new LatinWords(
      random,
      latin.filter(([, pages]) => pages.length > 1).map(([key]) => key),
      latin.map(([key]) => key),
      keysOf(titles),
    );
    this.#ofTexts = [...holders]
      .filter(([key, pages]) => pages.length >= SEVERAL && key.length === 2 && isHan(key))
      .map(([key]) => key)
      .filter((key) => !titles.includes(key) && this.#isFree(key));
    this.#characters = [
      ...commonCharacters(),
      ...random.sample(Array.from(text).filter(isHan), OF_SITE),
    ];
    // A site of the mainland does not use the words of Taiwan that search understands.
    const regional = regionalWords(text);
    this.#unused = this.#findWords().filter((word) => !text.includes(word) && !(word in regional));
  }

  /**
   * A word in place of another: of the same kind, length and case.
   *
   * @param inTitle Whether it names a page.
   * @param whole Whether no part of it may stay as it is.
   */
  wordFor({ text, kind }: Token, inTitle: boolean, whole = false): string {
    if (kind !== 'han') return this.#compound(text, whole);
    if (text.length === 1) return this.#character(inTitle);
    const pairs = Array.from({ length: Math.floor(text.length / 2) }, () => this.#pair(inTitle));
    return pairs.join('') + (text.length % 2 === 1 ? this.#character(inTitle) : '');
  }

  /** Words of several parts are made and used again as a whole: neither is `socket.connect` chance. */
  #compound(text: string, whole: boolean): string {
    const parts = partsOf(text);
    if (parts.length === 1) return this.#part(text);
    const rare = parts.filter((part) => this.#ownership.isRare(part.toLowerCase()));
    const stays = (part: string): boolean => !whole && rare.length > 0 && !rare.includes(part);
    const make = (): string =>
      parts.map((part) => (stays(part) ? part : this.#part(part))).join('');
    return whole ? make() : this.#again('latin', parts.map(shapeOf).join(''), make);
  }

  #part(text: string): string {
    if (/^\d/.test(text)) return text.replace(/\d/g, () => this.#random.pick(DIGITS));
    if (!/^[A-Za-z]/.test(text)) return text;
    const word = this.#again('latin', String(text.length), () => this.#latin.make(text.length));
    return withCaseOf(text, word);
  }

  #pair(inTitle: boolean): string {
    if (inTitle && this.#random.chance(OF_TEXTS)) return this.#random.pick(this.#ofTexts);
    return this.#again('chinese', inTitle ? 'pair of titles' : 'pair', () => {
      const word = this.#random.pick(this.#unused);
      return !inTitle || this.#isFree(word) ? word : undefined;
    });
  }

  #character(inTitle: boolean): string {
    return this.#again('chinese', inTitle ? 'character of titles' : 'character', () => {
      const character = this.#random.pick(this.#characters);
      return this.#isFree(character) ? character : undefined;
    });
  }

  /** Something made before, or something new. */
  #again(kind: keyof typeof NEW, what: string, make: () => string | undefined): string {
    const made = this.#made.get(what) ?? [];
    this.#made.set(what, made);
    if (made.length > FIRST && !this.#random.chance(NEW[kind])) return this.#random.pick(made);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const word = make();
      if (word === undefined) continue;
      made.push(word);
      return word;
    }
    return this.#random.pick(made);
  }

  /** Whether no character of it stands for a real page. */
  #isFree(word: string): boolean {
    return !Array.from(word).some((character) => this.#ownership.names.has(character));
  }

  /** Chinese at random, cut into words: those of several characters are in the dictionary. */
  #findWords(): string[] {
    const found = new Set<string>();
    for (let length = 0; length < RANDOM_TEXT; length += RANDOM_LINE) {
      const line = Array.from({ length: RANDOM_LINE }, () => this.#random.pick(this.#characters));
      for (const word of words(line.join(''))) if (word.length === 2) found.add(word);
    }
    return [...found];
  }
}

/** `A` stands for letters, `0` for digits, the rest for itself. */
function shapeOf(part: string): string {
  return part.replace(/^[A-Za-z]+$/, 'A').replace(/^\d+$/, '0');
}

function withCaseOf(model: string, word: string): string {
  return Array.from(word, (letter, index) =>
    /[A-Z]/.test(model.charAt(index)) ? letter.toUpperCase() : letter,
  ).join('');
}
