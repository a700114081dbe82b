import { SearchEngine } from '../search/engine.ts';
import { files, INDEX_FOLDER } from '../search/index-format.ts';
import { openWorker } from '../search/pagefind/open-worker.ts';

const engines = new Map<string, SearchEngine>();

/**
 * The search engine of the site; nothing is loaded before the first query.
 *
 * @param base Base path of the site, ending with a slash.
 */
export function loadSearch(base: string): SearchEngine {
  const known = engines.get(base);
  if (known) return known;
  const site = new URL(base, location.href).href;
  const engine = new SearchEngine({
    base,
    load: (file) => load(`${site}${INDEX_FOLDER}${file}`),
    openFullText: () => openWorker(`${site}pagefind/`, `${site}${INDEX_FOLDER}${files.fragments}`),
  });
  engines.set(base, engine);
  return engine;
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
