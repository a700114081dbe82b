import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { from } from 'opencc-js/preset/t2cn';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { gapsOf, toRow } from '../search/packs.ts';
import { LETTERS, namePartFile, partOf, partOfKey, titleFile } from '../search/parts.ts';
import { runsOf, Sounds } from '../search/spelling.ts';
import type {
  Facet,
  FacetName,
  Gaps,
  Letters,
  NamePart,
  SpellingPack,
  SpellingPart,
  TitleEntry,
  TitlePack,
} from '../search/packs.ts';
import {
  fold,
  foreignWords,
  holds,
  indexWords,
  isHan,
  normalise,
  squeeze,
  terms,
} from '../search/text.ts';

/** Text of a page, as far as search is concerned. */
export interface SearchText {
  title: string;
  aliases: readonly string[];
  /** Names of its tags. */
  tags?: readonly string[];
  /** Markdown of the answer and what stands beside it. */
  body: string;
}

/** A page, as far as titles and filters are concerned. */
export interface SearchTitle extends TitleEntry {
  difficulty: string;
  /** Ids. */
  tags: readonly string[];
}

/** All files that titles and aliases are in. */
export interface TitleFiles {
  pack: TitlePack;
  /** By number; none where the pack holds all pages. */
  entries: TitleEntry[];
  /** By number; none where the pack holds all pages. */
  parts: NamePart[];
}

/** The first results come after 20 KB, of which the scripts need the rest. */
const WHOLE_BYTES = 11_264;
/** Longer titles and aliases stand out by their terms already. */
const SHORT_NAME = 3;

/**
 * What search knows of titles and aliases: in one file as long as that is small, and otherwise in
 * many, of which a query loads a few.
 *
 * @param pages In the order of the site; aliases as they stand in the front matter.
 * @param facets What results can be filtered by.
 * @param synonyms All groups of words that mean the same.
 * @param wholeBytes How much the pages may weigh in one file, compressed.
 */
export function titleFiles(
  pages: readonly SearchTitle[],
  facets: Record<FacetName, readonly Omit<Facet, 'pages'>[]>,
  synonyms: readonly string[][],
  wholeBytes: number = WHOLE_BYTES,
): TitleFiles {
  const entries = pages.map((page): TitleEntry => {
    return { id: page.id, title: page.title, aliases: otherAliases(page) };
  });
  const rows = entries.map(toRow);
  const numbersOf = (is: (page: SearchTitle) => boolean): number[] =>
    gapsOf(pages.flatMap((page, number) => (is(page) ? [number] : [])));
  const withPages = (name: FacetName, is: (page: SearchTitle, id: string) => boolean): Facet[] =>
    facets[name].map((facet) => ({
      id: facet.id,
      name: facet.name,
      pages: numbersOf((page) => is(page, facet.id)),
    }));
  const head = {
    facets: {
      category: withPages('category', (page, id) => page.id.startsWith(`${id}/`)),
      difficulty: withPages('difficulty', ({ difficulty }, id) => difficulty === id),
      tag: withPages('tag', ({ tags }, id) => tags.includes(id)),
    },
    synonyms: splitSynonyms(synonyms, pages).ofTitles,
  };
  if (brotliCompressSync(JSON.stringify(rows)).length <= wholeBytes) {
    const pack = { ...head, version: versionOf(entries), pages: rows };
    return { pack, entries: [], parts: [] };
  }
  const parts = nameParts(entries);
  const version = versionOf({ entries, parts });
  return { pack: { ...head, version, size: entries.length }, entries, parts };
}

/** The files beside the pack, by their paths below the folder of the index. */
export function otherTitleFiles({
  pack: { version },
  entries,
  parts,
}: TitleFiles): Map<string, TitleEntry | NamePart> {
  return new Map<string, TitleEntry | NamePart>([
    ...entries.map((entry, page) => [titleFile(version, page), entry] as const),
    ...parts.map((part, number) => [namePartFile(version, number), part] as const),
  ]);
}

/** Spreads the terms of titles and aliases, and the short ones whole, over parts. */
function nameParts(entries: readonly TitleEntry[]): NamePart[] {
  const parts = entries.map(() => ({
    terms: new Map<string, number[]>(),
    names: new Map<string, number[]>(),
  }));
  const add = (kind: keyof NamePart, term: string, key: string, page: number): void => {
    const pages = parts[partOf(term, parts.length)]?.[kind];
    pages?.set(key, [...(pages.get(key) ?? []), page]);
  };
  entries.forEach(({ title, aliases }, page) => {
    const names = [title, ...aliases];
    const text = fold(names.join('\n'));
    for (const term of new Set([...indexWords(text), ...foreignWords(text)])) {
      add('terms', term, term, page);
    }
    for (const name of names.filter(isShort)) {
      // Whoever asks for a name loads the part of its last term.
      add('names', terms(name).at(-1) ?? '', squeeze(name), page);
    }
  });
  // A key such as `__proto__` cannot be assigned to.
  const toGaps = (pagesByKey: ReadonlyMap<string, number[]>): Record<string, Gaps> =>
    Object.fromEntries([...pagesByKey].map(([key, pages]) => [key, gapsOf(pages)]));
  return parts.map(({ terms, names }) => ({ terms: toGaps(terms), names: toGaps(names) }));
}

function isShort(name: string): boolean {
  const count = terms(name).length;
  return count > 0 && count <= SHORT_NAME;
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

/** All files that it takes to understand slips. */
export interface SpellingFiles {
  pack: SpellingPack;
  /** By their paths below the folder of the index; none where the pack holds all. */
  others: Map<string, Letters | SpellingPart>;
}

/**
 * What it takes to understand slips: the words of the site, and how Chinese is read.
 *
 * @param pages All pages.
 * @param synonyms All groups of words that mean the same.
 * @param parted Whether the title pack is; then it holds no titles to compare with.
 */
export function spellingFiles(
  pages: readonly SearchText[],
  synonyms: readonly string[][],
  parted: boolean,
): SpellingFiles {
  const names = pages.flatMap(({ title, aliases, tags = [] }) => [title, ...aliases, ...tags]);
  const texts = [...names, ...pages.map(({ body }) => body)];
  const words = [
    ...new Set(texts.flatMap((text) => foreignWords(text)).filter((word) => WORD.test(word))),
  ];
  const regional = regionalWords(texts);
  const head = {
    syllables: syllablesOf(names),
    simplified: simplifiedPairs([...texts, ...synonyms.flat(), ...Object.keys(regional)]),
    regional,
    synonyms: splitSynonyms(synonyms, pages).others,
  };
  if (!parted) return { pack: { ...head, words: words.join(' ') }, others: new Map() };

  const named = runsOf(pages.flatMap(({ title, aliases }) => [title, ...aliases]));
  const runs = named.map((run) => run.join(''));
  const letters: Letters = { words: words.join(' '), names: runs.join(' ') };
  const size = pages.length;
  const wordsByPart = Map.groupBy(words, (word) => partOf(word, size));
  const parts = pages.map((_, part): SpellingPart => {
    return { words: wordsByPart.get(part)?.join(' ') ?? '', sounds: {} };
  });
  for (const [sound, pairs] of Object.entries(new Sounds(head.syllables).pairsIn(runs))) {
    const part = parts[partOfKey(sound, size)];
    if (part) part.sounds[sound] = pairs;
  }
  const folder = `spelling/${versionOf({ letters, parts })}`;
  return {
    pack: { ...head, folder, size },
    others: new Map<string, Letters | SpellingPart>([
      [`${folder}/${LETTERS}`, letters],
      ...parts.map((part, number): [string, SpellingPart] => [`${folder}/${number}.json`, part]),
    ]),
  };
}

/** How the characters of names are read, and which common characters are read so. */
function syllablesOf(names: readonly string[]): Record<string, string> {
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
  return Object.fromEntries(
    [...syllables].map(([syllable, characters]) => [syllable, [...characters].join('')]),
  );
}

function versionOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
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
