import { isHan } from './text.ts';

/**
 * The files of the index beside Pagefind's, as the build writes and the browser reads them. Those in
 * `SHARDS` stand below a folder that is named after the version, so they never change.
 */

/** Folder of the index, below the base path. */
export const INDEX_FOLDER = 'search-index/';
/**
 * Folder of all that never changes. Another format gets another name: an open page with an older script
 * finds nothing there, and offers to be loaded anew, where it would look into the wrong files.
 */
export const SHARDS = 'shards-2/';
/** File that names the version of all others. */
export const HEAD = 'head.json';
/** File of Pagefind's names of the pages. */
export const FRAGMENTS = 'fragments.json';

export const FACETS = ['category', 'difficulty', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** A value to filter by: as it stands in the address, as the reader sees it, pages that have it. */
export interface FacetValue {
  id: string;
  name: string;
  count: number;
}

export type Facets = Record<FacetName, FacetValue[]>;

/** Page numbers, ascending: the first, then differences. `[3, 4, 9]` is `[3, 1, 5]`. */
export type Deltas = number[];

/** The maps that are spread over shards, with what stands under a key of each. */
export interface IndexMaps {
  /** Pages with a term in title or aliases, and synonym groups with a word that begins with it. */
  terms: [pages: Deltas, ...synonyms: string[][]];
  /** Pages that have a value to filter by (see `facetKey`). */
  facets: Deltas;
  /** Words of the site by first letter, those of titles first, separated by blanks. */
  words: string;
  /**
   * Chinese of names by the first two letters of its pinyin or initials, separated by blanks: from
   * every word of a name on. A name itself has a `^` before it.
   */
  pinyin: string;
}

export type MapName = keyof IndexMaps;

/** `head.json`. */
export interface IndexHead {
  version: string;
  /** Number of pages; they are numbered in the reading order of the site. */
  pages: number;
  facets: Facets;
  /** Number of shards of each map. */
  shards: Record<MapName, number>;
}

/** Stored fields of a page: what its card shows. */
export type StoredPage = [id: string, title: string, shortAnswer: string, ...aliases: string[]];

/** A section of a page: heading, prose by blocks (a line each), code and captions. */
export type StoredSection = [anchor: string, title: string, prose: string, code: string];

/** How Chinese is read and otherwise written: loaded with the first term that is in no title. */
export interface ExpanderHead {
  /** Syllable without tone → characters that are read so. */
  syllables: Record<string, string>;
  /** Traditional characters → simplified ones. */
  simplified: Record<string, string>;
  /** Words of Taiwan in simplified characters → the mainland's. */
  regional: Record<string, string>;
}

/** Pagefind's names of the pages, by page number. */
export interface FragmentNames {
  version: string;
  names: string[];
}

/** From so many pages on those that are found are no neighbours: each stands in a file of its own. */
const MANY_PAGES = 200;
/** Letters that words of a shard share: what a typed word begins stands in one; hundreds begin `re`. */
const SHARD_LETTERS = 3;

/** Number of stored pages that share a file. */
export function pagesPerShard(pages: number): number {
  return pages < MANY_PAGES ? 4 : 1;
}

/** Address of a file of some version, below the folder of the index. */
export function shardFile(
  version: string,
  kind: MapName | 'pages' | 'texts',
  shard: number,
): string {
  return `${SHARDS}${version}/${kind}/${shard}.json`;
}

/** Address of `ExpanderHead`, below the folder of the index. */
export function expanderFile(version: string): string {
  return `${SHARDS}${version}/expander.json`;
}

/** Key of a value to filter by. */
export function facetKey(name: FacetName, id: string): string {
  return `${id} ${name}`;
}

/** Shard of a key, by a hash that is the same in every browser; words that begin alike share one. */
export function shardOf(key: string, shards: number): number {
  let hash = 0;
  for (const character of isHan(key) ? key : key.slice(0, SHARD_LETTERS)) {
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fff_ffff;
  }
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
