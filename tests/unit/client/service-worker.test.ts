import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { serviceWorkerScript } from '../../../src/post-build/service-worker.ts';

const BASE = 'https://site.example/handbook/';
const SOURCE = readFileSync('src/client/service-worker.ts', 'utf8');
const IMMUTABLE = ['_astro/', 'pagefind/index/', 'search-index/shards-2/'];

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** Files of a build by their paths; a revision is undefined where the name has it. */
type Files = Readonly<Record<string, { text: string; revision?: string; search?: true }>>;

const SAME: Files = {
  'search/': { text: 'results page', revision: '1' },
  'pagefind/pagefind.js': { text: 'pagefind', revision: '1' },
};
const FIRST: Files = {
  ...SAME,
  'search-index/head.json': { text: 'head', revision: '1' },
  'pagefind/pagefind.zh_1.pf_meta': { text: 'metadata' },
  '_astro/search.a1.js': { text: 'search' },
};
const SECOND: Files = {
  ...SAME,
  'search-index/head.json': { text: 'new head', revision: '2' },
  'pagefind/pagefind.zh_2.pf_meta': { text: 'new metadata' },
  '_astro/search.a1.js': { text: 'search' },
};

/** Outcome of a fetch event: the response, and the work that outlasts it (`waitUntil`). */
interface Answer {
  /** Undefined where the worker leaves the request to the browser. */
  response: Response | undefined;
  done: Promise<unknown>;
}

/** A browser with a site that it has visited, where network and caches are ours. */
class Browser {
  /** Answers by path; what is missing cannot be reached. */
  readonly network = new Map<string, Response>();
  readonly fetched: string[] = [];
  /** Addresses of open pages. */
  readonly open: string[] = [];
  readonly kept = new Map<string, Map<string, Response>>();
  isDiskFull = false;
  #listeners = new Map<string, (event: object) => void>();

  /** Publishes a build; the worker before answers until `update`. */
  publish(files: Files): void {
    for (const [path, { text }] of Object.entries(files)) this.serve(path, text);
  }

  serve(path: string, text: string, init: { type?: string; status?: number } = {}): void {
    const { type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/html', status = 200 } = init;
    this.network.set(path, new Response(text, { status, headers: { 'Content-Type': type } }));
  }

  /**
   * Starts the worker of a build.
   *
   * @throws When it cannot be installed; then the one before goes on.
   */
  async update(files: Files, index = 'one'): Promise<void> {
    const listeners = new Map<string, (event: object) => void>();
    const list = Object.entries(files).map(([url, { revision = null, search }]) => ({
      url,
      revision,
      ...(search && { search }),
    }));
    const manifest = { files: list, immutable: IMMUTABLE, index };
    runInNewContext(serviceWorkerScript(SOURCE, manifest), {
      self: {
        registration: { scope: BASE },
        clients: {
          claim: () => Promise.resolve(),
          matchAll: () =>
            Promise.resolve(this.open.map((path) => ({ url: new URL(path, BASE).href }))),
        },
        skipWaiting: () => Promise.resolve(),
        addEventListener: (type: string, listen: (event: object) => void) =>
          listeners.set(type, listen),
      },
      caches: {
        open: (name: string) => Promise.resolve(this.#cache(name)),
        match: (url: string, { cacheName }: { cacheName: string }) =>
          Promise.resolve(this.kept.get(cacheName)?.get(url)?.clone()),
        keys: () => Promise.resolve([...this.kept.keys()]),
        delete: (name: string) => Promise.resolve(this.kept.delete(name)),
      },
      fetch: (request: string | Request) => this.#fetch(request),
      setTimeout: (call: () => void) => setTimeout(call),
    });
    for (const type of ['install', 'activate']) {
      const work: Promise<unknown>[] = [];
      listeners.get(type)?.({ waitUntil: (one: Promise<unknown>) => work.push(one) });
      await Promise.all(work);
    }
    this.#listeners = listeners;
  }

  /** Says to the worker that the search was opened. */
  async openSearch(): Promise<void> {
    const work: Promise<unknown>[] = [];
    this.#listeners.get('message')?.({ waitUntil: (one: Promise<unknown>) => work.push(one) });
    await Promise.all(work);
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

  #fetch(request: string | Request): Promise<Response> {
    const url = typeof request === 'string' ? request : request.url;
    const path = url.slice(BASE.length);
    this.fetched.push(path);
    const found = this.network.get(path.replace(/\?.*/, ''));
    return found ? Promise.resolve(found.clone()) : Promise.reject(new TypeError('no network'));
  }

  #cache(name: string): object {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    return {
      match: (url: string) => Promise.resolve(cache.get(url)?.clone()),
      put: (url: string, response: Response) => {
        if (this.isDiskFull) return Promise.reject(new Error('the disk is full'));
        return Promise.resolve(void cache.set(url, response));
      },
      delete: (url: string) => Promise.resolve(cache.delete(url)),
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
    };
  }
}

let browser: Browser;

beforeEach(async () => {
  browser = new Browser();
  browser.publish(FIRST);
  await browser.update(FIRST);
  browser.fetched.length = 0;
});

const navigate = { mode: 'navigate' };

describe('the service worker', () => {
  it('answers with every file of its list when nobody else does', async () => {
    browser.network.clear();
    for (const [path, { text }] of Object.entries(FIRST)) {
      expect(await browser.text(path)).toBe(text);
    }
    expect(await browser.text('search/?q=redis', navigate)).toBe('results page');
  });

  it.each([
    '_astro/decorator.BeYfc_ZZ.js',
    'pagefind/index/zh_1.pf_index',
    'search-index/shards-2/0a1b2c/texts/3.json',
  ])('asks only once for %s, whose name changes with its content', async (path) => {
    browser.serve(path, 'content');
    expect(await browser.text(path)).toBe('content');
    expect(await browser.text(path)).toBe('content');
    expect(browser.fetched).toEqual([path]);
  });

  it.each([
    ['python/decorator/', navigate],
    ['search/', navigate],
    ['search-index/head.json', undefined],
    ['pagefind/pagefind.js', undefined],
  ])('answers with the %s of the site while there is a network', async (path, init) => {
    browser.serve(path, 'of today');
    expect(await browser.text(path, init)).toBe('of today');
    browser.serve(path, 'of tomorrow');
    expect(await browser.text(`${path}?q=1&ts=2`, init)).toBe('of tomorrow');
  });

  it('shows a page as it was read last, whatever its address asks for', async () => {
    browser.serve('python/decorator/', 'old');
    await browser.text('python/decorator/', navigate);
    browser.serve('python/decorator/', 'new');
    await browser.text('python/decorator/?mark=a', navigate);
    browser.network.clear();
    expect(await browser.text('python/decorator/?mark=b#short', navigate)).toBe('new');
  });

  it('keeps the pages that were open before it, but not those of other sites', async () => {
    const other = new Browser();
    other.publish(FIRST);
    other.serve('python/decorator/', 'page');
    other.open.push('python/decorator/?mark=python', '/elsewhere/');
    await other.update(FIRST);
    expect(other.fetched.filter((path) => path.includes('elsewhere'))).toEqual([]);
    other.network.clear();
    expect(await other.text('python/decorator/', navigate)).toBe('page');
  });

  it('shows the page on offline reading in place of a page that was not kept, and only of pages', async () => {
    const files = { ...FIRST, 'offline/': { text: 'no network', revision: '1' } };
    browser.publish(files);
    await browser.update(files);
    browser.network.clear();
    expect(await browser.text('python/new/', { mode: 'navigate' })).toBe('no network');
    await expect(browser.text('python/new.json')).resolves.toBeUndefined();
  });

  it('fails as the network does where nothing was kept', async () => {
    await expect(browser.text('python/singleton/', navigate)).rejects.toThrow('no network');
    await expect(browser.text('pagefind/index/zh_1.pf_index')).rejects.toThrow('no network');
  });

  it.each([
    ['a form that is sent', 'search/', { method: 'POST', mode: 'navigate' }],
    ['another site', 'https://other.example/_astro/a.js', {}],
    ['a site beside this one', '/elsewhere/_astro/a.js', {}],
    ['itself', 'sw.js', {}],
  ])('leaves %s to the browser', async (_, path, init) => {
    expect((await browser.ask(path, init)).response).toBeUndefined();
  });

  it.each(['_astro/late.b2.js', '_astro/late.b2.css', 'search-index/shards-2/0a/terms/1.json'])(
    'passes on the page that a portal sends in place of %s, and asks anew',
    async (path) => {
      browser.serve(path, 'please log in', { type: 'text/html' });
      expect(await browser.text(path)).toBe('please log in');
      browser.serve(path, 'content');
      expect(await browser.text(path)).toBe('content');
    },
  );

  it.each([
    ['an index file', 'pagefind/index/zh_1.pf_index', undefined, { type: 'text/html' }],
    ['a page', 'python/decorator/', navigate, { type: 'application/octet-stream' }],
    ['a page that is missing', 'gone/', navigate, { status: 404 }],
  ])('does not keep %s that is none', async (_, path, init, answer) => {
    browser.serve(path, 'wrong', answer);
    expect(await browser.text(path, init)).toBe('wrong');
    browser.network.clear();
    await expect(browser.text(path, init)).rejects.toThrow('no network');
  });

  it('does not keep what a redirect led to', async () => {
    const redirected = new Response('elsewhere', { headers: { 'Content-Type': 'text/html' } });
    Object.defineProperty(redirected, 'redirected', { value: true });
    redirected.clone = () => redirected;
    browser.network.set('q/1/', redirected);
    await browser.ask('q/1/', navigate);
    browser.network.clear();
    await expect(browser.text('q/1/', navigate)).rejects.toThrow('no network');
  });

  it('passes answers on when the disk is full', async () => {
    browser.isDiskFull = true;
    browser.publish(SECOND);
    await expect(browser.update(SECOND, 'two')).rejects.toThrow('disk');
    expect(await browser.text('search-index/head.json')).toBe('new head');
    for (const [path, init] of [
      ['python/decorator/', navigate],
      ['_astro/late.b2.js', undefined],
    ] as const) {
      browser.serve(path, 'content');
      expect(await browser.text(path, init)).toBe('content');
    }
  });

  describe('whose reader has not searched', () => {
    const SPLIT: Files = {
      'offline/': { text: 'no network', revision: '1' },
      'search-index/head.json': { text: 'head', revision: '1', search: true },
    };
    const NEXT: Files = {
      ...SPLIT,
      'search-index/head.json': { text: 'new head', revision: '2', search: true },
    };

    beforeEach(async () => {
      browser = new Browser();
      browser.publish(SPLIT);
      await browser.update(SPLIT);
    });

    it('asks for nothing that only the search needs', async () => {
      expect(browser.fetched).toEqual(['offline/']);
      browser.publish(NEXT);
      await browser.update(NEXT);
      expect(browser.fetched).toEqual(['offline/']);
    });

    it('keeps it once the search is opened, and with every build from then on', async () => {
      await browser.openSearch();
      expect(browser.fetched).toEqual(['offline/', 'search-index/head.json']);
      browser.publish(NEXT);
      await browser.update(NEXT);
      browser.network.clear();
      expect(await browser.text('search-index/head.json')).toBe('new head');
    });
  });

  it('asks only for what a new build has changed', async () => {
    browser.publish(SECOND);
    await browser.update(SECOND, 'two');
    expect(browser.fetched.sort()).toEqual([
      'pagefind/pagefind.zh_2.pf_meta',
      'search-index/head.json',
    ]);
  });

  it('keeps nothing of an old index when there is a new one', async () => {
    const shards = ['search-index/shards-2/one/terms/1.json', 'pagefind/index/zh_1.pf_index'];
    for (const path of shards) {
      browser.serve(path, 'old');
      await browser.text(path);
    }
    browser.publish(SECOND);
    await browser.update(SECOND, 'two');
    browser.network.clear();
    expect(await browser.text('search-index/head.json')).toBe('new head');
    for (const path of shards) {
      await expect(browser.text(path)).rejects.toThrow('no network');
    }
    const paths = [...browser.kept.values()].flatMap((cache) => [...cache.keys()]);
    expect(paths).toHaveLength(Object.keys(SECOND).length);
  });

  it('keeps the index when only other files have changed', async () => {
    browser.serve('pagefind/index/zh_1.pf_index', 'content');
    await browser.text('pagefind/index/zh_1.pf_index');
    const changed = { ...FIRST, '_astro/search.c3.js': { text: 'new' } };
    browser.publish(changed);
    await browser.update(changed);
    browser.network.clear();
    expect(await browser.text('pagefind/index/zh_1.pf_index')).toBe('content');
  });

  it('goes on with the files of the build before, all of them, until every new one is there', async () => {
    browser.publish(SECOND);
    browser.serve('pagefind/pagefind.zh_2.pf_meta', 'please log in', { type: 'text/html' });
    await expect(browser.update(SECOND, 'two')).rejects.toThrow('zh_2');
    browser.network.clear();
    for (const [path, { text }] of Object.entries(FIRST)) {
      expect(await browser.text(path)).toBe(text);
    }
  });

  it('opens a page that was read before a new build with the scripts of its time, and keeps few such builds', async () => {
    browser.serve('python/decorator/', 'old page');
    await browser.text('python/decorator/', navigate);
    for (let number = 0; number < 100; number += 1) {
      const build = { ...SAME, [`_astro/search.b${number}.js`]: { text: `${number}` } };
      browser.network.clear();
      browser.publish(build);
      await browser.update(build);
      if (number > 0) continue;
      browser.network.clear();
      expect(await browser.text('python/decorator/', navigate)).toBe('old page');
      expect(await browser.text('_astro/search.a1.js')).toBe('search');
    }
    const paths = [...browser.kept.values()].flatMap((cache) => [...cache.keys()]);
    expect(paths.filter((path) => path.includes('_astro/')).length).toBeLessThan(100);
  });
});
