import { files, shardOfKey, shardOfTerm, wordShardCount } from './index-format.ts';
import type {
  ExpanderHead,
  IndexHead,
  PinyinShard,
  SpellingShard,
  WordShard,
} from './index-format.ts';
import type { Load } from './term-index.ts';
import { memoizeAsyncByKey } from './memoize.ts';
import { variant, type Variant } from './query.ts';
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
  readonly #shards: number;
  readonly #syllables: Syllables;
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #regional: Readonly<Record<string, string>>;
  /** Matches words of Taiwan, longer ones first. */
  readonly #regionalWord: RegExp;
  readonly #words = new Set<string>();
  readonly #sounds = new Map<string, readonly string[]>();
  /** Words that a mistyped one may stand for, and Chinese that letters may be the pinyin of. */
  readonly #spelling = new Set<string>();
  readonly #runs = new Map<string, readonly string[]>();
  readonly #loadShard: (shard: number) => Promise<void>;
  readonly #loadSpelling: (shard: number) => Promise<void>;
  readonly #loadPinyin: (shard: number) => Promise<void>;

  constructor({ version, pages }: IndexHead, head: ExpanderHead, load: Load) {
    this.#shards = wordShardCount(pages);
    this.#syllables = new Syllables(head.syllables);
    this.#simplified = new Map(
      (head.simplified.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
    );
    this.#regional = head.regional;
    const regional = Object.keys(head.regional).sort((a, b) => b.length - a.length);
    this.#regionalWord = new RegExp(regional.join('|') || '(?!)', 'gu');
    this.#loadShard = memoizeAsyncByKey(async (shard) => {
      const { words, sounds } = await load<WordShard>(files.words(version, shard));
      for (const word of words.split(' ')) this.#words.add(word);
      for (const [sound, same] of Object.entries(sounds)) this.#sounds.set(sound, same);
    });
    const split = (text: string): string[] => text.split(' ').filter((part) => part !== '');
    this.#loadSpelling = memoizeAsyncByKey(async (shard) => {
      const words = split(await load<SpellingShard>(files.spelling(version, shard)));
      for (const word of words) this.#spelling.add(word);
    });
    this.#loadPinyin = memoizeAsyncByKey(async (shard) => {
      const runs = split(await load<PinyinShard>(files.pinyin(version, shard)));
      for (const run of runs) this.#runs.set(run, Array.from(run.replace('^', '')));
    });
  }

  /** Loads which foreign words of some terms are words of the site. */
  async loadWords(words: readonly string[]): Promise<void> {
    const shards = words
      .filter((word) => !isHan(word))
      .map((word) => shardOfTerm(word, this.#shards));
    await Promise.all([...new Set(shards)].map((shard) => this.#loadShard(shard)));
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
    const sounds = runs.flatMap((run) =>
      doubtfulWords(run, isName).flatMap(({ word }) => this.#syllables.ofWord(word)),
    );
    const shards = new Set(sounds.map((sound) => shardOfKey(sound, this.#shards)));
    await Promise.all([...shards].map((shard) => this.#loadShard(shard)));
    const unknown = words.filter((word) => !this.isWord(word));
    if (unknown.length === 0) return;
    // Somebody may hit the second letter first, `gnix`, or another one before it, `mnginx`.
    const letters = new Set(unknown.flatMap((word) => [word.charAt(0), word.charAt(1)]));
    // Syllables that were typed apart may be one word's, and one of them begin a word of the site.
    const syllables = words.filter((word) => this.isSyllable(word));
    const starts = new Set([...unknown, ...syllables].map((word) => word.slice(0, 2)));
    const shardsOf = (keys: ReadonlySet<string>): number[] => [
      ...new Set([...keys].map((key) => shardOfKey(key, this.#shards))),
    ];
    await Promise.all([
      ...shardsOf(letters).map((shard) => this.#loadSpelling(shard)),
      ...shardsOf(starts).map((shard) => this.#loadPinyin(shard)),
    ]);
  }

  /** Text in simplified characters and the mainland's words. */
  simplify(text: string): string {
    return Array.from(text, (character) => this.#simplified.get(character) ?? character)
      .join('')
      .replace(this.#regionalWord, (word) => this.#regional[word] ?? word);
  }

  /**
   * True for a word that is not Chinese and stands on the site, or begins one that does. Of words
   * with digits or marks, and of very long ones, nothing is known: they may.
   */
  isWord(word: string): boolean {
    if (!/^[a-z_]{1,30}$/.test(word) || this.#words.has(word)) return true;
    for (const known of this.#words) if (known.startsWith(word)) return true;
    return false;
  }

  /** True for letters that some character of the site is read as. */
  isSyllable(letters: string): boolean {
    return this.#syllables.isSyllable(letters);
  }

  /** True for letters that are the pinyin of Chinese in a title or an alias. */
  isPinyin(letters: string): boolean {
    return this.#pinyinOf(letters).length > 0;
  }

  /** Words of the site that a word that is on no page may stand for. */
  variantsOf(word: string): Variant[] {
    if (this.isWord(word)) return [];
    const typo = this.#nearest(word);
    return [
      ...(typo === undefined ? [] : [variant(typo, TUNING.variant, true)]),
      ...this.#pinyinOf(word),
    ];
  }

  /** Runs with a word that sounds the same in place of a doubtful one: `三次握守` → `三次握手`. */
  homophonesOf(run: string, isName: (term: string) => boolean): string[] {
    const corrected = doubtfulWords(run, isName).flatMap(({ word, before, behind }) =>
      this.#syllables
        .ofWord(word)
        .flatMap((sound) => this.#sounds.get(sound) ?? [])
        .map((other) => `${before}${other}${behind}`),
    );
    return [...new Set(corrected)].slice(0, MAX_HOMOPHONES);
  }

  /** The nearest word of the site: one edit away, two from seven letters on. */
  #nearest(word: string): string | undefined {
    const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
    if (most === 0 || !/^[a-z_]+$/.test(word)) return undefined;
    let nearest: string | undefined;
    let least = most + 1;
    for (const known of this.#spelling) {
      if (Math.abs(known.length - word.length) >= least) continue;
      const edits = editDistance(word, known, least - 1);
      if (edits < least) {
        least = edits;
        nearest = known;
      }
    }
    return nearest;
  }

  #pinyinOf(letters: string): Variant[] {
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const found = new Map<string, { isFull: boolean; count: number }>();
    for (const [name, run] of this.#runs) {
      const { full, initials } = this.#syllables.match(run, letters);
      if (full === 0 && initials === 0) continue;
      const text = run.slice(0, full || initials).join('');
      // Most names begin with what they are about.
      const count = (found.get(text)?.count ?? 0) + (name.startsWith('^') ? 1.5 : 1);
      found.set(text, { isFull: full > 0, count });
    }
    return [...found]
      .sort(([, a], [, b]) => Number(b.isFull) - Number(a.isFull) || b.count - a.count)
      .slice(0, MAX_PINYIN)
      .map(([text]) => variant(text, TUNING.variant));
  }
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

/**
 * Edits from one word to another: insert, delete, replace, swap of neighbours (optimal string
 * alignment).
 *
 * @param most More edits than these are returned as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
