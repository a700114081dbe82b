import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { SpellingPack } from '../search/packs.ts';
import { foreignWords, isHan } from '../search/text.ts';

/** Text of a page, as far as search is concerned. */
export interface SearchText {
  title: string;
  aliases: readonly string[];
  /** Markdown of the answer and what stands beside it. */
  body: string;
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Traditional characters with the simplified ones that the site uses.
 *
 * @param texts Everything that can be found.
 * @returns Pairs, one behind the other: `資资庫库`.
 */
export function simplifiedPairs(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  const pairs: string[] = [];
  // The unified ideographs: what readers type stands there.
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified(character);
    if (simplified !== character && simplified.length === 1 && used.has(simplified)) {
      pairs.push(character + simplified);
    }
  }
  return pairs.join('');
}

/**
 * What it takes to understand slips: the words of the site, and how Chinese is read.
 *
 * @param pages All pages.
 */
export function spellingPack(pages: readonly SearchText[]): SpellingPack {
  const titles = pages.flatMap(({ title, aliases }) => [title, ...aliases]);
  const words = new Set(
    [...titles, ...pages.map(({ body }) => body)]
      .flatMap((text) => foreignWords(text))
      .filter((word) => word.length <= LONGEST_WORD && /[a-z]/.test(word)),
  );
  const syllables = new Map<string, Set<string>>();
  const add = (syllable: string, character: string): void => {
    syllables.set(syllable, (syllables.get(syllable) ?? new Set()).add(character));
  };
  for (const text of titles) {
    const readings = pinyin(text, { toneType: 'none', type: 'array', v: true });
    Array.from(text).forEach((character, index) => {
      if (isHan(character)) add(readings[index] ?? '', character);
    });
  }
  // Slips are other characters of the same sound: the common ones, where the sound is ours.
  for (const character of commonCharacters()) {
    const syllable = pinyin(character, { toneType: 'none', v: true });
    if (syllables.has(syllable)) add(syllable, character);
  }
  return {
    words: [...words].join(' '),
    syllables: Object.fromEntries(
      [...syllables].map(([syllable, characters]) => [syllable, [...characters].join('')]),
    ),
  };
}

/** Longer ones are digests and addresses. */
const LONGEST_WORD = 30;

/** The 3,755 characters of level 1 of GB/T 2312, which stand in rows 16 to 55 of its table. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (character.length === 1 && isHan(character)) characters.push(character);
    }
  }
  return characters;
}
