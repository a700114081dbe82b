import type { FragmentNames } from '../index-format.ts';
import type { FullText } from '../full-text.ts';
import { openFullText } from './client.ts';
import { fetchWithRetry } from './fetch-with-retry.ts';

/** A request of the page; the answer goes to the port that comes with it. */
export type WorkerRequest =
  | { ask: 'open'; pagefind: string; fragments: string }
  | { ask: 'search'; terms: readonly string[] };

export type WorkerResponse = { value: unknown } | { error: string };

// In a worker this changes it for Pagefind alone.
const network = fetchWithRetry(globalThis.fetch.bind(globalThis));
globalThis.fetch = network.fetch;
let fullText: FullText | undefined;

async function answer(request: WorkerRequest): Promise<unknown> {
  if (request.ask === 'open') {
    // Names of the build before would fit no index of this one.
    const names = fetch(request.fragments, { cache: 'no-cache' }).then(
      (it) => it.json() as Promise<FragmentNames>,
    );
    fullText = await openFullText(request.pagefind, names, network);
    return fullText.version;
  }
  if (!fullText) throw new Error('asked before the full text was open');
  return fullText.search(request.terms);
}

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<WorkerRequest>) => {
  const respond = (response: WorkerResponse): void => port?.postMessage(response);
  answer(data).then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: String(error) }),
  );
});
