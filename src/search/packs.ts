/** What is made at build time for the search in the browser, beside Pagefind's index. */

/** Titles and aliases of every question: small, loaded first, answers at once. */
export interface TitlePack {
  pages: TitleEntry[];
  /** What results can be filtered by, in the order in which it is offered. */
  facets: Record<FacetName, Facet[]>;
  /** Groups of words of the domain that mean the same, of which several stand in titles. */
  synonyms: string[][];
}

export const FACETS = ['category', 'difficulty', 'tag'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value to filter by: as it stands in the address, and as the reader sees it. */
export interface Facet {
  id: string;
  name: string;
}

export interface TitleEntry {
  /** `category/slug` */
  id: string;
  title: string;
  /** Other than the title, to the letter. */
  aliases: string[];
  difficulty: string;
  /** Ids. */
  tags: string[];
}

/** What it takes to understand words that are in no title: loaded with the first of them. */
export interface SpellingPack {
  /** Every word of Latin letters on the site, separated by spaces; those of titles first. */
  words: string;
  /** Syllable without tone → characters that are read so, the common ones and those of the titles. */
  syllables: Record<string, string>;
  /** Traditional characters, each followed by the simplified one that the site uses. */
  simplified: string;
  /** Words of Taiwan in simplified characters → the mainland's, which the site uses. */
  regional: Record<string, string>;
  /** The other groups of words that mean the same. */
  synonyms: string[][];
}

/** Pagefind's name for each page → `category/slug`. */
export type PageNames = Record<string, string>;
