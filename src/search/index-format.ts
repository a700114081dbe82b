import { isHan } from './text.ts';

/**
 * The files of the index beside Pagefind's, as the build writes and the browser reads them. Those in
 * `shards/` stand below a folder that is named after the version, so they never change.
 */

/** Folder of the index, below the base path. */
export const INDEX_FOLDER = 'search-index/';
/** File that names the version of all others. */
export const HEAD = 'head.json';
/** From so many pages on those that are found are no neighbours: each stands in a file of its own. */
const MANY_PAGES = 200;
/** Pages by which the number of shards of words grows. */
const PAGES_PER_WORD_SHARD = 4;

/** From so many shards on, words are spread by three letters: thousands begin with `re`. */
const MANY_SHARDS = 1000;
const SYNONYM_SHARDS = 64;

export const FACETS = ['category', 'difficulty', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** A value to filter by: as it stands in the address, as the reader sees it, pages that have it. */
export interface FacetValue {
  id: string;
  name: string;
  count: number;
}

export type Facets = Record<FacetName, FacetValue[]>;

/** `head.json`: `{"version":"3f9a…","pages":53,"facets":{"tag":[{"id":"redis",…}]}}`. */
export interface IndexHead {
  version: string;
  /** Number of pages; they are numbered in the reading order of the site. */
  pages: number;
  facets: Facets;
}

/** Page numbers, ascending: the first, then differences. `[3, 4, 9]` is `[3, 1, 5]`. */
export type Deltas = number[];

/** Inverted index of titles and aliases, for the terms of one shard. */
export interface TermShard {
  /** Pages by term: those of the shard, and those of the synonym groups. */
  terms: Record<string, Deltas>;
  /** Pages by short title or alias, whole, without punctuation. */
  names: Record<string, Deltas>;
  /** Synonym groups with a word that begins with a term of this shard. */
  synonyms: string[][];
}

/** Stored fields of a page: what its card shows. */
export type StoredPage = [id: string, title: string, shortAnswer: string, ...aliases: string[]];

/** A section of a page: heading, prose by blocks (a line each), code and captions. */
export type StoredSection = [anchor: string, title: string, prose: string, code: string];

/** Head of the query expander's data: loaded with the first term that is in no title. */
export interface ExpanderHead {
  /** Syllable without tone → characters that are read so. */
  syllables: Record<string, string>;
  /** Traditional characters, each followed by the simplified one: `資资庫库`. */
  simplified: string;
  /** Words of Taiwan in simplified characters → the mainland's. */
  regional: Record<string, string>;
}

/** Words of the site and of its names by sound, for the terms of one shard. */
export interface WordShard {
  /** Words of Latin letters, separated by blanks. */
  words: string;
  /** Syllables of a Chinese word (`chi jiu hua`) → words in titles and aliases read so. */
  sounds: Record<string, string[]>;
}

/** Latin words of the site with the same first letter, separated by blanks; those of titles first. */
export type SpellingShard = string;

/**
 * Chinese in titles and aliases whose pinyin or initials begin with the same two letters, separated
 * by blanks: from every character of a name on. A name itself has a `^` before it.
 */
export type PinyinShard = string;

/** Pagefind's names of the pages, by page number: distinct ends of its fragment ids. */
export interface FragmentNames {
  version: string;
  /** Letters of a name. */
  length: number;
  /** One behind the other. */
  names: string;
}

/** Addresses of the files, below the folder of the index. */
export const files = {
  terms: (version: string, shard: number) => `shards/${version}/terms/${shard}.json`,
  pages: (version: string, shard: number) => `shards/${version}/pages/${shard}.json`,
  text: (version: string, page: number) => `shards/${version}/texts/${page}.json`,
  facet: (version: string, name: FacetName, id: string) =>
    `shards/${version}/facets/${name}-${id}.json`,
  words: (version: string, shard: number) => `shards/${version}/words/${shard}.json`,
  expander: (version: string) => `shards/${version}/expander.json`,
  spelling: (version: string, shard: number) => `shards/${version}/spelling/${shard}.json`,
  pinyin: (version: string, shard: number) => `shards/${version}/pinyin/${shard}.json`,
  fragments: 'fragments.json',
} as const;

/** Number of stored pages that share a file. */
export function pagesPerShard(pages: number): number {
  return pages < MANY_PAGES ? 4 : 1;
}

/** Number of files of stored pages. */
export function pageShardCount(pages: number): number {
  return Math.max(1, Math.ceil(pages / pagesPerShard(pages)));
}

/** Number of shards of words, of their spelling and of pinyin. */
export function wordShardCount(pages: number): number {
  return Math.max(1, Math.ceil(pages / PAGES_PER_WORD_SHARD));
}

/** Number of shards of terms: one a page, and some for the synonyms, which do not grow with pages. */
export function termShardCount(pages: number): number {
  return pages + SYNONYM_SHARDS;
}

/** Shard of a term or a word: words with the same two first letters, or three, share one. */
export function shardOfTerm(term: string, shards: number): number {
  const letters = shards < MANY_SHARDS ? 2 : 3;
  return shardOfKey(isHan(term) ? term : term.slice(0, letters), shards);
}

/** Shard of a key, by a hash that is the same in every browser. */
export function shardOfKey(key: string, shards: number): number {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fff_ffff;
  return hash % shards;
}

/** @param pages Ascending. */
export function encodeDeltas(pages: readonly number[]): Deltas {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0));
}

export function decodeDeltas(deltas: Deltas): number[] {
  let page = 0;
  return deltas.map((delta) => (page += delta));
}
