import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchWithRetry } from '../../../../src/search/pagefind/fetch-with-retry.ts';

afterEach(() => void vi.useRealTimers());

/** A `fetch` that gives these answers, one after the other. */
function answering(...answers: (Response | Error)[]) {
  return vi.fn<typeof fetch>(() => {
    const answer = answers.shift() ?? new Error('asked once too often');
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  });
}
const OFFLINE = new Error('offline');
const missing = () => new Response('', { status: 404 });

describe('fetchWithRetry', () => {
  it.each([
    ['what comes at once', []],
    ['what comes after two failures', [OFFLINE, missing()]],
  ])('passes on %s, asked for in the same words, and counts nothing', async (_, failures) => {
    const response = new Response('text');
    const original = answering(...failures, response);
    const network = fetchWithRetry(original, [0, 0]);
    const init = { cache: 'no-store' } as const;
    expect(await network.fetch('/index', init)).toBe(response);
    expect(original.mock.calls).toEqual(Array(failures.length + 1).fill(['/index', init]));
    expect(network.count).toBe(0);
  });

  it('gives up after as many attempts as there are pauses, and counts each file once', async () => {
    const original = answering(OFFLINE, OFFLINE, OFFLINE, missing(), OFFLINE, OFFLINE, missing());
    const network = fetchWithRetry(original, [0, 0]);
    await expect(network.fetch('/a')).rejects.toThrow('offline');
    expect(original).toHaveBeenCalledTimes(3);
    await expect(network.fetch('/b')).rejects.toThrow('offline');
    expect(network.count).toBe(2);
  });

  it.each([404, 500, 304])('takes an answer of %i for a file that did not come', async (status) => {
    const network = fetchWithRetry(answering(new Response(null, { status })), []);
    await expect(network.fetch('/index')).rejects.toThrow(`${status}`);
    expect(network.count).toBe(1);
  });

  it('waits before each further attempt, the second time longer', async () => {
    vi.useFakeTimers();
    const original = answering(OFFLINE, OFFLINE, new Response('text'));
    const started = Date.now();
    const asked: number[] = [];
    original.mockImplementation(() => {
      asked.push(Date.now() - started);
      return asked.length < 3 ? Promise.reject(OFFLINE) : Promise.resolve(new Response('text'));
    });
    const answer = fetchWithRetry(original).fetch('/index');
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(true);
    const [first = 0, second = 0, third = 0] = asked;
    expect(second).toBeGreaterThan(first);
    expect(third - second).toBeGreaterThan(second - first);
  });
});
