import type { FullText, Hit } from '../full-text.ts';
import type { FragmentNames } from '../index-format.ts';

/** The part of Pagefind's browser API that search uses (pagefind.js 1.6.0). */
interface Pagefind {
  options(options: { baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  /** An id is the name of a page's fragment file. */
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * Starts Pagefind where there is no document: in a worker, or under Node. There it does not know
 * the language of the page and takes a query as it is: bigrams, which its index holds. With a
 * Chinese page it would segment the query, and differently in every browser.
 *
 * @param url Address of `pagefind.js`.
 * @param fragments Pagefind's names of the pages.
 * @param failures Counts what the global `fetch`, which Pagefind uses, could not load.
 * @throws When Pagefind or its index cannot be loaded.
 */
export async function openFullText(
  url: string,
  fragments: Promise<FragmentNames>,
  failures: { readonly count: number },
): Promise<FullText> {
  const [pagefind, { version, names }] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Pagefind>,
    fragments,
  ]);
  // Once only, before init: a second call would lose the first one's settings.
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  // `init` does not wait for the engine; the first search tells whether it arrived.
  await pagefind.search('');
  if (failures.count > 0) throw new Error(`${url}: the index could not be loaded`);

  const pages = new Map(names.map((name, page) => [name, page]));
  return {
    version,
    async search(terms) {
      const before = failures.count;
      const hits = terms.map(async (term): Promise<[string, Hit[]]> => {
        const results = await searchTerm(pagefind, term);
        return [term, results.map(({ id, score }) => ({ page: pageOf(id), score }))];
      });
      return { hits: new Map(await Promise.all(hits)), isComplete: failures.count === before };
    },
  };

  function pageOf(id: string): number {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`${url}: no page is called ${id}`);
    return page;
  }
}

/**
 * Pages that hold a term. For one that no word of its index begins with Pagefind takes the longest
 * word that begins the term, `量` for `量子`; a search in quotes takes the term alone. Plain letters
 * and a single character may be half a word.
 */
async function searchTerm(pagefind: Pagefind, term: string) {
  const { results } = await pagefind.search(term);
  if (/^([a-z_]+|.)$/u.test(term)) return results;
  const exact = await pagefind.search(`"${term}"`);
  const holders = new Set(exact.results.map(({ id }) => id));
  return results.filter(({ id }) => holders.has(id));
}
