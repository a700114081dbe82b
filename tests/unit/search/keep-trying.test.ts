import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepTrying } from '../../../src/search/keep-trying.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A `fetch` that gives these answers, one after the other. */
function answering(...answers: (Response | Error)[]) {
  return vi.fn<typeof fetch>(() => {
    const answer = answers.shift();
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(answer ?? new Error('asked once too often'));
  });
}

const OFFLINE = new Error('offline');
const missing = () => new Response('', { status: 404 });

describe('keepTrying', () => {
  it('passes on what comes at once, and asks no more', async () => {
    const response = new Response('text');
    const original = answering(response);
    const files = keepTrying(original, [0, 0]);
    const init = { cache: 'no-store' } as const;
    expect(await files.fetch('/index', init)).toBe(response);
    expect(original.mock.calls).toEqual([['/index', init]]);
    expect(files.lost).toBe(0);
  });

  it('asks again for what did not come, in the same words, and loses nothing when it comes', async () => {
    const response = new Response('text');
    const original = answering(OFFLINE, missing(), response);
    const files = keepTrying(original, [0, 0]);
    const init = { cache: 'no-store' } as const;
    expect(await files.fetch('/index', init)).toBe(response);
    expect(original.mock.calls).toEqual(Array(3).fill(['/index', init]));
    expect(files.lost).toBe(0);
  });

  it('gives up after as many further attempts as there are pauses, and counts the file once', async () => {
    const original = answering(OFFLINE, OFFLINE, OFFLINE, new Response('too late'));
    const files = keepTrying(original, [0, 0]);
    await expect(files.fetch('/index')).rejects.toThrow('offline');
    expect(original).toHaveBeenCalledTimes(3);
    expect(files.lost).toBe(1);
  });

  it.each([404, 500, 304])('takes an answer of %i for a file that did not come', async (status) => {
    const files = keepTrying(answering(new Response(null, { status })), []);
    await expect(files.fetch('/index')).rejects.toThrow(`${status}`);
    expect(files.lost).toBe(1);
  });

  it('counts every file that is given up, and none that comes later', async () => {
    const files = keepTrying(answering(OFFLINE, missing(), new Response('text')), []);
    await expect(files.fetch('/a')).rejects.toThrow();
    await expect(files.fetch('/b')).rejects.toThrow();
    await files.fetch('/c');
    expect(files.lost).toBe(2);
  });

  it('waits before each further attempt, the second time longer', async () => {
    vi.useFakeTimers();
    const original = answering(OFFLINE, OFFLINE, new Response('text'));
    const answer = keepTrying(original).fetch('/index');
    const asked: number[] = [];
    for (const pause of [299, 1, 1199, 1]) {
      await vi.advanceTimersByTimeAsync(pause);
      asked.push(original.mock.calls.length);
    }
    expect(asked).toEqual([1, 2, 2, 3]);
    expect((await answer).ok).toBe(true);
  });
});
