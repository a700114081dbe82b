import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { GET } from '../../../src/pages/sw.js.ts';

const BASE = 'https://site.example/handbook/';
const ENTRY = 'pagefind/pagefind-entry.json';

/** What a fetch event brings about. */
interface Answer {
  /** Undefined where the worker leaves the request to the browser. */
  response: Response | undefined;
  done: Promise<unknown>;
}

/** The worker, as it is served, in a place where network and caches are ours. */
class Place {
  /** Body by address; what is missing cannot be reached. */
  readonly network = new Map<string, string | Response>();
  readonly fetched: string[] = [];
  readonly kept = new Map<string, Map<string, Response>>();
  readonly #listeners = new Map<string, (event: object) => void>();

  static async open(): Promise<Place> {
    const place = new Place();
    const response = await GET({} as never);
    runInNewContext(await response.text(), {
      self: {
        registration: { scope: BASE },
        clients: { claim: () => Promise.resolve(), matchAll: () => Promise.resolve([]) },
        skipWaiting: () => Promise.resolve(),
        addEventListener: (type: string, listen: (event: object) => void) =>
          place.#listeners.set(type, listen),
      },
      caches: {
        open: (name: string) => Promise.resolve(place.#cache(name)),
        delete: (name: string) => Promise.resolve(place.kept.delete(name)),
      },
      fetch: (request: string | Request) => place.#fetch(request),
      setTimeout: (call: () => void) => setTimeout(call),
    });
    return place;
  }

  async ask(path: string, init: { method?: string; mode?: string } = {}): Promise<Answer> {
    const url = new URL(path, BASE).href;
    const work: Promise<unknown>[] = [];
    let response: Promise<Response> | undefined;
    this.#listeners.get('fetch')?.({
      request: { url, method: init.method ?? 'GET', mode: init.mode ?? 'cors' },
      respondWith: (answer: Promise<Response>) => (response = answer),
      waitUntil: (promise: Promise<unknown>) => work.push(promise),
    });
    return { response: await response, done: Promise.all(work) };
  }

  /** The text of an answer, once everything is kept that is to be. */
  async text(path: string, init?: { mode: string }): Promise<string | undefined> {
    const { response, done } = await this.ask(path, init);
    await done;
    return response?.text();
  }

  async message(): Promise<void> {
    const work: Promise<unknown>[] = [];
    this.#listeners.get('message')?.({ waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
  }

  /** Paths of everything that is kept. */
  paths(): string[] {
    const urls = [...this.kept.values()].flatMap((cache) => [...cache.keys()]);
    return urls.map((url) => url.slice(BASE.length)).sort();
  }

  #fetch(request: string | Request): Promise<Response> {
    const url = typeof request === 'string' ? request : request.url;
    this.fetched.push(url.slice(BASE.length));
    const found = this.network.get(url.slice(BASE.length).replace(/\?.*/, ''));
    if (found === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(typeof found === 'string' ? new Response(found) : found.clone());
  }

  #cache(name: string): object {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    const current = (): Map<string, Response> => this.kept.get(name) ?? cache;
    return {
      match: (url: string) => Promise.resolve(current().get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void current().set(url, response)),
      delete: (url: string) => Promise.resolve(current().delete(url)),
      keys: () => Promise.resolve([...current().keys()].map((url) => ({ url }))),
    };
  }
}

let place: Place;

beforeEach(async () => {
  place = await Place.open();
});

const navigate = { mode: 'navigate' };

describe('the service worker', () => {
  it.each([
    '_astro/search-dialog.BeYfc_ZZ.js',
    'pagefind/index/zh_1.pf_index',
    'pagefind/fragment/zh_1.pf_fragment',
    'pagefind/pagefind.zh_1.pf_meta',
    'pagefind/names/0a1b2c/3.json',
    'pagefind/spelling/0a1b2c/letters.json',
    'pagefind/titles/0a1b2c/3.json',
  ])('asks only once for %s, whose name changes with its content', async (path) => {
    place.network.set(path, 'content');
    expect(await place.text(path)).toBe('content');
    expect(await place.text(path)).toBe('content');
    expect(place.fetched).toEqual([path]);
  });

  it.each([
    ['python/decorator/', navigate],
    ['search/', navigate],
    ['pagefind/titles.json', undefined],
    ['pagefind/pagefind.js', undefined],
    [ENTRY, undefined],
  ])(
    'asks for %s each time, and answers from what was kept when nobody does',
    async (path, init) => {
      place.network.set(path, 'old');
      await place.text(path, init);
      place.network.set(path, 'new');
      expect(await place.text(path, init)).toBe('new');
      place.network.clear();
      expect(await place.text(`${path}?q=1&ts=2`, init)).toBe('new');
    },
  );

  it('fails as the network does where nothing was kept', async () => {
    await expect(place.text('python/singleton/', navigate)).rejects.toThrow('Failed to fetch');
    await expect(place.text('pagefind/index/zh_1.pf_index')).rejects.toThrow('Failed to fetch');
  });

  it.each([
    ['a form that is sent', 'search/', { method: 'POST', mode: 'navigate' }],
    ['another site', 'https://other.example/_astro/a.js', {}],
    ['a site beside this one', '/elsewhere/_astro/a.js', {}],
    ['itself', 'sw.js', {}],
  ])('leaves %s to the browser', async (_, path, init) => {
    expect((await place.ask(path, init)).response).toBeUndefined();
  });

  it('passes on what failed or was redirected, but does not keep it', async () => {
    const redirected = new Response('elsewhere');
    Object.defineProperty(redirected, 'redirected', { value: true });
    redirected.clone = () => redirected;
    place.network.set('gone/', new Response('no such page', { status: 404 }));
    place.network.set('q/1/', redirected);
    expect(await place.text('gone/', navigate)).toBe('no such page');
    await place.ask('q/1/', navigate);
    expect(place.paths()).toEqual([]);
  });

  it('keeps search files, results page and all that it leads to when told so', async () => {
    for (const [path, text] of [
      [
        'search/',
        '<script src="/handbook/_astro/page.a1.js"></script><link href="/handbook/_astro/s.css">',
      ],
      ['_astro/page.a1.js', 'import"./strings.b2.js";import(`./dialog.c3.js`)'],
      ['_astro/strings.b2.js', 'import"./page.a1.js"'],
      [
        '_astro/dialog.c3.js',
        'new Worker(new URL(`/handbook/_astro/worker-d4.js`,import.meta.url))',
      ],
      ['_astro/worker-d4.js', ''],
      ['_astro/s.css', ''],
      [ENTRY, '{"languages":{"zh":{"hash":"zh_1"}}}'],
      ['pagefind/pagefind.zh_1.pf_meta', ''],
      ['pagefind/titles.json', ''],
      ['pagefind/pages.json', ''],
    ] as const) {
      place.network.set(path, text);
    }
    await place.message();
    // What could not be had is missing; it does not keep the rest from being kept.
    expect(place.paths()).toEqual([...place.network.keys()].sort());
  });

  it('removes the old index when there is a new one, with scripts that no kept page names', async () => {
    const files = {
      [ENTRY]: 'old',
      'pagefind/index/zh_old.pf_index': 'old',
      'pagefind/names/old/1.json': 'old',
      'pagefind/titles/old/1.json': 'old',
      'pagefind/spelling.json': 'old',
      '_astro/old.js': 'import "./old-part.js"',
      '_astro/old-part.js': '',
      '_astro/new.js': 'import "./new-part.js"',
      '_astro/new-part.js': '',
    };
    for (const [path, text] of Object.entries(files)) {
      place.network.set(path, text);
      await place.text(path);
    }
    place.network.set('python/decorator/', '<script src="/handbook/_astro/new.js">');
    await place.text('python/decorator/', navigate);
    await place.text(ENTRY);
    expect(place.paths()).toHaveLength(10);

    place.network.set(ENTRY, 'new');
    // At once, not at some time later: the next request is one for the new index.
    await place.ask(ENTRY);
    expect(place.paths()).toEqual([
      '_astro/new-part.js',
      '_astro/new.js',
      ENTRY,
      'python/decorator/',
    ]);
  });
});
