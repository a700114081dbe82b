import { scriptAddress } from '../../trusted-types.ts';
import type { FullText } from '../full-text.ts';
import type { WorkerAnswer } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

/**
 * Starts the full text in a worker: there it does not hold up the page, nor the page it.
 *
 * @param pagefind Address of Pagefind's folder, ending with a slash.
 * @param fragments Address of `fragments.json`.
 * @throws When a file of it cannot be loaded.
 */
export async function openWorker(pagefind: string, fragments: string): Promise<FullText> {
  const name = JSON.stringify([`${pagefind}pagefind.js`, fragments]);
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module', name });
  let end: (reason: string) => void = () => undefined;
  // A worker that has ended answers nothing more, and who waits for it must not wait for ever.
  const ended = new Promise<never>((_, reject) => {
    end = (reason) => {
      worker.terminate();
      reject(new Error(`${pagefind}: ${reason}`));
    };
  });
  worker.addEventListener('error', () => end('no worker for it'), { once: true });
  const search = (terms: readonly string[]) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Exclude<WorkerAnswer, { error: string }>>((resolve, reject) => {
      port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        port1.close();
        if ('error' in data) reject(new Error(data.error));
        else resolve(data);
      };
    });
    worker.postMessage(terms, [port2]);
    return Promise.race([answer, ended]);
  };
  try {
    const { version } = await search([]);
    return { version, search, close: () => end('closed') };
  } catch (error) {
    // A module that failed to load once stays failed in its worker; the next try gets a new one.
    end('not open');
    throw error;
  }
}
