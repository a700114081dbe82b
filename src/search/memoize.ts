/** Loads once for each key; a failed load is not kept, so the next call loads anew. */
export function memoizeAsync<T, K = void>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
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
