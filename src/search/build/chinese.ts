import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { isHan, normalize } from '../text.ts';

/** Characters of which pinyin is typed in one go. */
const LONGEST_PINYIN = 8;

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Traditional characters with the simplified ones that the site uses.
 *
 * @param text Everything that can be found.
 */
export function simplifiedCharacters(text: string): Record<string, string> {
  const used = new Set(text);
  // The unified ideographs: what readers type stands there.
  const all = Array.from({ length: 0x5200 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const pairs = all.map((character) => [character, toSimplified(character)] as const);
  return Object.fromEntries(
    pairs.filter(([traditional, simplified]) => simplified !== traditional && used.has(simplified)),
  );
}

/**
 * Words of Taiwan with the mainland's words for the same, from OpenCC's tables. A word that the site
 * itself uses is left out: there it means something else (`程序`, `文件`).
 *
 * @param text Everything that can be found.
 */
export function regionalWords(text: string): Record<string, string> {
  // The site sets a blank between letters and Chinese, the tables do not.
  const all = normalize(text).replaceAll(' ', '');
  const characters = new Set(all);
  // Most words have a character that the site has not, and need no search in all its text.
  const isUsed = (word: string): boolean =>
    Array.from(word).every((character) => characters.has(character)) && all.includes(word);
  const pairs = [from.twp]
    .flat(Infinity)
    .flatMap((table) => String(table).split('|'))
    .map((line) => line.split(' ').map((word) => normalize(toSimplified(word))));
  return Object.fromEntries(
    pairs.flatMap(([word = '', ours = '']) =>
      word.length > 1 && isUsed(ours) && !isUsed(word) ? [[word, ours]] : [],
    ),
  );
}

/** Syllables of the characters of names, and of common characters that are read so. */
export function syllablesOf(names: readonly string[]): Record<string, string> {
  const syllables = new Map<string, Set<string>>();
  const add = (syllable: string, character: string): void => {
    syllables.set(syllable, (syllables.get(syllable) ?? new Set()).add(character));
  };
  for (const name of names) {
    const readings = pinyin(name, { toneType: 'none', type: 'array', v: true });
    Array.from(name).forEach((character, index) => {
      if (isHan(character)) add(readings[index] ?? '', character);
    });
  }
  // A mistaken character is another one of the same sound: a common one, where the sound is ours.
  for (const character of commonCharacters()) {
    const syllable = pinyin(character, { toneType: 'none', v: true });
    if (syllables.has(syllable)) add(syllable, character);
  }
  return Object.fromEntries(
    [...syllables].map(([syllable, characters]) => [syllable, [...characters].join('')]),
  );
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The ends of a run of Chinese, from each of its words on: `^持久化方式`, `方式`. */
export function wordEnds(run: string): string[] {
  return [...segmenter.segment(run)].map(
    ({ index }) => (index === 0 ? '^' : '') + run.slice(index, index + LONGEST_PINYIN),
  );
}

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
