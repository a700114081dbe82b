// Keeps what search loads and what is read, for when there is no network. The build step of the
// same name makes `sw.js` of it, a script of its own: it can import nothing.

/**
 * Written by the build. A revision is null where the name of a file changes with its content; what
 * only the search needs is kept once it was used.
 */
declare const manifest: {
  files: { url: string; revision: string | null; search?: true }[];
  /** Folders of such names. */
  immutable: string[];
  /** Version of the index. */
  index: string;
};

/** Events and scope of a worker, which TypeScript does not know beside those of a page. */
interface WorkerEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: true; type: 'window' }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listen: (event: WorkerEvent) => void): void;
}
const worker = self as unknown as WorkerScope;
const base = worker.registration.scope;
const assets = `${base}_astro/`;

const FILES = `files ${base}`;
const PAGES = `pages ${base}`;
const INDEX = `index ${manifest.index} ${base}`;
/** Scripts and styles of earlier builds that stay for kept pages: two or three builds. */
const OLD_ASSETS = 50;
/** The first search goes first. */
const PAUSE_MS = 3000;
/** Part of the type that a file has by its extension; others must be anything but a page. */
const TYPES = new Map(Object.entries({ css: 'css', html: 'html', js: 'javascript', json: 'json' }));

/** Address → key of the kept copy. */
const keysOf = (files: typeof manifest.files): Map<string, string> =>
  new Map(files.map(({ url, revision: at }) => [base + url, base + url + (at ? `?${at}` : '')]));
/** The files of this build, and those of them that the search alone needs. */
const listed = keysOf(manifest.files);
const searched = keysOf(manifest.files.filter(({ search }) => search));

worker.addEventListener('install', (event) => event.waitUntil(install()));
// The search was opened. What fails here is asked for again by the search itself.
worker.addEventListener('message', (event) => event.waitUntil(keepFiles(searched)));
worker.addEventListener('activate', (event) => event.waitUntil(removeOld()));
// Without navigation preload: in Firefox 153 a page would not open from its copy.
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const name = method === 'GET' ? cacheFor(withoutQuery(url), mode) : undefined;
  if (name !== undefined) event.respondWith(respond(event, name, withoutQuery(url)));
});

/**
 * Keeps all files of this build that are in use, or fails: then the worker before stays, with all of
 * its own.
 */
async function install(): Promise<void> {
  void worker.skipWaiting();
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const files = await caches.open(FILES);
  const kept = new Set((await files.keys()).map(({ url }) => withoutQuery(url)));
  const isSearched = [...searched.keys()].some((url) => kept.has(url));
  await keepFiles(isSearched ? listed : new Map([...listed].filter(([url]) => !searched.has(url))));
  // Pages that are open were loaded before any worker saw it.
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const pages = open.map(({ url }) => withoutQuery(url)).filter((url) => cacheFor(url) === PAGES);
  await Promise.allSettled(pages.map(async (url) => keep(PAGES, url, await fetch(url))));
}

/** Keeps files of this build, or fails. */
async function keepFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const cache = await caches.open(FILES);
  const add = async ([url, key]: [string, string]): Promise<void> => {
    if (await cache.match(key)) return;
    // Some hosts let browsers use a file unasked for minutes after it was replaced.
    const response = await fetch(url, { cache: key === url ? 'default' : 'no-cache' });
    if (!isWanted(url, response)) throw new Error(`${url}: ${response.status}`);
    await cache.put(key, response);
  };
  await Promise.all([...files].map(add));
}

/** Removes what belongs to earlier builds. */
async function removeOld(): Promise<void> {
  await worker.clients.claim();
  for (const name of await caches.keys()) {
    const isOld = name.endsWith(` ${base}`) && ![FILES, PAGES, INDEX].includes(name);
    if (isOld) await caches.delete(name);
  }
  const cache = await caches.open(FILES);
  const current = new Set(listed.values());
  const old = (await cache.keys()).map(({ url }) => url).filter((url) => !current.has(url));
  const files = old.filter((url) => !url.startsWith(assets));
  const scripts = old.filter((url) => url.startsWith(assets)).slice(0, -OLD_ASSETS);
  for (const url of [...files, ...scripts]) await cache.delete(url);
}

/** Name of the cache that an address belongs to; undefined for what is not kept. */
function cacheFor(url: string, mode: RequestMode = 'navigate'): string | undefined {
  if (!url.startsWith(base)) return undefined;
  if (listed.has(url) || url.startsWith(assets)) return FILES;
  if (isImmutable(url)) return INDEX;
  return mode === 'navigate' ? PAGES : undefined;
}

function isImmutable(url: string): boolean {
  return listed.get(url) === url || manifest.immutable.some((path) => url.startsWith(base + path));
}

/** Address without query and fragment, which select no other file on this site. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** Answers from the network; from a copy where that is as good, or where nobody else answers. */
async function respond(event: WorkerEvent, name: string, url: string): Promise<Response> {
  const key = listed.get(url) ?? url;
  const find = () => caches.match(key, { cacheName: name }).catch(() => undefined);
  const kept = isImmutable(url) ? await find() : undefined;
  if (kept) return kept;
  try {
    const response = await fetch(event.request);
    // The copy of a listed file is of this build; the site may have a newer one.
    if (key === url) event.waitUntil(keep(name, url, response.clone()));
    return response;
  } catch (error) {
    const copy = (await find()) ?? (await offlinePage(event.request));
    if (copy) return copy;
    throw error;
  }
}

/** A page of ours in place of the browser's error page; undefined for what is no page. */
async function offlinePage({ mode }: Request): Promise<Response | undefined> {
  if (mode !== 'navigate') return undefined;
  const key = listed.get(`${base}offline/`) ?? '';
  return caches.match(key, { cacheName: FILES }).catch(() => undefined);
}

async function keep(name: string, url: string, response: Response): Promise<void> {
  if (!isWanted(url, response)) return;
  // The disk may be full: the answer itself is there.
  const kept = caches.open(name).then((cache) => cache.put(url, response));
  await kept.catch(() => undefined);
}

/** True for a good answer of the type that the address asks for; a portal answers with a page. */
function isWanted(url: string, { ok, redirected, headers }: Response): boolean {
  const type = headers.get('Content-Type') ?? '';
  const wanted = TYPES.get(/\.(\w+)$/.exec(url)?.[1] ?? 'html');
  const fits = wanted === undefined ? !type.includes('html') : type.includes(wanted);
  return ok && !redirected && fits;
}
