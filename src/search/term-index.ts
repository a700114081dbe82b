import { decodeDeltas, files, pagesPerShard, termShardCount, shardOfTerm } from './index-format.ts';
import type {
  Deltas,
  FacetName,
  IndexHead,
  StoredPage,
  StoredSection,
  TermShard,
} from './index-format.ts';
import { memoizeAsyncByKey } from './memoize.ts';
import { isHan, stripPunctuation, terms as wordTerms } from './text.ts';
import { TUNING } from './tuning.ts';

/** Loads JSON below the folder of the index. */
export type Load = <T>(file: string) => Promise<T>;

/** A page as it is stored. */
export interface Page {
  /** `category/slug` */
  id: string;
  title: string;
  shortAnswer: string;
  aliases: readonly string[];
}

/** The inverted index of titles and aliases, and what is stored of each page, shard by shard. */
export class TermIndex {
  readonly head: IndexHead;
  readonly #shards: number;
  readonly #loadShard: (shard: number) => Promise<void>;
  readonly #loadPages: (shard: number) => Promise<StoredPage[]>;
  readonly #loadFacet: (facet: string) => Promise<ReadonlySet<number>>;
  readonly #terms = new Map<string, Deltas>();
  readonly #names = new Map<string, Deltas>();
  readonly #synonyms = new Map<string, readonly string[]>();
  readonly #postings = new Map<string, ReadonlyMap<number, number>>();

  /** Sections of a page, with its text. */
  readonly loadText: (page: number) => Promise<StoredSection[]>;

  constructor(head: IndexHead, load: Load) {
    this.head = head;
    this.#shards = termShardCount(head.pages);
    this.#loadShard = memoizeAsyncByKey(async (shard) => {
      this.#add(await load<TermShard>(files.terms(head.version, shard)));
    });
    this.#loadPages = memoizeAsyncByKey((shard) => load(files.pages(head.version, shard)));
    this.loadText = memoizeAsyncByKey((page) => load(files.text(head.version, page)));
    this.#loadFacet = memoizeAsyncByKey(async (facet) => {
      const [name, id] = facet.split(' ') as [FacetName, string];
      return new Set(decodeDeltas(await load<Deltas>(files.facet(head.version, name, id))));
    });
  }

  /** Number of pages. */
  get size(): number {
    return this.head.pages;
  }

  /** Synonym groups with a word that begins with a loaded term. */
  get synonyms(): readonly (readonly string[])[] {
    return [...this.#synonyms.values()];
  }

  /**
   * Loads the postings of terms.
   *
   * @param variants Terms that may have come already, with a word that they are synonyms of.
   */
  async load(terms: readonly string[], variants: readonly string[] = []): Promise<void> {
    const missing = variants.filter((term) => !this.#terms.has(term));
    const shards = new Set([...terms, ...missing].map((term) => shardOfTerm(term, this.#shards)));
    await Promise.all([...shards].map((shard) => this.#loadShard(shard)));
  }

  /**
   * Pages whose title or aliases hold a term, with its match quality (see `matchQuality`).
   *
   * @param term A loaded one.
   */
  postings(term: string): ReadonlyMap<number, number> {
    const known = this.#postings.get(term);
    if (known) return known;
    const postings = new Map<number, number>();
    const add = (deltas: Deltas, quality: number): void => {
      for (const page of decodeDeltas(deltas)) postings.set(page, quality);
    };
    if (!isHan(term)) {
      for (const [word, deltas] of this.#terms) {
        if (word.startsWith(term)) add(deltas, TUNING.variant);
      }
    }
    add(this.#terms.get(term) ?? [], 1);
    this.#postings.set(term, postings);
    return postings;
  }

  /** Document frequency: in how many pages' titles and aliases a loaded term stands. */
  frequency(term: string): number {
    return this.postings(term).size;
  }

  /** Pages of which a short title or alias is the whole text; its terms must be loaded. */
  pagesNamed(text: string): ReadonlySet<number> {
    return new Set(decodeDeltas(this.#names.get(stripPunctuation(text)) ?? []));
  }

  /** Stored pages (id, title, short answer, aliases), by page number. */
  async pages(numbers: readonly number[]): Promise<Map<number, Page>> {
    const perShard = pagesPerShard(this.size);
    const stored = numbers.map(async (number): Promise<[number, Page]> => {
      const shard = await this.#loadPages(Math.floor(number / perShard));
      const page = shard[number % perShard];
      if (!page) throw new Error(`page ${number} of ${this.size} is not stored`);
      const [id, title, shortAnswer, ...aliases] = page;
      return [number, { id, title, shortAnswer, aliases }];
    });
    return new Map(await Promise.all(stored));
  }

  /** Pages that have a value of a facet; none where this version of the index does not know it. */
  async pagesWith(name: FacetName, id: string): Promise<ReadonlySet<number>> {
    if (!this.head.facets[name].some((value) => value.id === id)) return new Set();
    return this.#loadFacet(`${name} ${id}`);
  }

  #add({ terms, names, synonyms }: TermShard): void {
    for (const [term, deltas] of Object.entries(terms)) this.#terms.set(term, deltas);
    for (const [name, deltas] of Object.entries(names)) this.#names.set(name, deltas);
    for (const group of synonyms) {
      this.#synonyms.set(group.join(' '), group);
      // With a group come all its postings: a term without is in no title.
      for (const term of group.flatMap(wordTerms)) {
        if (!this.#terms.has(term)) this.#terms.set(term, []);
      }
    }
    // Words that begin with a known term may have come.
    this.#postings.clear();
  }
}
