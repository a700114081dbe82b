import type { SpellingPack, TitleEntry, TitlePack } from '../../../src/search/packs.ts';
import type { Alternative, Lexicon, Query } from '../../../src/search/query.ts';
import { Spelling } from '../../../src/search/spelling.ts';
import { normalise, terms } from '../../../src/search/text.ts';

/** A page of a title pack. */
export function entry(id: string, title: string, aliases: string[] = []): TitleEntry {
  return { id, title, aliases, difficulty: '中级', tags: [] };
}

/** A title pack of these pages, with nothing else in it. */
export function titlePack(pages: TitleEntry[]): TitlePack {
  return {
    pages,
    facets: { category: [{ id: 'database', name: '数据库' }], difficulty: [], tag: [] },
    synonyms: [],
  };
}

/** A spelling pack of these parts, with nothing else in it. */
export function spellingPack(parts: Partial<SpellingPack> = {}): SpellingPack {
  return { words: '', syllables: {}, simplified: '', regional: {}, synonyms: [], ...parts };
}

/** Understands what is in the given parts of a pack, over pages of the given titles. */
export function spelling(
  parts: Partial<SpellingPack> = {},
  titles: readonly string[] = [],
): Spelling {
  const entries = titles.map((title, index) => entry(`a/page-${index}`, title));
  return new Spelling(spellingPack(parts), entries);
}

/** Knows nothing but what is given. */
export function lexicon(known: Partial<Lexicon> = {}): Lexicon {
  return { synonyms: [], spelling: undefined, ...known };
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
