import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { Syllables } from '../syllables.ts';
import { hanRuns, isHan, normalize } from '../text.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/**
 * Traditional characters with the simplified ones that the site uses.
 *
 * @param text Everything that can be found.
 * @returns Pairs, one behind the other: `資资庫库`.
 */
export function simplifiedPairs(text: string): string {
  const used = new Set(text);
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
 * Words of Taiwan with the mainland's words for the same, from OpenCC's tables. A word that the site
 * itself uses is left out: there it means something else (`程序`, `文件`).
 *
 * @param text Everything that can be found.
 */
export function regionalWords(text: string): Record<string, string> {
  // The site sets a blank between letters and Chinese, the tables do not.
  const all = normalize(text).replaceAll(' ', '');
  const pairs = [from.twp]
    .flat(Infinity)
    .flatMap((table) => String(table).split('|'))
    .map((line) => line.split(' ').map((word) => normalize(toSimplified(word))));
  return Object.fromEntries(
    pairs.flatMap(([word = '', ours = '']) =>
      word.length > 1 && all.includes(ours) && !all.includes(word) ? [[word, ours]] : [],
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

/**
 * Chinese words of names by their sound: `chi jiu hua` → `持久化`.
 *
 * @param syllables As in `ExpanderHead`.
 */
export function wordsBySound(
  names: readonly string[],
  syllables: Readonly<Record<string, string>>,
): Map<string, string[]> {
  const readings = new Syllables(syllables);
  const sounds = new Map<string, string[]>();
  for (const word of new Set(names.flatMap(chineseWords))) {
    for (const sound of readings.ofWord(word)) {
      sounds.set(sound, [...(sounds.get(sound) ?? []), word]);
    }
  }
  return sounds;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of two to four characters, and neighbouring ones together: `持久`, `持久化`. */
function chineseWords(name: string): string[] {
  return hanRuns(normalize(name)).flatMap((run) => {
    const segments = [...segmenter.segment(run)].map(({ segment }) => segment);
    const joined = segments.flatMap((_, start) =>
      segments.slice(start).map((_, length) => segments.slice(start, start + length + 1).join('')),
    );
    return joined.filter((word) => word.length >= 2 && word.length <= 4);
  });
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
