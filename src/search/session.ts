import type { FullText } from './full-text.ts';
import { expanderFile, HEAD, type ExpanderHead, type IndexHead } from './index-format.ts';
import { memoizeAsync } from './memoize.ts';
import type { QueryExpander } from './query-expander.ts';
import type { Load } from './sharded-map.ts';
import { TermIndex } from './term-index.ts';

/** Data sources of the engine, passed in: the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  /** Loads JSON below the folder of the index. */
  load: Load;
  openFullText: () => Promise<FullText>;
}

/** One version of the index, as far as it is loaded. */
export class Session {
  readonly index: () => Promise<TermIndex>;
  readonly expander: () => Promise<QueryExpander>;
  readonly fullText: () => Promise<FullText>;
  /** Undefined until a query has asked for it. */
  loadedExpander: QueryExpander | undefined;
  #opening: Promise<FullText> | undefined;

  constructor({ load, openFullText }: Sources) {
    this.index = memoizeAsync(async () => new TermIndex(await load<IndexHead>(HEAD), load));
    this.expander = memoizeAsync(async () => {
      const { head } = await this.index();
      // Most queries do without.
      const [{ QueryExpander }, expanderHead] = await Promise.all([
        import('./query-expander.ts'),
        load<ExpanderHead>(expanderFile(head.version)),
      ]);
      this.loadedExpander = new QueryExpander(head, expanderHead, load);
      return this.loadedExpander;
    });
    this.fullText = memoizeAsync(async () => {
      this.#opening = openFullText();
      const [fullText, { head }] = await Promise.all([this.#opening, this.index()]);
      if (fullText.version === head.version) return fullText;
      fullText.close?.();
      // The site was published anew in between, and its pages have other numbers.
      throw new Error(`titles of ${head.version}, texts of ${fullText.version}`);
    });
  }

  /** Gives up the full text, also one that is still to come. */
  close(): void {
    void this.#opening?.then((fullText) => fullText.close?.()).catch(() => undefined);
  }
}
