import { createHash } from 'node:crypto';
import {
  encodeDeltas,
  expanderFile,
  facetKey,
  FACETS,
  HEAD,
  pagesPerShard,
  shardFile,
  shardOf,
} from '../index-format.ts';
import type {
  Deltas,
  ExpanderHead,
  FacetName,
  Facets,
  IndexHead,
  IndexMaps,
  MapName,
  StoredPage,
  StoredSection,
} from '../index-format.ts';
import {
  foreignWords,
  hanRuns,
  indexTerms,
  normalize,
  normalizeForMatch,
  stripPunctuation,
  terms,
} from '../text.ts';
import { Syllables } from '../syllables.ts';
import { regionalWords, simplifiedCharacters, syllablesOf, wordEnds } from './chinese.ts';
import type { SearchDocument, SearchDocuments } from './documents.ts';

/** Size of a shard on average: what it takes to send another file weighs more than smaller ones. */
const SHARD_BYTES = 2048;
/** Words that can be mistyped; longer ones are digests and addresses. */
const WORD = /^[a-z_]{2,30}$/;

/** The index beside Pagefind's: its head, and all files by their paths. */
export interface IndexFiles {
  head: IndexHead;
  files: ReadonlyMap<string, unknown>;
}

/** An entry of a map. */
interface Entry<N extends MapName> {
  key: string;
  value: IndexMaps[N];
  /** Key with which it is loaded, where that is another one. */
  beside?: string;
}

/**
 * Makes all files of the index but Pagefind's.
 *
 * @param texts Sections of each document, in the same order.
 * @param fragments Pagefind's names of the documents: another index has another version.
 */
export function indexFiles(
  { documents, facets, synonyms }: SearchDocuments,
  texts: readonly StoredSection[][],
  fragments: readonly string[] = [],
): IndexFiles {
  const pages = documents.map(withoutTwins);
  const names = pages.flatMap(({ title, aliases }) => [title, ...aliases]);
  const called = [...names, ...facets.tag.map(({ name }) => name), ...synonyms.flat()];
  const everything = [...called, ...texts.flat(2)];
  const expander = expanderHead(called, everything);
  const counted = Object.fromEntries(
    FACETS.map((name) => [
      name,
      facets[name].map((one) => ({ ...one, count: pagesWith(pages, name, one.id).length })),
    ]),
  ) as Facets;
  const maps: Record<MapName, Record<string, unknown>[]> = {
    terms: spread(termEntries(pages, synonyms)),
    facets: spread(facetEntries(pages, counted)),
    words: spread(grouped(wordsOf(everything), (word) => [word.charAt(0)])),
    pinyin: spread(pinyinEntries(names, new Syllables(expander.syllables))),
  };
  const stored = storedPages(pages);
  const all = JSON.stringify([stored, maps, texts, counted, expander, fragments]);
  const version = createHash('sha256').update(all).digest('hex').slice(0, 10);
  const shards = Object.fromEntries(
    Object.entries(maps).map(([name, files]) => [name, files.length]),
  ) as Record<MapName, number>;
  const head: IndexHead = { version, pages: pages.length, facets: counted, shards };
  const kinds = Object.entries({ ...maps, pages: stored, texts }) as [
    Parameters<typeof shardFile>[1],
    readonly unknown[],
  ][];
  const files = kinds.flatMap(([kind, contents]) =>
    contents.map((content, shard) => [shardFile(version, kind, shard), content] as const),
  );
  return { head, files: new Map([...files, [expanderFile(version), expander], [HEAD, head]]) };
}

/** A document without aliases that differ from another name only in marks and case. */
function withoutTwins(document: SearchDocument): SearchDocument {
  const others = new Map(
    [...document.aliases].reverse().map((alias) => [stripPunctuation(alias), alias]),
  );
  others.delete(stripPunctuation(document.title));
  return { ...document, aliases: [...others.values()].reverse() };
}

/** Numbers of the pages that have a value of a facet. */
function pagesWith(pages: readonly SearchDocument[], name: FacetName, id: string): number[] {
  const has = ({ id: page, difficulty, tags }: SearchDocument): boolean => {
    if (name === 'category') return page.startsWith(`${id}/`);
    return name === 'difficulty' ? difficulty === id : tags.includes(id);
  };
  return pages.flatMap((page, number) => (has(page) ? [number] : []));
}

function storedPages(pages: readonly SearchDocument[]): StoredPage[][] {
  const shards = Map.groupBy(pages.entries(), ([number]) =>
    Math.floor(number / pagesPerShard(pages.length)),
  );
  return [...shards.values()].map((shard) =>
    shard.map(([, { id, title, shortAnswer, aliases }]) => [id, title, shortAnswer, ...aliases]),
  );
}

/** Pages by the values that they have. */
function facetEntries(pages: readonly SearchDocument[], facets: Facets): Entry<'facets'>[] {
  return FACETS.flatMap((name) =>
    facets[name].map(({ id }) => {
      return { key: facetKey(name, id), value: encodeDeltas(pagesWith(pages, name, id)) };
    }),
  );
}

/**
 * How the site's Chinese is read and otherwise written.
 *
 * @param called Names and synonyms.
 * @param everything These and all texts.
 */
function expanderHead(called: readonly string[], everything: readonly string[]): ExpanderHead {
  const regional = regionalWords(everything.join('\n'));
  const findable = [...everything, ...Object.keys(regional)].join('');
  return { syllables: syllablesOf(called), simplified: simplifiedCharacters(findable), regional };
}

/** Spreads entries over shards. */
function spread<N extends MapName>(entries: readonly Entry<N>[]): Record<string, IndexMaps[N]>[] {
  const bytes = Buffer.byteLength(JSON.stringify(entries.filter(({ beside }) => !beside)));
  const count = Math.ceil(bytes / SHARD_BYTES);
  const shards = Map.groupBy(entries, ({ key, beside = key }) => shardOf(beside, count));
  // A key such as `__proto__` cannot be assigned to.
  return Array.from({ length: count }, (_, shard) =>
    Object.fromEntries((shards.get(shard) ?? []).map(({ key, value }) => [key, value])),
  );
}

/** Inverts titles and aliases. With a word of a synonym group come the postings of the others. */
function termEntries(
  pages: readonly SearchDocument[],
  synonyms: readonly string[][],
): Entry<'terms'>[] {
  const postings = new Map<string, number[]>();
  pages.forEach(({ title, aliases }, page) => {
    for (const term of indexTerms(normalizeForMatch([title, ...aliases].join('\n')))) {
      postings.set(term, [...(postings.get(term) ?? []), page]);
    }
  });
  const groups = Map.groupBy(
    synonyms.flatMap((group) => group.map((word) => ({ first: terms(word)[0] ?? '', group }))),
    ({ first }) => first,
  );
  const deltas = (term: string): Deltas => encodeDeltas(postings.get(term) ?? []);
  const own = [...new Set([...postings.keys(), ...groups.keys()])].map((key): Entry<'terms'> => {
    const said = new Set(groups.get(key)?.map(({ group }) => group));
    return { key, value: [deltas(key), ...said] };
  });
  const others = [...groups].flatMap(([beside, said]) => {
    const keys = new Set(said.flatMap(({ group }) => group.flatMap(terms)));
    return [...keys].map((key): Entry<'terms'> => ({ key, value: [deltas(key)], beside }));
  });
  return [...others, ...own];
}

/** Words of the site that can be mistyped. */
function wordsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(foreignWords))].filter((word) => WORD.test(word));
}

/** Chinese of names by the first letters of its pinyin. */
function pinyinEntries(names: readonly string[], syllables: Syllables): Entry<'pinyin'>[] {
  const runs = names.flatMap((name) => hanRuns(normalize(name))).flatMap(wordEnds);
  return grouped(runs, (run) => syllables.firstLetters(Array.from(run.replace('^', ''))));
}

/** Words by some keys of each, separated by blanks. */
function grouped(
  words: readonly string[],
  keysOf: (word: string) => readonly string[],
): { key: string; value: string }[] {
  const pairs = words.flatMap((word) => keysOf(word).map((key) => ({ key, word })));
  return [...Map.groupBy(pairs, ({ key }) => key)].map(([key, own]) => ({
    key,
    value: [...new Set(own.map(({ word }) => word))].join(' '),
  }));
}
