import type { FullTextHits } from '../full-text.ts';
import type { FragmentNames } from '../index-format.ts';
import { openFullText } from './client.ts';
import { fetchWithRetry } from './fetch-with-retry.ts';

/** Answer to terms, to the port that came with them. */
export type WorkerAnswer = (FullTextHits & { version: string }) | { error: string };

// In a worker this changes it for Pagefind alone.
const network = fetchWithRetry(globalThis.fetch.bind(globalThis));
globalThis.fetch = network.fetch;
const [pagefind, fragments] = JSON.parse(self.name) as [pagefind: string, fragments: string];
// Names of the build before would fit no index of this one.
const names = fetch(fragments, { cache: 'no-cache' }).then(
  (response) => response.json() as Promise<FragmentNames>,
);
const opening = openFullText(pagefind, names, network);

self.addEventListener('message', ({ data, ports: [port] }: MessageEvent<readonly string[]>) => {
  const answer = (value: WorkerAnswer): void => port?.postMessage(value);
  opening
    .then(async (fullText) => ({ version: fullText.version, ...(await fullText.search(data)) }))
    .then(answer, (error: unknown) => answer({ error: String(error) }));
});
