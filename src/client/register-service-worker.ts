import { scriptAddress } from '../trusted-types.ts';

/**
 * Has a service worker keep the pages that are read, and what they need, so that they open without a
 * network too. Called when a reader goes on to read: who only looks in gets no worker.
 *
 * @param base Base path of the site, ending with a slash.
 * @returns The worker; undefined where there can be none.
 */
export async function keepPages(base: string): Promise<ServiceWorker | undefined> {
  // In development files change under their names.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
  try {
    await navigator.serviceWorker.register(scriptAddress(`${base}sw.js`));
    return (await navigator.serviceWorker.ready).active ?? undefined;
  } catch {
    // Some browsers forbid it, in a private window for one: the site works all the same.
    return undefined;
  }
}

let keeping: Promise<void> | undefined;

/** Has it keep what every search needs, too. Called when search is opened. */
export function keepSearch(base: string): Promise<void> {
  keeping ??= keepPages(base).then((worker) => worker?.postMessage('search'));
  return keeping;
}
