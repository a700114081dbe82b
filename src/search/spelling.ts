import { hanRuns, normalise } from './text.ts';
import type { SpellingHead, SpellingPack } from './packs.ts';

/** A reading of what was typed, and how sure it is (0–1). */
export interface Reading {
  text: string;
  quality: number;
}

const SLIP = 0.85;
/** Of few letters: many other words are as near. */
const SHORT_SLIP = 0.7;
const SHORT = 4;
const PINYIN = 0.9;
const INITIALS = 0.75;
const HOMOPHONE = 0.7;
const MOST_PHRASES = 4;

/**
 * Understands what is on no page as it stands: slips of the finger, pinyin, homophones, traditional
 * characters and the words of Taiwan.
 */
export class Spelling {
  /** Groups of words that mean the same and stand in no title. */
  readonly synonyms: readonly (readonly string[])[];
  /**
   * Loads what is to know about terms that stand in no title, unless it is there: of typed ones what
   * they may be slips for, of others only whether they are words of the site.
   */
  readonly prepare: (typed: readonly string[], others?: readonly string[]) => Promise<void> = () =>
    Promise.resolve();
  /** Words that others may be slips for. */
  #words: readonly string[] = [];
  readonly #known = new Set<string>();
  /** Traditional → simplified character. */
  readonly #simplified: Map<string, string>;
  readonly #regional: Record<string, string>;
  /** Matches words of Taiwan, longer ones first. */
  readonly #regionalWord: RegExp;
  readonly #sounds: Sounds;
  /** Runs of Chinese in titles and aliases. */
  #runs: readonly (readonly string[])[] = [];
  /** `syllable syllable` → pairs of characters in titles and aliases that are read so. */
  readonly #pairs = new Map<string, ReadonlySet<string>>();

  constructor(pack: SpellingHead) {
    this.synonyms = pack.synonyms;
    this.#simplified = new Map(
      (pack.simplified.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
    );
    this.#regional = pack.regional;
    const regional = Object.keys(pack.regional).sort((a, b) => b.length - a.length);
    this.#regionalWord = new RegExp(regional.join('|') || '(?!)', 'gu');
    this.#sounds = new Sounds(pack.syllables);
  }

  /**
   * Learns what letters may stand for.
   *
   * @param words Every word of Latin letters on the site, separated by spaces.
   * @param names All titles and aliases.
   */
  learnLetters(words: string, names: readonly string[]): void {
    this.#words = words.split(' ');
    this.learnWords(words);
    this.#runs = runsOf(names);
  }

  /** @param words Some of the words of the site, separated by spaces. */
  learnWords(words: string): void {
    for (const word of words.split(' ')) this.#known.add(word);
  }

  /** @param pairs Two syllables → the pairs of titles and aliases that are read so. */
  learnSounds(pairs: Readonly<Record<string, readonly string[]>>): void {
    for (const [sound, words] of Object.entries(pairs)) this.#pairs.set(sound, new Set(words));
  }

  /** Puts simplified for traditional characters, and the mainland's words for Taiwan's. */
  simplify(text: string): string {
    return Array.from(text, (character) => this.#simplified.get(character) ?? character)
      .join('')
      .replace(this.#regionalWord, (word) => this.#regional[word] ?? word);
  }

  /**
   * Whether a word that is not Chinese may stand on the site, or begin one that does. Of words that
   * are more than letters, or too long for the pack, nothing is known: they may.
   */
  knows(word: string): boolean {
    if (!/^[a-z_]{1,30}$/.test(word)) return true;
    if (this.#known.has(word)) return true;
    for (const known of this.#known) if (known.startsWith(word)) return true;
    return false;
  }

  /** Words of the site that a word may be a slip for; none for short ones and for numbers. */
  slipsOf(word: string): Reading[] {
    const most = word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0;
    if (most === 0 || !/^[a-z_]+$/.test(word)) return [];
    let best: string | undefined;
    let least = most + 1;
    for (const known of this.#words) {
      if (Math.abs(known.length - word.length) >= least) continue;
      const far = distance(word, known, least - 1);
      if (far < least) {
        least = far;
        best = known;
      }
    }
    const quality = word.length > SHORT ? SLIP : SHORT_SLIP;
    return best === undefined ? [] : [{ text: best, quality }];
  }

  /** Chinese of titles and aliases that pinyin stands for: full, with an open end, or initials. */
  phrasesOf(letters: string): Reading[] {
    if (!/^[a-z]{2,}$/.test(letters)) return [];
    const found = new Map<string, { text: string; quality: number; count: number }>();
    for (const run of this.#runs) {
      run.forEach((_, start) => {
        const full = this.#consume(run, start, letters);
        const length = full > 0 ? full : this.#initials(run, start, letters);
        if (length === 0) return;
        const text = run.slice(start, start + length).join('');
        const quality = full > 0 ? PINYIN : INITIALS;
        const count = (found.get(text)?.count ?? 0) + (start === 0 ? 1.5 : 1);
        found.set(text, { text, quality, count });
      });
    }
    return [...found.values()]
      .sort((a, b) => b.quality - a.quality || b.count - a.count)
      .slice(0, MOST_PHRASES)
      .map(({ text, quality }) => ({ text, quality }));
  }

  /** Pairs of characters of titles and aliases that sound like a pair. */
  homophonesOf(pair: string): Reading[] {
    const same = this.soundsOf(pair).flatMap((sound) => [...(this.#pairs.get(sound) ?? [])]);
    return [...new Set(same)]
      .filter((other) => other !== pair)
      .map((text) => ({ text, quality: HOMOPHONE }));
  }

  /** The ways in which two characters are read. */
  soundsOf(pair: string): string[] {
    return this.#sounds.of(pair);
  }

  /** How many characters from `at` on are read as the letters; the last may be unfinished. */
  #consume(run: readonly string[], at: number, letters: string): number {
    if (letters === '') return 0;
    for (const syllable of this.#sounds.syllablesOf(run[at] ?? '')) {
      // One letter of a last syllable is too little to go by.
      if (letters.length > 1 && syllable.startsWith(letters)) return 1;
      if (!letters.startsWith(syllable)) continue;
      if (letters === syllable) return 1;
      const rest = this.#consume(run, at + 1, letters.slice(syllable.length));
      if (rest > 0) return rest + 1;
    }
    return 0;
  }

  #initials(run: readonly string[], at: number, letters: string): number {
    const matches = Array.from(letters).every((letter, index) =>
      this.#sounds
        .syllablesOf(run[at + index] ?? '')
        .some((syllable) => syllable.startsWith(letter)),
    );
    return matches ? letters.length : 0;
  }
}

/**
 * @param names Titles and aliases that the title pack holds.
 * @param load Loads a file below the folder of the index.
 * @throws When a file of it cannot be loaded.
 */
export async function openSpelling(
  pack: SpellingPack,
  names: readonly string[],
  load: <T>(file: string) => Promise<T>,
): Promise<Spelling> {
  if (!('words' in pack)) {
    const { PartedSpelling } = await import('./parted-spelling.ts');
    return new PartedSpelling(pack, load);
  }
  const spelling = new Spelling(pack);
  spelling.learnLetters(pack.words, names);
  spelling.learnSounds(new Sounds(pack.syllables).pairsIn(names));
  return spelling;
}

/** How characters are read. */
export class Sounds {
  /** Character → its syllables. */
  readonly #readings = new Map<string, string[]>();

  /** @param syllables As in the spelling pack. */
  constructor(syllables: Readonly<Record<string, string>>) {
    for (const [syllable, characters] of Object.entries(syllables)) {
      for (const character of characters) {
        this.#readings.set(character, [...this.syllablesOf(character), syllable]);
      }
    }
  }

  syllablesOf(character: string): readonly string[] {
    return this.#readings.get(character) ?? [];
  }

  /** The ways in which two characters are read: `chi jiu`. */
  of(pair: string): string[] {
    const [first = '', second = ''] = Array.from(pair);
    return this.syllablesOf(first).flatMap((one) =>
      this.syllablesOf(second).map((two) => `${one} ${two}`),
    );
  }

  /** Two syllables → the pairs of neighbouring characters in texts that are read so. */
  pairsIn(texts: readonly string[]): Record<string, string[]> {
    const pairs = new Map<string, Set<string>>();
    for (const run of runsOf(texts)) {
      run.slice(1).forEach((second, index) => {
        const pair = `${run[index] ?? ''}${second}`;
        for (const sound of this.of(pair))
          pairs.set(sound, (pairs.get(sound) ?? new Set()).add(pair));
      });
    }
    return Object.fromEntries([...pairs].map(([sound, same]) => [sound, [...same]]));
  }
}

/** The runs of Chinese in texts, each once, cut into characters. */
export function runsOf(texts: readonly string[]): string[][] {
  const runs = texts.flatMap((text) => hanRuns(normalise(text)));
  return [...new Set(runs)].map((run) => Array.from(run));
}

/**
 * Edits from one word to another: insert, delete, replace, swap of neighbours (optimal string
 * alignment).
 *
 * @param most From here on the exact number does not matter; more is returned as `most + 1`.
 */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}
