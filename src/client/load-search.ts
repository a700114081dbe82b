import { SearchEngine } from '../search/engine.ts';
import { FRAGMENTS, HEAD, INDEX_FOLDER } from '../search/index-format.ts';
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
    openFullText: () => openWorker(`${site}pagefind/`, `${site}${INDEX_FOLDER}${FRAGMENTS}`),
  });
  engines.set(base, engine);
  return engine;
}

/**
 * True once the site was published anew and the scripts of this page are gone: only a reload brings
 * some that are there. A new name of any script that this one may load gives it a new name, too.
 */
export async function isOutdated(): Promise<boolean> {
  try {
    const { status, ok, headers } = await fetch(import.meta.url, {
      method: 'HEAD',
      cache: 'no-store',
    });
    // Some hosts send a page in place of an error.
    const isPage = ok && (headers.get('Content-Type') ?? '').includes('html');
    return status === 404 || status === 410 || isPage;
  } catch {
    return false;
  }
}

async function load<T>(url: string): Promise<T> {
  // Some hosts let browsers use a file unasked for minutes; this one tells whether it was replaced.
  const response = await fetch(url, { cache: url.endsWith(`/${HEAD}`) ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
