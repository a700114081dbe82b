import type { FullText, Hit } from '../full-text.ts';
import type { FragmentNames } from '../index-format.ts';
import type { Pagefind } from './api.ts';

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
  const [pagefind, { version, length, names }] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Pagefind>,
    fragments,
  ]);
  // Once only, before init: a second call would lose the first one's settings.
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  // `init` does not wait for the engine; the first search tells whether it arrived.
  await pagefind.search('');
  if (failures.count > 0) throw new Error(`${url}: the index could not be loaded`);

  const pages = new Map<string, number>();
  for (let at = 0; at < names.length; at += length) {
    pages.set(names.slice(at, at + length), pages.size);
  }
  const pageOf = (id: string): number => {
    const page = pages.get(id.slice(-length));
    if (page === undefined) throw new Error(`${url}: no page is called ${id}`);
    return page;
  };
  return {
    version,
    async search(terms) {
      const before = failures.count;
      const found = await Promise.all(
        terms.map(async (term): Promise<[string, Hit[]]> => {
          const { results } = await pagefind.search(term);
          return [term, results.map(({ id, score }) => ({ page: pageOf(id), score }))];
        }),
      );
      return { hits: new Map(found), isComplete: failures.count === before };
    },
  };
}
