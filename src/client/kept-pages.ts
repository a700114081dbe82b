import { scriptStrings } from '../strings.ts';

/** Links of lists and results. */
const LINKS = 'main li > a, .result-page';

/** Marks the links to pages that this device holds; with a network, where every page opens, none. */
export async function markKept(): Promise<void> {
  const kept = navigator.onLine ? [] : await listKept();
  const addresses = new Set(kept.map(({ url }) => url));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (addresses.has(link.origin + link.pathname)) link.dataset.kept = scriptStrings.kept;
    else delete link.dataset.kept;
  }
}

/** Pages in the cache of the service worker; none where storage is forbidden. */
async function listKept(): Promise<readonly Request[]> {
  const scope = new URL(import.meta.env.BASE_URL, location.origin).href;
  const cache = await caches.open(`pages ${scope}`).catch(() => undefined);
  return (await cache?.keys()) ?? [];
}
