/** What is made at build time for the search in the browser, beside Pagefind's index. */

/** Titles and aliases of every question: small, loaded first, answers at once. */
export interface TitlePack {
  pages: TitleEntry[];
  /** What results can be filtered by, in the order in which it is offered. */
  facets: Record<FacetName, Facet[]>;
  /** Groups of words of the domain that mean the same, from `content/synonyms.yaml`. */
  synonyms: string[][];
  /** Traditional characters, each followed by the simplified one that the site uses. */
  simplified: string;
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
  /** Chinese name of the category. */
  category: string;
  aliases: string[];
  difficulty: string;
  /** Ids. */
  tags: string[];
  /** Pagefind's name for the page, once it is indexed. */
  fragment?: string;
}

/** What it takes to understand slips: loaded beside the full text. */
export interface SpellingPack {
  /** Every word of the site that is not Chinese, separated by spaces; those of titles first. */
  words: string;
  /** Syllable without tone → characters that are read so, the common ones and those of the titles. */
  syllables: Record<string, string>;
}
