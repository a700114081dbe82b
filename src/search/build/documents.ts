import type { FacetName } from '../index-format.ts';

/** A question, as far as the index beside its text is concerned. */
export interface SearchDocument {
  /** `category/slug` */
  id: string;
  title: string;
  shortAnswer: string;
  /** As in the front matter. */
  aliases: string[];
  difficulty: string;
  /** Ids. */
  tags: string[];
}

/** Values to filter by, in the order in which they are offered. */
export type FacetChoices = Record<FacetName, { id: string; name: string }[]>;

/** All that the index is built from, beside the built pages. */
export interface SearchDocuments {
  /** In the reading order of the site. */
  documents: SearchDocument[];
  facets: FacetChoices;
  /** Groups of words that mean the same. */
  synonyms: string[][];
}

/** File that the site build leaves to the index build, below the folder of the index. */
export const DOCUMENTS = 'documents.json';
