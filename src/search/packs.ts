/** What is made at build time for the search in the browser, beside Pagefind's index. */

/**
 * Titles and aliases of every question: loaded first, answers at once. The pages are numbered in its
 * order, and other files name them by their numbers.
 */
export type TitlePack = WholePack | PartedPack;

interface PackHead {
  /** Another one with every change to a page's title, aliases or number. */
  version: string;
  /** What results can be filtered by, in the order in which it is offered. */
  facets: Record<FacetName, Facet[]>;
  /** Groups of words of the domain that mean the same, of which several stand in titles. */
  synonyms: string[][];
}

/** The pack of a site of some dozens of pages. */
export interface WholePack extends PackHead {
  pages: TitleRow[];
}

/** A `TitleEntry` in fewer bytes. */
export type TitleRow = [id: string, title: string, ...aliases: string[]];

export function toRow({ id, title, aliases }: TitleEntry): TitleRow {
  return [id, title, ...aliases];
}

export function fromRow([id, title, ...aliases]: TitleRow): TitleEntry {
  return { id, title, aliases };
}

/** The pack of a larger site, of which a query loads what it needs (`titleFile`, `namePartFile`). */
export interface PartedPack extends PackHead {
  /** Number of pages, and of the files that the terms of titles and aliases are spread over. */
  size: number;
}

export const FACETS = ['category', 'difficulty', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value to filter by: as it stands in the address, as the reader sees it, and its pages. */
export interface Facet {
  id: string;
  name: string;
  pages: Gaps;
}

export interface TitleEntry {
  /** `category/slug` */
  id: string;
  title: string;
  /** Other than the title, to the letter. */
  aliases: string[];
}

/** Some of the terms of titles and aliases, with the pages that hold them. */
export interface NamePart {
  terms: Record<string, Gaps>;
  /** Short titles and aliases, squeezed. */
  names: Record<string, Gaps>;
}

/** What it takes to understand words that are in no title: loaded with the first of them. */
export type SpellingPack = WholeSpellingPack | PartedSpellingPack;

export interface SpellingHead {
  /** Syllable without tone → characters that are read so, the common ones and those of the titles. */
  syllables: Record<string, string>;
  /** Traditional characters, each followed by the simplified one that the site uses. */
  simplified: string;
  /** Words of Taiwan in simplified characters → the mainland's, which the site uses. */
  regional: Record<string, string>;
  /** The other groups of words that mean the same. */
  synonyms: string[][];
}

/** The pack of a site whose title pack holds all titles. */
export interface WholeSpellingPack extends SpellingHead {
  /** Every word of Latin letters on the site, separated by spaces; those of titles first. */
  words: string;
}

/** The pack of a larger site: a word that is on no page loads `LETTERS`, any other one a part. */
export interface PartedSpellingPack extends SpellingHead {
  /** Folder of the other files, below that of the index: another one with every change. */
  folder: string;
  /** Number of parts. */
  size: number;
}

/** What letters may stand for. */
export interface Letters {
  /** As in `WholeSpellingPack`. */
  words: string;
  /** Runs of Chinese in titles and aliases, separated by spaces. */
  names: string;
}

/** Some of the words of the site, and of what sounds alike. */
export interface SpellingPart {
  /** Separated by spaces. */
  words: string;
  /** Two syllables (`chi jiu`) → the pairs of characters of titles and aliases that are read so. */
  sounds: Record<string, string[]>;
}

/** What Pagefind calls each page, by its number. */
export interface PageNames {
  /** Of the title pack that numbers the pages. */
  version: string;
  /** The ends of the names, as long as it takes to tell one page from another. */
  names: string[];
}

/** Numbers of pages, ascending: the first, then by how much each is more than the one before. */
export type Gaps = number[];

/** @param pages Ascending. */
export function gapsOf(pages: readonly number[]): Gaps {
  return pages.map((page, index) => page - (pages[index - 1] ?? 0));
}

export function pagesOf(gaps: Gaps): number[] {
  let page = 0;
  return gaps.map((gap) => (page += gap));
}
