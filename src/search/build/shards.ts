import { createHash } from 'node:crypto';
import {
  encodeDeltas,
  FACETS,
  files,
  pagesPerShard,
  pageShardCount,
  shardOfKey,
  shardOfTerm,
  termShardCount,
  wordShardCount,
} from '../index-format.ts';
import type {
  ExpanderHead,
  Facets,
  IndexHead,
  PinyinShard,
  SpellingShard,
  StoredPage,
  StoredSection,
  TermShard,
  WordShard,
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
import { regionalWords, simplifiedPairs, syllablesOf, wordsBySound } from './chinese.ts';
import type { SearchDocument, SearchDocuments } from './documents.ts';

/** Longer titles and aliases stand out by their terms already. */
const SHORT_NAME_TERMS = 3;
/** Characters of which pinyin is typed in one go. */
const LONGEST_PINYIN = 8;
/** Words that can be mistyped; longer ones are digests and addresses. */
const WORD = /^[a-z_]{2,30}$/;

/** The index beside Pagefind's: its head, and all other files by their paths. */
export interface IndexFiles {
  head: IndexHead;
  files: ReadonlyMap<string, object | string>;
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
  const postings = Object.fromEntries(
    FACETS.map((name) => [name, facets[name].map(({ id }) => pagesWith(pages, name, id))]),
  ) as Record<(typeof FACETS)[number], number[][]>;
  const counted = Object.fromEntries(
    FACETS.map((name) => [
      name,
      facets[name].map((value, index) => ({ ...value, count: postings[name][index]?.length ?? 0 })),
    ]),
  ) as Facets;
  const { expander, spelling, pinyin, words } = expanderFiles(pages, texts, facets.tag, synonyms);
  const shards = termShards(pages, synonyms);
  const stored = storedPages(pages);
  const all = [stored, shards, texts, counted, postings, words, spelling, pinyin, expander];
  const version = createHash('sha256')
    .update(JSON.stringify([all, fragments]))
    .digest('hex')
    .slice(0, 10);
  return {
    head: { version, pages: pages.length, facets: counted },
    files: new Map<string, object | string>([
      ...shards.map((shard, number) => [files.terms(version, number), shard] as const),
      ...stored.map((shard, number) => [files.pages(version, number), shard] as const),
      ...texts.map((sections, page) => [files.text(version, page), sections] as const),
      ...words.map((shard, number) => [files.words(version, number), shard] as const),
      ...spelling.map((shard, number) => [files.spelling(version, number), shard] as const),
      ...pinyin.map((shard, number) => [files.pinyin(version, number), shard] as const),
      ...FACETS.flatMap((name) =>
        facets[name].map(
          ({ id }, index) =>
            [files.facet(version, name, id), encodeDeltas(postings[name][index] ?? [])] as const,
        ),
      ),
      [files.expander(version), expander],
    ]),
  };
}

/** A document without aliases that differ from another name only in marks and case. */
function withoutTwins(document: SearchDocument): SearchDocument {
  const others = new Map(
    [...document.aliases].reverse().map((alias) => [stripPunctuation(alias), alias]),
  );
  others.delete(stripPunctuation(document.title));
  return { ...document, aliases: [...others.values()].reverse() };
}

function pagesWith(
  pages: readonly SearchDocument[],
  name: (typeof FACETS)[number],
  id: string,
): number[] {
  const has = ({ id: page, difficulty, tags }: SearchDocument): boolean => {
    if (name === 'category') return page.startsWith(`${id}/`);
    return name === 'difficulty' ? difficulty === id : tags.includes(id);
  };
  return pages.flatMap((page, number) => (has(page) ? [number] : []));
}

function storedPages(pages: readonly SearchDocument[]): StoredPage[][] {
  const stored = pages.map(({ id, title, shortAnswer, aliases }): StoredPage => [
    id,
    title,
    shortAnswer,
    ...aliases,
  ]);
  const perShard = pagesPerShard(pages.length);
  return Array.from({ length: pageShardCount(pages.length) }, (_, shard) =>
    stored.slice(shard * perShard, (shard + 1) * perShard),
  );
}

/** Inverts titles and aliases, and spreads terms, short names and synonyms over shards. */
function termShards(pages: readonly SearchDocument[], synonyms: readonly string[][]): TermShard[] {
  const count = termShardCount(pages.length);
  const shards = Array.from({ length: count }, () => ({
    terms: new Map<string, number[]>(),
    names: new Map<string, number[]>(),
    synonyms: new Set<string[]>(),
  }));
  const add = (kind: 'terms' | 'names', term: string, key: string, page: number): void => {
    const postings = shards[shardOfTerm(term, count)]?.[kind];
    const held = postings?.get(key);
    if (!held) postings?.set(key, [page]);
    else if (held.at(-1) !== page) held.push(page);
  };
  pages.forEach(({ title, aliases }, page) => {
    const names = [title, ...aliases];
    for (const term of indexTerms(normalizeForMatch(names.join('\n')))) {
      add('terms', term, term, page);
    }
    for (const name of names) {
      const own = terms(name);
      // Whoever asks for a name loads the shard of its last term.
      if (own.length > SHORT_NAME_TERMS) continue;
      add('names', own.at(-1) ?? '', stripPunctuation(name), page);
    }
  });
  for (const group of synonyms) {
    for (const word of group) {
      shards[shardOfTerm(terms(word)[0] ?? '', count)]?.synonyms.add(group);
    }
  }
  const postingsOf = (term: string): number[] =>
    shards[shardOfTerm(term, count)]?.terms.get(term) ?? [];
  // With a word come the postings of its synonyms: a query loads the shards of its own terms only.
  const withSynonyms = shards.map(({ terms: own, synonyms: groups }) => {
    const others = [...groups]
      .flat()
      .flatMap(terms)
      .filter((term) => postingsOf(term).length > 0);
    return new Map([...own, ...others.map((term) => [term, postingsOf(term)] as const)]);
  });
  // A key such as `__proto__` cannot be assigned to.
  const encoded = (postings: ReadonlyMap<string, number[]>) =>
    Object.fromEntries([...postings].map(([key, held]) => [key, encodeDeltas(held)]));
  return shards.map((shard, number) => ({
    terms: encoded(withSynonyms[number] ?? shard.terms),
    names: encoded(shard.names),
    synonyms: [...shard.synonyms],
  }));
}

/** The ends of a run of Chinese, from each of its characters on: `^持久化`, `久化`, `化`. */
function endsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.map(
    (_, at) => (at === 0 ? '^' : '') + characters.slice(at, at + LONGEST_PINYIN).join(''),
  );
}

/** Spreads words over shards by some keys of each. */
function spread(
  words: readonly string[],
  count: number,
  keysOf: (word: string) => readonly string[],
): string[] {
  const shards = Array.from({ length: count }, () => new Set<string>());
  for (const word of words) {
    for (const key of keysOf(word)) shards[shardOfKey(key, count)]?.add(word);
  }
  return shards.map((own) => [...own].join(' '));
}

interface ExpanderFiles {
  expander: ExpanderHead;
  spelling: SpellingShard[];
  pinyin: PinyinShard[];
  words: WordShard[];
}

/** Files of the query expander, which interprets words that are in no title. */
function expanderFiles(
  pages: readonly SearchDocument[],
  texts: readonly StoredSection[][],
  tags: readonly { name: string }[],
  synonyms: readonly string[][],
): ExpanderFiles {
  const names = pages.flatMap(({ title, aliases }) => [title, ...aliases]);
  const called = [...names, ...tags.map(({ name }) => name)];
  const body = texts.flat(2);
  const words = [...new Set([...called, ...body].flatMap(foreignWords))].filter((word) =>
    WORD.test(word),
  );
  const all = [...called, ...body].join('\n');
  const regional = regionalWords(all);
  const syllables = syllablesOf([...called, ...synonyms.flat()]);
  const findable = [all, ...synonyms.flat(), ...Object.keys(regional)].join('');
  const count = wordShardCount(pages.length);
  const shards = Array.from({ length: count }, () => ({
    words: new Array<string>(),
    sounds: new Map<string, string[]>(),
  }));
  const readings = new Syllables(syllables);
  const runs = names.flatMap((name) => hanRuns(normalize(name))).flatMap(endsOf);
  for (const word of words) shards[shardOfTerm(word, count)]?.words.push(word);
  for (const [sound, same] of wordsBySound([...called, ...synonyms.flat()], syllables)) {
    shards[shardOfKey(sound, count)]?.sounds.set(sound, same);
  }
  return {
    expander: { syllables, simplified: simplifiedPairs(findable), regional },
    spelling: spread(words, count, (word) => [word.charAt(0)]),
    pinyin: spread(runs, count, (run) => readings.firstLetters(Array.from(run.replace('^', '')))),
    words: shards.map(({ words: own, sounds }) => ({
      words: own.join(' '),
      sounds: Object.fromEntries(sounds),
    })),
  };
}
