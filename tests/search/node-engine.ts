import { AsyncLocalStorage } from 'node:async_hooks';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SearchEngine, type Outcome } from '../../src/search/engine.ts';
import { files, INDEX_FOLDER, type FragmentNames } from '../../src/search/index-format.ts';
import { openFullText } from '../../src/search/pagefind/client.ts';

export interface OpenSearch {
  engine: SearchEngine;
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
    openFullText: () => openFullText(pagefind, load<FragmentNames>(files.fragments), { count: 0 }),
  });
  return {
    engine,
    search: (query) => loads.run(own, () => engine.search(query)),
    loaded: () => [...own].map((url) => url.replace(site, '')),
  };
}

const readFiles: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'file:') return network(input, init);
  url.search = '';
  loads.getStore()?.add(url.href);
  return new Response(await readFile(fileURLToPath(url)));
};
