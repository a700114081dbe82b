import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWorker } from '../../../../src/search/pagefind/open-worker.ts';

const FRAGMENTS = 'data:application/json,{"version":"v1","names":["zh_one"]}';
/** A Pagefind that finds one page, or takes for ever. */
const PAGEFIND = `data:text/javascript,
  export const options = async () => {};
  export const init = async () => {};
  export const search = (query) => query === 'for ever'
    ? new Promise(() => {})
    : Promise.resolve({ results: query === 'redis' ? [{ id: 'zh_one', score: 2 }] : [] });#`;

const workers: FakeWorker[] = [];
let hasScript = true;

/** Runs the worker's script in this thread. */
class FakeWorker extends EventTarget {
  isRunning = true;
  readonly #started: Promise<unknown>;
  #listen: ((event: object) => void) | undefined;

  constructor(_: URL, { name }: WorkerOptions) {
    super();
    workers.push(this);
    vi.stubGlobal('self', {
      name,
      addEventListener: (_: string, listen: (event: object) => void) => (this.#listen = listen),
    });
    vi.resetModules();
    this.#started = hasScript
      ? import('../../../../src/search/pagefind/worker.ts')
      : Promise.resolve().then(() => this.dispatchEvent(new Event('error')));
  }

  postMessage(data: unknown, ports: MessagePort[]): void {
    void this.#started.then(() => {
      if (this.isRunning) this.#listen?.({ data, ports });
    });
  }

  terminate(): void {
    this.isRunning = false;
  }
}

beforeEach(() => {
  workers.length = 0;
  hasScript = true;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('https://site.example/'));
});
afterEach(() => void vi.unstubAllGlobals());

it('the worker opens the full text, and answers searches through it', async () => {
  const fullText = await openWorker(PAGEFIND, FRAGMENTS);
  expect(fullText.version).toBe('v1');
  const { hits, isComplete } = await fullText.search(['redis', 'kafka']);
  expect([...hits]).toEqual([
    ['redis', [{ page: 0, score: 2 }]],
    ['kafka', []],
  ]);
  expect(isComplete).toBe(true);
});

it.each([
  ['Pagefind', 'data:text/javascript,throw Error("broken")#', FRAGMENTS, true],
  ['the names of pages', PAGEFIND, 'data:application/json,no', true],
  ['its script', PAGEFIND, FRAGMENTS, false],
])('a worker without %s fails, and is given up', async (_, pagefind, fragments, script) => {
  hasScript = script;
  await expect(openWorker(pagefind, fragments)).rejects.toThrow();
  expect(workers.map(({ isRunning }) => isRunning)).toEqual([false]);
});

it('who waits for a worker that is closed is told so, and does not wait for ever', async () => {
  const fullText = await openWorker(PAGEFIND, FRAGMENTS);
  const waiting = fullText.search(['for ever']);
  fullText.close?.();
  await expect(waiting).rejects.toThrow('closed');
  expect(workers[0]?.isRunning).toBe(false);
});
