import type { Body, Found, TextSection } from '../search/body.ts';
import { SearchEngine } from '../search/engine.ts';
import type { SearchRequest, SearchResponse } from './search-worker.ts';

const engines = new Map<string, SearchEngine>();

/**
 * The search engine over the files in a folder; nothing is loaded before the first query.
 *
 * @param folder Path of the index with base path, ending with a slash.
 */
export function loadSearch(folder: string): SearchEngine {
  const known = engines.get(folder);
  if (known) return known;
  const engine = new SearchEngine({
    base: folder.replace(/pagefind\/$/, ''),
    load: (file) => load(`${folder}${file}`),
    body: () => openWorker(new URL(folder, location.href).href),
  });
  engines.set(folder, engine);
  return engine;
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/** Starts the full text in a worker: there it does not hold up the page, nor the page it. */
async function openWorker(folder: string): Promise<Body> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const ask = <T>(request: SearchRequest): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<SearchResponse>) => {
        port1.close();
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.value as T);
      };
      worker.postMessage(request, [port2]);
    });
  };
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error(`${folder}: no worker for it`)), {
      once: true,
    });
  });
  let version: string;
  try {
    version = await Promise.race([
      ask<string>({ ask: 'open', pagefind: `${folder}pagefind.js`, pages: `${folder}pages.json` }),
      failed,
    ]);
  } catch (error) {
    // A module that failed to load once stays failed in its worker; the next try gets a new one.
    worker.terminate();
    throw error;
  }
  return {
    version,
    search: (queries) => ask<Found>({ ask: 'search', queries }),
    page: (page) => ask<TextSection[]>({ ask: 'page', page }),
  };
}
