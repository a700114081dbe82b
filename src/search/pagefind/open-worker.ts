import type { FullText, FullTextHits } from '../full-text.ts';
import type { WorkerRequest, WorkerResponse } from './worker.ts';

/**
 * Starts the full text in a worker: there it does not hold up the page, nor the page it.
 *
 * @param pagefind Address of Pagefind's folder, ending with a slash.
 * @param fragments Address of `fragments.json`.
 * @throws When a file of it cannot be loaded.
 */
export async function openWorker(pagefind: string, fragments: string): Promise<FullText> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = <T>(request: WorkerRequest): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
        port1.close();
        if ('error' in data) reject(new Error(data.error));
        else resolve(data.value as T);
      };
      worker.postMessage(request, [port2]);
    });
  };
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error(`${pagefind}: no worker for it`)), {
      once: true,
    });
  });
  try {
    const opened = ask<string>({ ask: 'open', pagefind: `${pagefind}pagefind.js`, fragments });
    const version = await Promise.race([opened, failed]);
    const closing = new AbortController();
    // A worker that has ended answers nothing more, and who waits for it must not wait for ever.
    const closed = new Promise<never>((_, reject) => {
      closing.signal.addEventListener('abort', () => reject(new Error(`${pagefind}: closed`)));
    });
    closed.catch(() => undefined);
    return {
      version,
      search: (terms) => Promise.race([ask<FullTextHits>({ ask: 'search', terms }), closed]),
      close() {
        worker.terminate();
        closing.abort();
      },
    };
  } catch (error) {
    // A module that failed to load once stays failed in its worker; the next try gets a new one.
    worker.terminate();
    throw error;
  }
}
