import { openBody, type Body } from '../search/body.ts';
import { keepTrying } from '../search/keep-trying.ts';
import type { PageNames } from '../search/packs.ts';

/** What the page asks of this worker; the answer goes to the port that comes with it. */
export type SearchRequest =
  | { ask: 'open'; pagefind: string; pages: string }
  | { ask: 'search'; queries: readonly string[] }
  | { ask: 'page'; page: number };

export type SearchResponse = { value: unknown } | { error: string };

// In a worker this changes it for Pagefind alone.
const files = keepTrying(globalThis.fetch.bind(globalThis));
globalThis.fetch = files.fetch;
let body: Body | undefined;

async function answer(request: SearchRequest): Promise<unknown> {
  if (request.ask === 'open') {
    const pages = fetch(request.pages).then((response) => response.json() as Promise<PageNames>);
    body = await openBody(request.pagefind, pages, files);
    return body.version;
  }
  if (!body) throw new Error('asked before the search was open');
  return request.ask === 'search' ? body.search(request.queries) : body.page(request.page);
}

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<SearchRequest>) => {
  const respond = (response: SearchResponse): void => port?.postMessage(response);
  answer(data).then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: String(error) }),
  );
});
