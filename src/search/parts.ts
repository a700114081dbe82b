import { isHan } from './text.ts';

/** Where the files of a parted pack are, below the folder of the index. */

/** Where each page of a parted pack is, below the folder of the index. */
export function titleFile(version: string, page: number): string {
  return `titles/${version}/${page}.json`;
}

/** Where each `NamePart` of a parted pack is, below the folder of the index. */
export function namePartFile(version: string, part: number): string {
  return `names/${version}/${part}.json`;
}

/** Name of the file with a `Letters`. */
export const LETTERS = 'letters.json';

/** The number of the part that a term of titles and aliases, or a word of the site, is in. */
export function partOf(term: string, parts: number): number {
  // What begins a word is in its part, from two letters on.
  return partOfKey(isHan(term) ? term : term.slice(0, 2), parts);
}

export function partOfKey(key: string, parts: number): number {
  let hash = 0;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fff_ffff;
  return hash % parts;
}
