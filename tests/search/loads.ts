import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import pMap from 'p-map';
import { openSearch } from './node-engine.ts';

/** Transfer size of a query on a cold cache. */
export interface Load {
  query: string;
  bytes: number;
  /** Of them those before results from titles and aliases. */
  titleBytes: number;
  /** Below the folder of the site, with bytes as a host would send them. */
  files: { path: string; bytes: number }[];
}

/** Pagefind's own files are compressed already; a host cannot make them smaller. */
const COMPRESSED = /\.(pagefind|pf_meta|pf_index|pf_fragment|png)$/;
/** Pagefind waits 50 ms for its own start. */
const AT_A_TIME = 4;

/** Bytes of a file as a host would send it. */
export function sentBytes(path: string, content: Buffer): number {
  return COMPRESSED.test(path) ? content.length : brotliCompressSync(content).length;
}

/**
 * Transfer size of each query from opening the dialog to results from the full text, each on an
 * engine of its own, as on a first visit. The scripts of the site come on top, the same for all.
 *
 * @param dist Folder of a built site.
 */
export async function loadsOf(dist: string, queries: readonly string[]): Promise<Load[]> {
  const known = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = known.get(path) ?? sentBytes(path, readFileSync(`${dist}/${path}`));
    known.set(path, size);
    return size;
  };
  const totalOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + sizeOf(path), 0);
  return pMap(
    queries,
    async (query) => {
      const search = openSearch(dist);
      await search.searchTitles(query);
      const titleBytes = totalOf(search.loaded());
      await search.search(query);
      const paths = ['pagefind/pagefind.js', ...search.loaded()];
      const files = paths.map((path) => ({ path, bytes: sizeOf(path) }));
      return { query, bytes: totalOf(paths), titleBytes, files };
    },
    { concurrency: AT_A_TIME },
  );
}
