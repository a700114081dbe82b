import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import sirv from 'sirv';
import { fromRow, type PageNames, type TitleEntry, type TitlePack } from '../search/packs.ts';
import { titleFile } from '../search/parts.ts';

/** Characters that belong to a term: `2^32-1`, `HEAD~1`, `C++`, `__new__`. */
const INCLUDED_CHARACTERS = '+#^~@*_$';
/**
 * How much of the index is in one file. A query loads the file of each of its terms, so smaller
 * files carry fewer terms that nobody asked for. Pagefind 1.6 documents no setting for it; a later
 * version may ignore this one, and the byte budget of the browser tests would tell.
 */
const CHUNK_SIZE = '2000';
/** A shorter end of a name would often be that of a page of another build, too. */
const SHORTEST_NAME = 5;
/** Pagefind's ready-made interfaces and its worker; this site has its own. */
const READY_MADE = /^pagefind-[a-z-]+\.(css|js)$/;

/**
 * After a build, indexes every question page with Pagefind, into `pagefind/` beside the pages. In
 * development, serves the index of the last build, so that search works there too.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(`${outDir}/pagefind`)) {
          logger.warn('no search index yet: run `npm run build` once, and search works here too');
          return;
        }
        server.middlewares.use(`${base}pagefind`, sirv(`${outDir}/pagefind`, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildIndex(fileURLToPath(dir), base);
        logger.info(`indexed ${count} questions`);
      },
    },
  };
}

/**
 * Indexes the question pages that the title pack names, and writes down what Pagefind calls each
 * page, so that title and full-text results can be joined before any page is loaded.
 *
 * @param dist Folder of the built site.
 * @param base Base path of the addresses in the index, ending with a slash.
 * @returns The number of pages indexed.
 * @throws On any error that Pagefind reports: a page left out would be missed by readers only.
 */
export async function buildIndex(dist: string, base: string): Promise<number> {
  const pack = await readJson<TitlePack>(`${dist}/pagefind/titles.json`);
  const pages = await readTitles(`${dist}/pagefind`, pack);
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  const { index, errors } = await createIndex({
    forceLanguage: 'zh',
    includeCharacters: INCLUDED_CHARACTERS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { id } of pages) {
    const html = await readFile(`${dist}/${id}/index.html`, 'utf8');
    const result = await index.addHTMLFile({
      url: `${base}${id}/`,
      content: html,
    });
    if (result.errors.length > 0) throw new Error(`Pagefind: ${id}: ${result.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await close();

  const names = new Map<string, string>();
  for (const { path, content } of written.files) {
    if (READY_MADE.test(path)) continue;
    const target = `${dist}/pagefind/${path}`;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    if (path.endsWith('.pf_fragment')) {
      names.set(fragmentUrl(content), basename(path, '.pf_fragment'));
    }
  }
  const inOrder = pages.map(({ id }) => {
    const name = names.get(`${base}${id}/`);
    if (name === undefined) throw new Error(`Pagefind: no fragment for ${id}`);
    return name;
  });
  const pageNames: PageNames = { version: pack.version, names: distinctEnds(inOrder) };
  await writeFile(`${dist}/pagefind/pages.json`, JSON.stringify(pageNames));
  return pages.length;
}

/**
 * The titles of a built site, by their numbers.
 *
 * @param folder Of the index.
 */
export async function readTitles(folder: string, pack: TitlePack): Promise<TitleEntry[]> {
  if ('pages' in pack) return pack.pages.map(fromRow);
  const numbers = Array.from({ length: pack.size }, (_, page) => page);
  return Promise.all(
    numbers.map((page) => readJson<TitleEntry>(`${folder}/${titleFile(pack.version, page)}`)),
  );
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** Cuts names to as much of their ends as tells them apart. */
function distinctEnds(names: readonly string[]): string[] {
  for (let length = SHORTEST_NAME; ; length += 1) {
    const ends = names.map((name) => name.slice(-length));
    if (new Set(ends).size === new Set(names).size) return ends;
  }
}

/** A fragment is gzipped JSON behind a signature of Pagefind's own. */
function fragmentUrl(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url;
}
