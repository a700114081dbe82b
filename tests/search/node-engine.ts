import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SearchEngine, type Outcome } from '../../src/search/engine.ts';
import { FRAGMENTS, INDEX_FOLDER, type FragmentNames } from '../../src/search/index-format.ts';
import { memoizeAsync } from '../../src/search/memoize.ts';
import type { FullText, Hit } from '../../src/search/full-text.ts';
import { openFullText } from '../../src/search/pagefind/client.ts';

export interface OpenSearch {
  engine: SearchEngine;
  /** As the engine's, and notes what it loads. */
  searchTitles(query: string): Promise<Outcome>;
  /** As the engine's, and notes what it loads. */
  search(query: string): Promise<Outcome>;
  /** Paths, below the folder of the site, of what `search` has loaded, without `pagefind.js`. */
  loaded(): string[];
}

/** The addresses that the engine in whose context it is asked has loaded. */
const loads = new AsyncLocalStorage<Set<string>>();
let opened = 0;
const network = globalThis.fetch.bind(globalThis);

/**
 * The engine of the built site under Node, over the same files as in a browser: hundreds of engines
 * that have loaded nothing yet are too much for a page.
 *
 * @param dist Folder of a built site.
 */
export function openSearch(dist: string): OpenSearch {
  const site = `${pathToFileURL(resolve(dist)).href}/`;
  globalThis.fetch = readFiles;
  opened += 1;
  // Under a new address a module starts anew.
  const pagefind = `${site}pagefind/pagefind.js?${opened}`;
  const own = new Set<string>();
  const load = async <T>(name: string): Promise<T> =>
    (await (await readFiles(`${site}${INDEX_FOLDER}${name}`)).json()) as T;
  const engine = new SearchEngine({
    base: '/',
    load,
    openFullText: () => openFullText(pagefind, load<FragmentNames>(FRAGMENTS), { count: 0 }),
  });
  return {
    engine,
    searchTitles: (query) => loads.run(own, () => engine.searchTitles(query)),
    search: (query) => loads.run(own, () => engine.search(query)),
    loaded: () => [...own].map((url) => url.replace(site, '')),
  };
}

/**
 * The same engine for hundreds of queries, again and again: all that it reads once, and the hits of
 * each term, are kept for the next engine over the folder.
 *
 * @param dist Folder of a built site.
 * @returns Opens an engine that knows no query yet.
 */
export function rememberSearch(dist: string): () => SearchEngine {
  const read = memoizeAsync(async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(`${dist}/${INDEX_FOLDER}${name}`, 'utf8')),
  );
  const load = async <T>(name: string): Promise<T> => (await read(name)) as T;
  const hits = new Map<string, readonly Hit[]>();
  let searches = 0;
  let opening: Promise<FullText> | undefined;
  const open = async (): Promise<FullText> => {
    globalThis.fetch = readFiles;
    // Pagefind looks through all words that it has loaded, so it gets slower with every query.
    if (opening === undefined || searches % SEARCHES === 0) {
      opened += 1;
      const url = `${pathToFileURL(resolve(dist)).href}/pagefind/pagefind.js?${opened}`;
      opening = openFullText(url, load<FragmentNames>(FRAGMENTS), { count: 0 });
    }
    searches += 1;
    return opening;
  };
  const remembering = async (): Promise<FullText> => ({
    version: (await load<FragmentNames>(FRAGMENTS)).version,
    async search(terms) {
      const unknown = terms.filter((term) => !hits.has(term));
      const found = unknown.length === 0 ? undefined : await (await open()).search(unknown);
      for (const [term, own] of found?.hits ?? []) hits.set(term, own);
      return { hits: new Map(terms.map((term) => [term, hits.get(term) ?? []])), isComplete: true };
    },
  });
  return () => new SearchEngine({ base: '/', load, openFullText: remembering });
}

/** Searches that one instance of Pagefind answers. */
const SEARCHES = 100;

const readFiles: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'file:') return network(input, init);
  url.search = '';
  loads.getStore()?.add(url.href);
  return new Response(await readFile(fileURLToPath(url)));
};
