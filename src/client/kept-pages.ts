import { strings } from '../strings.ts';

/** Links of lists and results. */
const LINKS = 'main li > a, .result-page';

/** Marks the links to pages that this device holds: without a network only they open. */
export async function markKept(): Promise<void> {
  const scope = new URL(import.meta.env.BASE_URL, location.origin).href;
  const kept = await caches
    .open(`pages ${scope}`)
    .then((cache) => cache.keys())
    .catch(() => []);
  const addresses = new Set(kept.map(({ url }) => url));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (addresses.has(link.origin + link.pathname)) link.dataset.kept = strings.site.kept;
    else delete link.dataset.kept;
  }
}

/** Takes the marks away: with a network every page opens. */
export function unmarkKept(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-kept]')) {
    delete link.dataset.kept;
  }
}
