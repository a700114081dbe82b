const PAUSES_MS = [300, 1200];

/**
 * A `fetch` that asks again for what did not come, and counts what stayed away: Pagefind answers as
 * if nothing had happened when a part of its index could not be loaded.
 *
 * @param original The `fetch` to ask.
 * @param pauses Milliseconds before each further attempt.
 * @returns The new `fetch`; it throws on every answer but 200–299, and on pages. `count` is of files given up.
 */
export function fetchWithRetry(
  original: typeof fetch,
  pauses: readonly number[] = PAUSES_MS,
): { fetch: typeof fetch; readonly count: number } {
  let count = 0;
  const attempt: typeof fetch = async (input, init) => {
    const response = await original(input, init);
    // Some hosts send a page, with status 200, in place of a file that is gone; Pagefind would hang.
    const isPage = (response.headers.get('Content-Type') ?? '').startsWith('text/html');
    if (!response.ok || isPage) throw new Error(`${response.url}: ${response.status}`);
    return response;
  };
  const attemptAll = async (
    [pause, ...others]: readonly number[],
    ...request: Parameters<typeof fetch>
  ): Promise<Response> => {
    try {
      return await attempt(...request);
    } catch (error) {
      if (pause === undefined) {
        count += 1;
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
      return attemptAll(others, ...request);
    }
  };
  return {
    fetch: (...request) => attemptAll(pauses, ...request),
    get count() {
      return count;
    },
  };
}
