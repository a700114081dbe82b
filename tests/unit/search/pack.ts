import { toRow } from '../../../src/search/packs.ts';
import type { TitleEntry, WholePack, WholeSpellingPack } from '../../../src/search/packs.ts';
import type { Alternative, Lexicon, Query } from '../../../src/search/query.ts';
import { Sounds, Spelling } from '../../../src/search/spelling.ts';
import { normalise, terms } from '../../../src/search/text.ts';
import { TitleIndex } from '../../../src/search/titles.ts';

/** A page of a title pack. */
export function entry(id: string, title: string, aliases: string[] = []): TitleEntry {
  return { id, title, aliases };
}

/** A title pack of these pages, with nothing else in it. */
export function titlePack(pages: TitleEntry[]): WholePack {
  const facets = { category: [], difficulty: [], tag: [] };
  return { version: 'version', pages: pages.map(toRow), facets, synonyms: [] };
}

/** The titles of these pages, numbered in their order. */
export function titleIndex(pages: readonly TitleEntry[]): TitleIndex {
  return new TitleIndex(new Map(pages.entries()));
}

/** A spelling pack of these parts, with nothing else in it. */
export function spellingPack(parts: Partial<WholeSpellingPack> = {}): WholeSpellingPack {
  return { words: '', syllables: {}, simplified: '', regional: {}, synonyms: [], ...parts };
}

/** Understands what is in the given parts of a pack, and in the given titles. */
export function spelling(
  parts: Partial<WholeSpellingPack> = {},
  titles: readonly string[] = [],
): Spelling {
  const pack = spellingPack(parts);
  const known = new Spelling(pack);
  known.learnLetters(pack.words, titles);
  known.learnSounds(new Sounds(pack.syllables).pairsIn(titles));
  return known;
}

/** Knows nothing but what is given, and has no titles. */
export function lexicon(known: Partial<Lexicon> = {}): Lexicon {
  return { synonyms: [], spelling: undefined, doubts: () => true, ...known };
}

/** One way to say something with terms that a blank separates: as typed, if nothing else is said. */
export function way(said: string, quality = 1, guess = false): Alternative {
  return { terms: said.split(' '), quality, guess };
}

/** A query of concepts, each given by every way to say it. */
export function queryOf(...concepts: Alternative[][]): Query {
  const text = concepts.map(([typed]) => typed?.terms.join('') ?? '').join(' ');
  return { concepts: concepts.map((alternatives) => ({ alternatives })), text, phrases: [] };
}

/** A query of which every term is a concept with one way to say it. */
export function plain(text: string): Query {
  const concepts = terms(text).map((term) => [way(term)]);
  return { ...queryOf(...concepts), text: normalise(text) };
}
