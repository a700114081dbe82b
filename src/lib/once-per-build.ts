/**
 * Makes a query that loads once for all pages of a build.
 *
 * @param load Query; in development it runs each time, as the content changes under the server.
 */
export function oncePerBuild<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (import.meta.env.PROD ? (loaded ??= load()) : load());
}
