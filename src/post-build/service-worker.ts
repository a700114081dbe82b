import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { HEAD, INDEX_FOLDER, SHARDS, type IndexHead } from '../search/index-format.ts';
import { IMMUTABLE_PATHS } from '../hosts/rules.ts';
import { SPECULATION_RULES } from '../speculation-rules.ts';

const SOURCE = new URL('../client/service-worker.ts', import.meta.url);

/** Files of every page whose names stay the same. */
const PAGE_FILES = ['offline/index.html', 'favicon.svg', SPECULATION_RULES.path];
/** Files of every search whose names stay the same. */
const SEARCH_FILES = [
  'search/index.html',
  'search-index/{head,fragments}.json',
  'pagefind/{pagefind-entry.json,pagefind.js,wasm.*}',
];
/** Scripts and styles, with a hash in their names. */
const ASSETS = '_astro/*.{js,css}';
/** Scripts and styles that the search alone needs: `search.DE9z666n.js`. */
const SEARCH_ASSET = /^_astro\/(?:search|query-expander|worker)/;
/** Files that every search needs, with a hash in their names or their folders. */
const HASHED_FILES = 'pagefind/*.pf_meta';
/** Files that find titles: a small site has them all kept, a large one those that were asked for. */
const TITLES = `${INDEX_FOLDER}${SHARDS}*/{terms,pages}/*.json`;
const MOST_TITLES = 300;

interface ListedFile {
  url: string;
  revision: string | null;
  /** True for what only the search needs. */
  search?: true;
}

interface Manifest {
  files: ListedFile[];
  immutable: readonly string[];
  index: string;
}

/**
 * Writes `sw.js` with the list of what it keeps. It must stand at the base under this name.
 *
 * @param dist Folder of a built site with its index.
 */
export function writeServiceWorker(dist: string): void {
  const source = readFileSync(SOURCE, 'utf8');
  writeFileSync(`${dist}/sw.js`, serviceWorkerScript(source, readManifest(dist)));
}

/** Makes the script of the worker, with its list before it. */
export function serviceWorkerScript(source: string, manifest: Manifest): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
  });
  return `const manifest = ${JSON.stringify(manifest)};\n${outputText}`;
}

/** Lists what the worker of a built site keeps. */
export function readManifest(dist: string): Manifest {
  const find = (patterns: string | string[]): string[] => globSync(patterns, { cwd: dist }).sort();
  const titles = find(TITLES);
  const assets = find(ASSETS);
  const ofSearch = [
    ...assets.filter((path) => SEARCH_ASSET.test(path)),
    ...find(HASHED_FILES),
    ...(titles.length > MOST_TITLES ? [] : titles),
  ];
  const revised = (path: string): ListedFile => ({
    url: path.replace(/index\.html$/, ''),
    revision: createHash('sha256')
      .update(readFileSync(`${dist}/${path}`))
      .digest('hex')
      .slice(0, 10),
  });
  const hashed = (url: string): ListedFile => ({ url, revision: null });
  const search = (file: ListedFile): ListedFile => ({ ...file, search: true });
  const { version } = JSON.parse(
    readFileSync(`${dist}/${INDEX_FOLDER}${HEAD}`, 'utf8'),
  ) as IndexHead;
  return {
    files: [
      ...find(PAGE_FILES).map(revised),
      ...assets.filter((path) => !SEARCH_ASSET.test(path)).map(hashed),
      ...find(SEARCH_FILES).map(revised).map(search),
      ...ofSearch.map(hashed).map(search),
    ],
    immutable: IMMUTABLE_PATHS,
    index: version,
  };
}
