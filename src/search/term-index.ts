import { decodeDeltas, facetKey, pagesPerShard, shardFile } from './index-format.ts';
import type { FacetName, IndexHead, StoredPage, StoredSection } from './index-format.ts';
import { memoizeAsync } from './memoize.ts';
import { ShardedMap, type Load } from './sharded-map.ts';
import { isHan } from './text.ts';
import { TUNING } from './tuning.ts';

/** A page as it is stored. */
export interface Page {
  number: number;
  /** `category/slug` */
  id: string;
  title: string;
  shortAnswer: string;
  aliases: readonly string[];
}

/** The inverted index of titles and aliases, and what is stored of each page, shard by shard. */
export class TermIndex {
  readonly head: IndexHead;
  readonly #terms: ShardedMap<'terms'>;
  readonly #facets: ShardedMap<'facets'>;
  readonly #postings = new Map<string, ReadonlyMap<number, number>>();
  readonly #loadPages: (shard: number) => Promise<StoredPage[]>;

  /** Sections of a page, with its text. */
  readonly loadText: (page: number) => Promise<StoredSection[]>;

  constructor(head: IndexHead, load: Load) {
    this.head = head;
    this.#terms = new ShardedMap('terms', head, load);
    this.#facets = new ShardedMap('facets', head, load);
    this.#loadPages = memoizeAsync((shard) => load(shardFile(head.version, 'pages', shard)));
    this.loadText = memoizeAsync((page) => load(shardFile(head.version, 'texts', page)));
  }

  /** Synonym groups with a word that begins with a loaded term. */
  get synonyms(): readonly (readonly string[])[] {
    return [...this.#terms.loaded.values()].flatMap(([, ...groups]) => groups);
  }

  /**
   * Loads the postings of terms.
   *
   * @param variants Terms that may have come already, with a word that they are synonyms of.
   */
  async load(terms: readonly string[], variants: readonly string[] = []): Promise<void> {
    await this.#terms.load([...terms, ...variants.filter((term) => !this.#terms.loaded.has(term))]);
    // Words that begin with a known term may have come.
    this.#postings.clear();
  }

  /**
   * Pages whose title or aliases hold a term, with its match quality (see `matchQuality`).
   *
   * @param term A loaded one.
   */
  postings(term: string): ReadonlyMap<number, number> {
    const known = this.#postings.get(term);
    if (known) return known;
    const begun = [...this.#terms.loaded].filter(([word]) => !isHan(term) && word.startsWith(term));
    const postings = new Map([
      ...begun
        .flatMap(([, [pages]]) => decodeDeltas(pages))
        .map((page) => [page, TUNING.variant] as const),
      ...decodeDeltas(this.#terms.loaded.get(term)?.[0] ?? []).map((page) => [page, 1] as const),
    ]);
    this.#postings.set(term, postings);
    return postings;
  }

  /** Document frequency: in how many pages' titles and aliases a loaded term stands. */
  frequency(term: string): number {
    return this.postings(term).size;
  }

  /** Stored pages (id, title, short answer, aliases), by page numbers. */
  async pages(numbers: readonly number[]): Promise<Page[]> {
    const perShard = pagesPerShard(this.head.pages);
    const stored = numbers.map(async (number): Promise<Page> => {
      const page = (await this.#loadPages(Math.floor(number / perShard)))[number % perShard];
      if (!page) throw new Error(`page ${number} of ${this.head.pages} is not stored`);
      const [id, title, shortAnswer, ...aliases] = page;
      return { number, id, title, shortAnswer, aliases };
    });
    return Promise.all(stored);
  }

  /** Pages that have a value of a facet; none where this version of the index does not know it. */
  async pagesWith(name: FacetName, id: string): Promise<ReadonlySet<number>> {
    const key = facetKey(name, id);
    await this.#facets.load([key]);
    return new Set(decodeDeltas(this.#facets.loaded.get(key) ?? []));
  }
}
