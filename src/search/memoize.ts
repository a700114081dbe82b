/** Loads once; a failed load is not kept, so the next call loads anew. */
export function memoizeAsync<T>(load: () => Promise<T>): () => Promise<T> {
  const load1 = memoizeAsyncByKey(load);
  return () => load1(undefined);
}

/** As `memoizeAsync`, for each key. */
export function memoizeAsyncByKey<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loads = new Map<K, Promise<T>>();
  return async (key) => {
    const loading = loads.get(key) ?? load(key);
    loads.set(key, loading);
    try {
      return await loading;
    } catch (error) {
      if (loads.get(key) === loading) loads.delete(key);
      throw error;
    }
  };
}
