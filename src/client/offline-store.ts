import type { OfflineFiles } from '../post-build/offline-files.ts';
import type { pageStrings } from '../strings.ts';
import { element, find } from './dom.ts';
import { keepSearch } from './register-service-worker.ts';
import { parsePage } from '../trusted-types.ts';

/**
 * Keeps all pages and the whole search on this device, on request, and says which pages are kept. It
 * writes into the caches that the service worker reads (`service-worker.ts`).
 */
class OfflineStore extends HTMLElement {
  readonly #status = find(this, '.offline-status', HTMLElement);
  readonly #progress = find(this, 'progress', HTMLProgressElement);
  readonly #actions = find(this, '.offline-actions', HTMLElement);
  readonly #keep = find(this, '[name=keep]', HTMLButtonElement);
  readonly #remove = find(this, '[name=remove]', HTMLButtonElement);
  readonly #base = import.meta.env.BASE_URL;
  /** Sentences that the page brings along. */
  readonly #text = JSON.parse(this.dataset.text ?? '{}') as typeof pageStrings.offline;
  #files: OfflineFiles | undefined;

  connectedCallback(): void {
    // Neither exists on plain http, nor in some private windows, whatever its type says.
    if (!('caches' in window) || !('serviceWorker' in navigator)) {
      this.#status.textContent = this.#text.unsupported;
      return;
    }
    this.#keep.addEventListener('click', () => void this.#keepAll());
    this.#remove.addEventListener('click', () => void this.#removeAll());
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.#listKept();
    const response = await fetch(`${this.#base}offline/files.json`).catch(() => undefined);
    if (!response?.ok) {
      this.#status.textContent = this.#text.noNetwork;
      return;
    }
    this.#files = (await response.json()) as OfflineFiles;
    const { pages, bytes } = this.#files;
    this.#keep.textContent = withNumber(this.#text.keep, megabytes(bytes));
    this.#actions.hidden = false;
    this.#status.textContent = withNumber(this.#text.offer, pages);
  }

  async #keepAll(): Promise<void> {
    if (!this.#files) return;
    const { bundles, pages } = this.#files;
    this.#keep.disabled = true;
    await keepSearch(this.#base);
    const stores = await this.#open(this.#files);
    this.#progress.hidden = false;
    this.#progress.max = bundles.length;
    this.#progress.value = 0;
    let missing = 0;
    for (const bundle of bundles) {
      await this.#unpack(bundle, stores[bundle.cache]).catch(
        () => (missing += bundle.files.length),
      );
      this.#progress.value += 1;
    }
    this.#progress.hidden = true;
    this.#keep.disabled = false;
    this.#status.textContent =
      missing === 0 ? withNumber(this.#text.done, pages) : withNumber(this.#text.partly, missing);
    await this.#listKept();
  }

  /** Fetches a bundle and keeps each file of it under its own address. */
  async #unpack({ path, files }: OfflineFiles['bundles'][number], cache: Cache): Promise<void> {
    const response = await fetch(this.#base + path);
    const content = response.ok ? await response.arrayBuffer() : new ArrayBuffer();
    const whole = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
    // A portal or a newer build sent something else.
    if (content.byteLength !== whole) throw new Error(`${path}: ${response.status}`);
    let start = 0;
    for (const [file, type, bytes] of files) {
      const part = content.slice(start, (start += bytes));
      await cache.put(this.#base + file, new Response(part, { headers: { 'Content-Type': type } }));
    }
  }

  async #removeAll(): Promise<void> {
    const names = await caches.keys();
    const own = names.filter((name) => /^(pages|index) /.test(name) && name.endsWith(this.#scope));
    await Promise.all(own.map((name) => caches.delete(name)));
    this.#status.textContent = this.#text.removed;
    await this.#listKept();
  }

  get #scope(): string {
    return new URL(this.#base, location.origin).href;
  }

  /** The caches of pages and of the index, under the names that the service worker gives them. */
  async #open({ version }: OfflineFiles): Promise<Record<'pages' | 'index', Cache>> {
    const index = await caches.open(`index ${version} ${this.#scope}`);
    return { pages: await this.#openPages(), index };
  }

  #openPages(): Promise<Cache> {
    return caches.open(`pages ${this.#scope}`);
  }

  /** Question pages that are kept, by the titles that they have themselves. */
  async #listKept(): Promise<void> {
    const cache = await this.#openPages();
    const requests = await cache.keys();
    const items = await Promise.all(
      requests.map(async ({ url }) => {
        const html = (await (await cache.match(url))?.text()) ?? '';
        const article = parsePage(html).querySelector('article');
        const title = article?.querySelector('h1')?.textContent;
        if (!title) return [];
        return [element('li', {}, element('a', { href: new URL(url).pathname }, title))];
      }),
    );
    const list = find(this, 'ul', HTMLElement);
    list.replaceChildren(...items.flat());
    find(this, 'section', HTMLElement).hidden = items.flat().length === 0;
    this.#remove.hidden = requests.length === 0;
  }
}

function withNumber(sentence: string, number: number | string): string {
  return sentence.replace('{}', String(number));
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

customElements.define('offline-store', OfflineStore);
