import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import pMap from 'p-map';
import { judge, type Judged } from '../judge.ts';
import { openSearch } from '../node-engine.ts';
import type { Query } from '../suite.ts';

/** What a query loads that finds nothing loaded before it. */
export interface Load {
  query: string;
  bytes: number;
  /** Bytes by kind of file: `titles.json`, `pf_index` … */
  kinds: ReadonlyMap<string, number>;
}

/** Pagefind looks through all words that it has loaded, so an engine gets slower with every query. */
const QUERIES_PER_ENGINE = 25;
/** Pagefind waits 50 ms for its own start. */
const AT_A_TIME = 4;

/** Asks queries of the search over a folder. */
export async function ask(dist: string, queries: readonly Query[]): Promise<Judged[]> {
  let search = openSearch(dist);
  const judged: Judged[] = [];
  for (const [index, query] of queries.entries()) {
    if (index > 0 && index % QUERIES_PER_ENGINE === 0) search = openSearch(dist);
    const { results, near } = await search.search(query.query);
    const found = results.map(({ id, sections }) => ({
      id,
      anchors: sections.map(({ url }) => url.slice(url.indexOf('#'))),
    }));
    judged.push(...judge([query], [{ results: found, near }]));
  }
  return judged;
}

/**
 * What each query loads from opening the dialog to results from the full text, asked of an engine of
 * its own. The script of the dialog comes on top, the same for any number of pages.
 */
export async function loadsOf(dist: string, queries: readonly string[]): Promise<Load[]> {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? compressedSize(`${dist}/pagefind/${path}`);
    sizes.set(path, size);
    return size;
  };
  return pMap(
    queries,
    async (query) => {
      const search = openSearch(dist);
      await search.search(query);
      const kinds = new Map<string, number>();
      for (const path of ['pagefind.js', ...search.loaded()]) {
        const kind = path.replace(/^.*\.(?!js)/, '');
        kinds.set(kind, (kinds.get(kind) ?? 0) + sizeOf(path));
      }
      return { query, bytes: [...kinds.values()].reduce((sum, size) => sum + size, 0), kinds };
    },
    { concurrency: AT_A_TIME },
  );
}

/** As a host would send it: Pagefind's own files are compressed already. */
function compressedSize(path: string): number {
  const content = readFileSync(path);
  return /\.js(on)?$/.test(path) ? brotliCompressSync(content).length : content.length;
}
