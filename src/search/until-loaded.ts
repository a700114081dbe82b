/** Loads once; what failed is loaded anew the next time. */
export function untilLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** As `untilLoaded`, for each key. */
export function eachUntilLoaded<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loads = new Map<K, () => Promise<T>>();
  return (key) => {
    const one = loads.get(key) ?? untilLoaded(() => load(key));
    loads.set(key, one);
    return one();
  };
}
