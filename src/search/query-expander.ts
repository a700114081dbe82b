import damerauLevenshtein from 'damerau-levenshtein';
import type { ExpanderHead, IndexHead } from './index-format.ts';
import { variant, type Variant } from './query.ts';
import { ShardedMap, type Load } from './sharded-map.ts';
import { Syllables } from './syllables.ts';
import { bigrams, isHan } from './text.ts';
import { TUNING } from './tuning.ts';

/** Characters of a Chinese word that may be corrected as a whole. */
const WORD_LENGTHS = [2, 3, 4];
const MAX_PINYIN = 4;
const MAX_HOMOPHONES = 3;

/**
 * Understands what is in no title as it stands: mistyped words, pinyin, homophones, traditional
 * characters and the words of Taiwan.
 */
export class QueryExpander {
  readonly #syllables: Syllables;
  readonly #words: ShardedMap<'words'>;
  readonly #pinyin: ShardedMap<'pinyin'>;

  /** Turns text into simplified characters and the mainland's words. */
  readonly simplify: (text: string) => string;

  constructor(head: IndexHead, { syllables, simplified, regional }: ExpanderHead, load: Load) {
    this.#syllables = new Syllables(syllables);
    this.#words = new ShardedMap('words', head, load);
    this.#pinyin = new ShardedMap('pinyin', head, load);
    const [toSimplified, toMainland] = [replacer(simplified), replacer(regional)];
    this.simplify = (text) => toMainland(toSimplified(text));
  }

  /** Loads which words that are not Chinese are words of the site. */
  async loadWords(words: readonly string[]): Promise<void> {
    await this.#words.load(words.filter((word) => !isHan(word)).map((word) => word.charAt(0)));
  }

  /**
   * Loads what is to know about terms that are in no title.
   *
   * @param typed Terms of the query.
   * @param runs Its runs of Chinese, which may hold homophones.
   * @param isName True for a term that stands in a title or an alias.
   */
  async load(
    typed: readonly string[],
    runs: readonly string[],
    isName: (term: string) => boolean,
  ): Promise<void> {
    const words = typed.filter((term) => !isHan(term) && !isName(term));
    await this.loadWords(words);
    const unknown = words.filter((word) => !this.isWord(word));
    // Syllables that were typed apart may be one word's, and one of them begin a word of the site.
    const syllables =
      unknown.length > 0 ? words.filter((word) => this.#syllables.isSyllable(word)) : [];
    const sounds = runs
      .flatMap((run) => doubtfulWords(run, isName))
      .flatMap(({ word }) => this.#syllables.ofWord(word));
    await Promise.all([
      // Somebody may hit the second letter first, `gnix`, or another one before it, `mnginx`.
      this.#words.load(unknown.map((word) => word.charAt(1))),
      this.#pinyin.load(
        [...unknown, ...syllables, ...sounds].map((letters) => letters.slice(0, 2)),
      ),
    ]);
  }

  /**
   * True for a word that is not Chinese and stands on the site, or begins one that does. Of words
   * with digits or marks, and of very long ones, nothing is known: they may.
   */
  isWord(word: string): boolean {
    if (!/^[a-z_]{1,30}$/.test(word)) return true;
    return this.#wordsWith(word.charAt(0)).some((known) => known.startsWith(word));
  }

  /**
   * Joins syllables typed apart, `chi jiu hua`, where the whole is pinyin of a name: as many as it
   * takes in, one of them on no page at least. A syllable may well begin a word of the site (`child`).
   */
  joinPinyin(words: readonly string[]): string[] {
    const joined: string[] = [];
    for (let start = 0; start < words.length;) {
      let end = start + 1;
      while (this.#syllables.isSyllable(words[end] ?? '')) end += 1;
      while (end > start + 1 && !this.#isPinyin(words.slice(start, end))) end -= 1;
      joined.push(words.slice(start, end).join(''));
      start = end;
    }
    return joined;
  }

  /** Words of the site that a word that is on no page may stand for. */
  variantsOf(word: string): Variant[] {
    if (isHan(word) || this.isWord(word)) return [];
    const typo = this.#nearest(word);
    return [
      ...(typo === undefined ? [] : [variant(typo, TUNING.variant, true)]),
      ...this.#chineseOf(word)
        .slice(0, MAX_PINYIN)
        .map((text) => variant(text)),
    ];
  }

  /** Runs with a word that sounds the same in place of a doubtful one: `三次握守` → `三次握手`. */
  homophonesOf(run: string, isName: (term: string) => boolean): string[] {
    const corrected = doubtfulWords(run, isName).flatMap(({ word, before, behind }) =>
      this.#syllables
        .ofWord(word)
        .flatMap((sound) => this.#chineseOf(sound))
        .filter(({ length }) => length === word.length)
        .map((other) => `${before}${other}${behind}`),
    );
    return [...new Set(corrected)].slice(0, MAX_HOMOPHONES);
  }

  #isPinyin(syllables: readonly string[]): boolean {
    const isOnPages = syllables.every((syllable) => this.isWord(syllable));
    return !isOnPages && this.#chineseOf(syllables.join('')).length > 0;
  }

  #wordsWith(letter: string): string[] {
    return (this.#words.loaded.get(letter) ?? '').split(' ');
  }

  /** The nearest word of the site, the first of equal ones. */
  #nearest(word: string): string | undefined {
    let nearest: string | undefined;
    let least = maxEdits(word) + 1;
    for (const known of [word.charAt(0), word.charAt(1)].flatMap((one) => this.#wordsWith(one))) {
      if (Math.abs(known.length - word.length) >= least) continue;
      const { steps } = damerauLevenshtein(word, known);
      if (steps < least) {
        nearest = known;
        least = steps;
      }
    }
    return nearest;
  }

  /** Chinese of names that letters are the pinyin of, in full before initials, commoner first. */
  #chineseOf(letters: string): string[] {
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const found = new Map<string, { isFull: boolean; count: number }>();
    for (const name of (this.#pinyin.loaded.get(letters.slice(0, 2)) ?? '').split(' ')) {
      const run = Array.from(name.replace('^', ''));
      const match = this.#syllables.match(run, letters);
      if (match === undefined) continue;
      const text = run.slice(0, match.length).join('');
      // Most names begin with what they are about.
      const count = (found.get(text)?.count ?? 0) + (name.startsWith('^') ? 1.5 : 1);
      found.set(text, { isFull: match.isFull, count });
    }
    return [...found]
      .sort(([, a], [, b]) => Number(b.isFull) - Number(a.isFull) || b.count - a.count)
      .map(([text]) => text);
  }
}

/** Edits that may lie between a typo and its word; any two short words are near each other. */
function maxEdits({ length }: string): number {
  if (length >= 7) return 2;
  return length >= 4 ? 1 : 0;
}

/** Replaces whatever it finds of some words, longer ones first. */
function replacer(replacements: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(replacements).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.join('|') || '(?!)', 'gu');
  return (text) => text.replace(pattern, (word) => replacements[word] ?? word);
}

/**
 * Stretches of a run that may be a mistaken word: none of its pairs is in a title, and what is left
 * of the run on either side is nothing or known. So `子计` in `量子计算` is none.
 */
function doubtfulWords(
  run: string,
  isName: (term: string) => boolean,
): { word: string; before: string; behind: string }[] {
  const characters = Array.from(run);
  const isKnown = (part: readonly string[]): boolean =>
    part.length === 0 || (part.length > 1 && bigrams(part.join('')).every(isName));
  return WORD_LENGTHS.flatMap((length) =>
    characters.flatMap((_, at) => {
      const word = characters.slice(at, at + length).join('');
      const [before, behind] = [characters.slice(0, at), characters.slice(at + length)];
      const isDoubtful =
        at + length <= characters.length &&
        !bigrams(word).some(isName) &&
        isKnown(before) &&
        isKnown(behind);
      return isDoubtful ? [{ word, before: before.join(''), behind: behind.join('') }] : [];
    }),
  );
}
