/** The full text of the site, as the engine asks for it. */
export interface FullText {
  /** Of the index that numbers the pages. */
  readonly version: string;
  /**
   * Pages that hold each term by itself.
   *
   * @throws When the index cannot be loaded at all.
   */
  search(terms: readonly string[]): Promise<FullTextHits>;
  /** Gives up what it holds; a worker ends. */
  close?(): void;
}

export interface FullTextHits {
  /** By term, best first. */
  hits: ReadonlyMap<string, readonly Hit[]>;
  /** False when a part of the index stayed away: pages may be missing. */
  isComplete: boolean;
}

export interface Hit {
  /** Its number. */
  page: number;
  score: number;
}
