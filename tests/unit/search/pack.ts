import type { SpellingPack, TitleEntry, TitlePack } from '../../../src/search/packs.ts';
import type { Lexicon } from '../../../src/search/query.ts';
import { Spelling } from '../../../src/search/spelling.ts';

/** A page of a title pack. */
export function entry(id: string, title: string, aliases: string[] = []): TitleEntry {
  return { id, title, category: '分类', aliases, difficulty: '中级', tags: [] };
}

/** A title pack of these pages, with nothing else in it. */
export function titlePack(pages: TitleEntry[]): TitlePack {
  return {
    pages,
    facets: { category: [], difficulty: [], tag: [] },
    synonyms: [],
    simplified: '',
  };
}

/** Understands the given words and syllables over pages of the given titles. */
export function spelling(
  pack: Partial<SpellingPack> = {},
  titles: readonly string[] = [],
): Spelling {
  const entries = titles.map((title, index) => entry(`a/page-${index}`, title));
  return new Spelling({ words: '', syllables: {}, ...pack }, entries);
}

/** Knows nothing but what is given. */
export function lexicon(known: Partial<Lexicon> = {}): Lexicon {
  return { synonyms: [], simplified: new Map(), spelling: undefined, ...known };
}
