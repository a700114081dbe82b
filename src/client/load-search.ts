import { SearchEngine } from '../search/engine.ts';
import { FRAGMENTS, HEAD, INDEX_FOLDER } from '../search/index-format.ts';
import { openWorker } from '../search/pagefind/open-worker.ts';

const base = import.meta.env.BASE_URL;
const site = new URL(base, location.href).href;

/** The search engine of the site; nothing is loaded before the first query. */
export const engine = new SearchEngine({
  base,
  load: (file) => load(`${site}${INDEX_FOLDER}${file}`),
  openFullText: () => openWorker(`${site}pagefind/`, `${site}${INDEX_FOLDER}${FRAGMENTS}`),
});

/**
 * True once the site was published anew and the scripts of this page are gone: only a reload brings
 * some that are there. A new name of any script that this one may load gives it a new name, too.
 */
export async function isOutdated(): Promise<boolean> {
  const request = new Request(import.meta.url, { method: 'HEAD', cache: 'no-store' });
  const response = await fetch(request).catch(() => undefined);
  if (!response) return false;
  // Some hosts send a page in place of an error.
  const isPage = response.headers.get('Content-Type')?.includes('html') === true;
  return [404, 410].includes(response.status) || (response.ok && isPage);
}

async function load<T>(url: string): Promise<T> {
  // Some hosts let browsers use a file unasked for minutes; this one tells whether it was replaced.
  const response = await fetch(url, { cache: url.endsWith(`/${HEAD}`) ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
