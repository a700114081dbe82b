import { glob, readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Characters that belong to a term: `2^32-1`, `HEAD~1`, `C++`, `__new__`. */
const INCLUDED_CHARACTERS = '+#^~@*_$';
/**
 * Size of an index file. A query loads the file of each of its terms, so smaller files carry fewer
 * terms that nobody asked for. Pagefind 1.6 documents no setting for it; a later version may ignore
 * this one, and the byte budget of the browser tests would tell.
 */
const CHUNK_SIZE = { small: '2000', large: '4000' } as const;
/**
 * Pages from which chunks are large: metadata, which every query loads, grows with the number of
 * chunks. Measured at 53, 1,000 and 5,000 pages with 1,000, 2,000, 4,000 and 8,000.
 */
const LARGE = 500;
/** Pages that Pagefind has been handed and not answered for: more of them would wait in memory. */
const MOST_HANDED_OVER = 32;
/** Files that this site has in its own form: interfaces, a worker, the texts. */
const UNUSED = /^pagefind-[a-z-]+\.(css|js)$|\.pf_fragment$/;

/**
 * Indexes pages with Pagefind.
 *
 * @param pages Readers of built pages with the addresses by which they are known.
 * @param folder Gets Pagefind's files.
 * @returns Pagefind's names of the pages, in the same order.
 * @throws On any error that Pagefind reports: a page left out would be missed by readers only.
 */
export async function indexPages(
  pages: readonly { url: string; read: () => Promise<string> }[],
  folder: string,
): Promise<string[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE =
    CHUNK_SIZE[pages.length < LARGE ? 'small' : 'large'];
  const check = ({ errors }: { errors: string[] }): void => {
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  };
  const handedOver: Promise<{ errors: string[] }>[] = [];
  try {
    const created = await createIndex({
      forceLanguage: 'zh',
      includeCharacters: INCLUDED_CHARACTERS,
    });
    check(created);
    const { index } = created;
    if (!index) throw new Error('Pagefind: no index was made');
    for (const { url, read } of pages) {
      // Pagefind works while the next pages are read, in this order.
      handedOver.push(index.addHTMLFile({ url, content: await read() }));
      const first = handedOver.length > MOST_HANDED_OVER ? handedOver.shift() : undefined;
      if (first) check(await first);
    }
    for (const page of await Promise.all(handedOver)) check(page);
    check(await index.writeFiles({ outputPath: folder }));
    const names = new Map<string, string>();
    for await (const path of glob('**/*', { cwd: folder })) {
      const file = `${folder}/${path}`;
      if (path.endsWith('.pf_fragment')) {
        names.set(fragmentUrl(await readFile(file)), basename(path, '.pf_fragment'));
      }
      if (UNUSED.test(path)) await rm(file);
    }
    await rm(`${folder}/fragment`, { recursive: true, force: true });
    return pages.map(({ url }) => {
      const name = names.get(url);
      if (name === undefined) throw new Error(`Pagefind: no fragment for ${url}`);
      return name;
    });
  } finally {
    // Closing would reject what is still under way.
    await Promise.allSettled(handedOver);
    await close();
  }
}

/** Address in a fragment, which is gzipped JSON behind a signature of Pagefind's own. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url;
}
