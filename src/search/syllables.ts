/** Pinyin of Chinese characters, without tones; some have several: `行` is `hang` and `xing`. */
export class Syllables {
  /** Character → its syllables. */
  readonly #readings = new Map<string, string[]>();

  /** True for letters that some known character is read as. */
  readonly isSyllable: (letters: string) => boolean;

  /** @param table As in `ExpanderHead`. */
  constructor(table: Readonly<Record<string, string>>) {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const character of characters) {
        this.#readings.set(character, [...this.of(character), syllable]);
      }
    }
    this.isSyllable = (letters) => Object.hasOwn(table, letters);
  }

  /** Readings of a character, without tones. */
  of(character: string): readonly string[] {
    return this.#readings.get(character) ?? [];
  }

  /** Readings of a word: `持久化` → `['chijiuhua']`; none where a character is not known. */
  ofWord(word: string): string[] {
    return Array.from(word).reduce(
      (before, character) =>
        before.flatMap((start) => this.of(character).map((syllable) => start + syllable)),
      [''],
    );
  }

  /** First two letters of the pinyin and of the initials of a run: `['ch', 'cj']` for `持久化`. */
  firstLetters([first = '', second = '']: readonly string[]): string[] {
    const initials = this.of(second).map((syllable) => syllable.charAt(0));
    const starts = this.of(first).flatMap((syllable) => [
      ...(syllable.length > 1 ? [syllable.slice(0, 2)] : []),
      ...initials.map((initial) => syllable.charAt(0) + initial),
    ]);
    return [...new Set(starts)];
  }

  /**
   * Number of characters at the start of a run that letters are the pinyin of: full (`chijiu`), with
   * an open end (`chij`) or by initials (`cjh`).
   */
  match(run: readonly string[], letters: string): { length: number; isFull: boolean } | undefined {
    const full = this.#full(run, 0, letters);
    if (full > 0) return { length: full, isFull: true };
    const isRead = Array.from(letters).every((letter, index) =>
      this.of(run[index] ?? '').some((syllable) => syllable.startsWith(letter)),
    );
    return isRead ? { length: letters.length, isFull: false } : undefined;
  }

  #full(run: readonly string[], at: number, letters: string): number {
    for (const syllable of this.of(run[at] ?? '')) {
      if (letters === syllable) return 1;
      // One letter of a last syllable is too little to go by.
      if (letters.length > 1 && syllable.startsWith(letters)) return 1;
      if (!letters.startsWith(syllable)) continue;
      const rest = this.#full(run, at + 1, letters.slice(syllable.length));
      if (rest > 0) return rest + 1;
    }
    return 0;
  }
}
