// Keeps what search loads and what is read, for when there is no network. `sw.js.ts` makes `sw.js`
// of it, a script of its own: it can import nothing, and no other file can import it.

/** What TypeScript does not know beside the types of a page. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listen: (event: WorkerEvent) => void,
  ): void;
  addEventListener(type: 'fetch', listen: (event: WorkerFetchEvent) => void): void;
}
const scope = self as unknown as WorkerScope;
const base = scope.registration.scope;

/** Pages and search files: asked for anew each time, the copy is for when nobody answers. */
const PAGES = `pages ${base}`;
const FILES = `files ${base}`;
/** What carries a hash of its content in its name: the copy is as good as the file. */
const ASSETS = `assets ${base}`;
const INDEX = `index ${base}`;

/** Says which index the site has; Pagefind adds the time to its address. */
const ENTRY = 'pagefind/pagefind-entry.json';
/** What every search loads, and the one picture of every page. */
const ALWAYS = [
  'pagefind/titles.json',
  'pagefind/pages.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.unknown.pagefind',
  'favicon.svg',
];
/** What only some searches load, and must fit to the index all the same. */
const SOMETIMES = 'pagefind/spelling.json';
const RESULTS_PAGE = 'search/';
/** The first search goes first. */
const PAUSE_MS = 3000;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => event.waitUntil(keepEssentials()));

// Without navigation preload: in Firefox 153 a page would not open from its copy.
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const cache = request.method === 'GET' ? cacheFor(request) : undefined;
  if (cache === ASSETS || cache === INDEX) event.respondWith(fromCache(event, cache));
  else if (cache !== undefined) event.respondWith(fromNetwork(event, cache));
});

/** Name of the cache that a request belongs to; undefined for what is not kept. */
function cacheFor({ url, mode }: Request): string | undefined {
  if (!url.startsWith(base)) return undefined;
  const path = keyOf(url).slice(base.length);
  if (path.startsWith('_astro/')) return ASSETS;
  if (/^pagefind\/((index|fragment|names|spelling|titles)\/|.*\.pf_meta$)/.test(path)) return INDEX;
  if (path.startsWith('pagefind/') || path === 'favicon.svg') return FILES;
  return mode === 'navigate' ? PAGES : undefined;
}

/** The address under which a response is kept: what follows a `?` changes nothing on this site. */
function keyOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

async function fromCache(event: WorkerFetchEvent, name: string): Promise<Response> {
  const { request } = event;
  const kept = await (await caches.open(name)).match(keyOf(request.url));
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(keep(name, request.url, response.clone()));
  return response;
}

async function fromNetwork(event: WorkerFetchEvent, name: string): Promise<Response> {
  const { request } = event;
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(name)).match(keyOf(request.url));
    if (kept) return kept;
    throw error;
  }
  const kept = keep(name, request.url, response.clone());
  // The old index goes before the first file of the new one comes.
  if (keyOf(request.url) === base + ENTRY) await kept;
  else event.waitUntil(kept);
  return response;
}

/** Keeps a response, if it is one to keep and there is room. */
async function keep(name: string, url: string, response: Response): Promise<void> {
  // What a redirect led to does not belong to the address that was asked for.
  if (!response.ok || response.redirected) return;
  const key = keyOf(url);
  try {
    const cache = await caches.open(name);
    if (key === base + ENTRY) await beginIndex(cache, response.clone());
    await cache.put(key, response);
  } catch {
    // The disk is full: the answer itself is there.
  }
}

/** Removes what belongs to the index before, when the site has got a new one. */
async function beginIndex(files: Cache, entry: Response): Promise<void> {
  const before = await files.match(base + ENTRY);
  if (!before || (await before.text()) === (await entry.text())) return;
  await caches.delete(INDEX);
  await files.delete(base + SOMETIMES);
  await removeUnused();
}

/** Removes the scripts and styles that no kept page leads to any more. */
async function removeUnused(): Promise<void> {
  const pages = await caches.open(PAGES);
  const assets = await caches.open(ASSETS);
  const used = new Set<string>();
  for (const { url } of await pages.keys()) {
    await follow(await pages.match(url), (asset) => assets.match(asset), used);
  }
  for (const { url } of await assets.keys()) if (!used.has(url)) await assets.delete(url);
}

/**
 * Keeps what it takes to search and to read on: the files of the search, the results page, the pages
 * that are open, and all scripts and styles that these lead to. They were loaded before this worker
 * saw any request, so most of it comes from the browser's cache.
 */
async function keepEssentials(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const read = open.map(({ url }) => url).filter((url) => url.startsWith(base));
  const seen = new Set<string>();
  const keepPage = async (page: Promise<Response | undefined>): Promise<void> =>
    follow(await page, (asset) => ensure(ASSETS, asset), seen);
  // What cannot be had now may come with the next search.
  await Promise.allSettled([
    keepIndexHead(),
    ...ALWAYS.map((path) => ensure(FILES, base + path)),
    ...read.map((url) => keepPage(ensure(PAGES, url))),
    keepPage(renew(PAGES, base + RESULTS_PAGE)),
  ]);
}

/** Keeps what every search reads of the index; its name stands in the entry. */
async function keepIndexHead(): Promise<void> {
  const entry = await ensure(FILES, base + ENTRY);
  if (!entry) return;
  const { languages } = (await entry.json()) as { languages: Record<string, { hash: string }> };
  const hashes = Object.values(languages).map(({ hash }) => hash);
  await Promise.all(
    hashes.map((hash) => ensure(INDEX, `${base}pagefind/pagefind.${hash}.pf_meta`)),
  );
}

/** Asks for a file, keeps it and returns what is kept. */
async function renew(name: string, url: string): Promise<Response | undefined> {
  const key = keyOf(url);
  await keep(name, key, await fetch(key));
  return (await caches.open(name)).match(key);
}

/** As `renew`, but asks only for what is not kept yet. */
async function ensure(name: string, url: string): Promise<Response | undefined> {
  return (await (await caches.open(name)).match(keyOf(url))) ?? renew(name, url);
}

/** Gets every script and style that a page leads to, directly or through others, each once. */
async function follow(
  from: Response | undefined,
  get: (url: string) => Promise<Response | undefined>,
  seen: Set<string>,
): Promise<void> {
  const all = from ? assetsIn(await from.text()) : [];
  const found = all.filter((url) => !seen.has(url));
  for (const url of found) seen.add(url);
  await Promise.all(found.map(async (url) => follow(await get(url), get, seen)));
}

/** Addresses of the scripts and styles that the text of a page or a script names. */
function assetsIn(text: string): string[] {
  const names = text.matchAll(/(?:_astro|["'`]\.)\/([\w.-]+\.(?:js|css))/g);
  return [...new Set([...names].map(([, name]) => `${base}_astro/${name}`))];
}
