import { LETTERS, partOf, partOfKey } from './parts.ts';
import type { Letters, PartedSpellingPack, SpellingPart } from './packs.ts';
import { Spelling } from './spelling.ts';
import { isHan, isPair } from './text.ts';
import { eachUntilLoaded, untilLoaded } from './until-loaded.ts';

/** What is to know about the words of a site of hundreds of pages, loaded as terms need it. */
export class PartedSpelling extends Spelling {
  override readonly prepare: Spelling['prepare'];

  /** @param load Loads a file below the folder of the index. */
  constructor(pack: PartedSpellingPack, load: <T>(file: string) => Promise<T>) {
    super(pack);
    const learnPart = eachUntilLoaded(async (part: number) => {
      const { words, sounds } = await load<SpellingPart>(`${pack.folder}/${part}.json`);
      this.learnWords(words);
      this.learnSounds(sounds);
    });
    const learnAll = untilLoaded(async () => {
      const { words, names } = await load<Letters>(`${pack.folder}/${LETTERS}`);
      this.learnLetters(words, [names]);
    });
    this.prepare = async (typed, others = []) => {
      const words = [...typed, ...others].filter((term) => !isHan(term));
      const sounds = typed.filter(isPair).flatMap((pair) => this.soundsOf(pair));
      const parts = new Set([
        ...words.map((word) => partOf(word, pack.size)),
        ...sounds.map((sound) => partOfKey(sound, pack.size)),
      ]);
      await Promise.all([...parts].map((part) => learnPart(part)));
      if (typed.some((term) => !isHan(term) && !this.knows(term))) await learnAll();
    };
  }
}
