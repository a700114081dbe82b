import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { SpellingPack } from '../search/packs.ts';
import { foreignWords, holds, isHan, normalise, squeeze, terms } from '../search/text.ts';

/** Text of a page, as far as search is concerned. */
export interface SearchText {
  title: string;
  aliases: readonly string[];
  /** Names of its tags. */
  tags?: readonly string[];
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

/** Aliases without those that differ from the title or from another only in marks and case. */
export function otherAliases({ title, aliases }: Pick<SearchText, 'title' | 'aliases'>): string[] {
  const others = new Map([...aliases].reverse().map((alias) => [squeeze(alias), alias]));
  others.delete(squeeze(title));
  return [...others.values()].reverse();
}

/**
 * Parts groups of words that mean the same: those of which several stand in titles and aliases are of
 * use at once, the others when a word is typed that is in neither, and then the spelling pack is
 * loaded.
 */
export function splitSynonyms(
  groups: readonly string[][],
  pages: readonly Pick<SearchText, 'title' | 'aliases'>[],
): { ofTitles: string[][]; others: string[][] } {
  const titles = normalise(pages.flatMap(({ title, aliases }) => [title, ...aliases]).join('\n'));
  const { true: ofTitles = [], false: others = [] } = Object.groupBy(groups, (words) =>
    String(words.filter((word) => terms(word).every((term) => holds(titles, term))).length > 1),
  );
  return { ofTitles, others };
}

/**
 * Words of Taiwan with the mainland's words for the same, from OpenCC's tables. A word that the site
 * itself uses is left out: there it means something else (`程序`, `文件`).
 *
 * @param texts Everything that can be found.
 */
export function regionalWords(texts: readonly string[]): Record<string, string> {
  // The site sets a blank between letters and Chinese, the tables do not.
  const all = normalise(texts.join('\n')).replaceAll(' ', '');
  const pairs = [from.twp]
    .flat(Infinity)
    .flatMap((table) => String(table).split('|'))
    .map((line) => line.split(' ').map((word) => normalise(toSimplified(word))));
  return Object.fromEntries(
    pairs.flatMap(([word = '', ours = '']) =>
      word.length > 1 && all.includes(ours) && !all.includes(word) ? [[word, ours]] : [],
    ),
  );
}

/**
 * What it takes to understand slips: the words of the site, and how Chinese is read.
 *
 * @param pages All pages.
 * @param synonyms All groups of words that mean the same.
 */
export function spellingPack(
  pages: readonly SearchText[],
  synonyms: readonly string[][],
): SpellingPack {
  const names = pages.flatMap(({ title, aliases, tags = [] }) => [title, ...aliases, ...tags]);
  const texts = [...names, ...pages.map(({ body }) => body)];
  const words = new Set(
    texts.flatMap((text) => foreignWords(text)).filter((word) => WORD.test(word)),
  );
  const syllables = new Map<string, Set<string>>();
  const add = (syllable: string, character: string): void => {
    syllables.set(syllable, (syllables.get(syllable) ?? new Set()).add(character));
  };
  for (const text of names) {
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
  const regional = regionalWords(texts);
  return {
    words: [...words].join(' '),
    syllables: Object.fromEntries(
      [...syllables].map(([syllable, characters]) => [syllable, [...characters].join('')]),
    ),
    simplified: simplifiedPairs([...texts, ...synonyms.flat(), ...Object.keys(regional)]),
    regional,
    synonyms: splitSynonyms(synonyms, pages).others,
  };
}

/** Only letters can be a slip of the finger; longer words are digests and addresses. */
const WORD = /^[a-z_]{2,30}$/;

/** The 3,755 characters of level 1 of GB/T 2312, which stand in rows 16 to 55 of its table. */
export function commonCharacters(): string[] {
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
