let asked = false;

/**
 * Has a service worker keep what search loads, and the pages that are read from now on, so that they
 * open without a network too. Called when search is opened: who only reads a page gets no worker.
 *
 * @param base Base path of the site, ending with a slash.
 */
export function keepOffline(base: string): void {
  // In development files change under their names.
  if (asked || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  asked = true;
  navigator.serviceWorker.register(`${base}sw.js`).catch(() => {
    // Some browsers forbid it, in a private window for one: the site works all the same.
  });
}
