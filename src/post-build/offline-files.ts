import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INDEX_FOLDER, SHARDS } from '../search/index-format.ts';
import { readManifest } from './service-worker.ts';

/** What a reader may keep: many files in a few, so that a phone asks a dozen times and not hundreds. */
export interface OfflineFiles {
  bundles: Bundle[];
  /** Number of pages; short addresses and former ones lead to them. */
  pages: number;
  /** Version of the index. */
  version: string;
  /** Bytes of the bundles as a host sends them. */
  bytes: number;
}

/** Files of one cache, one behind the other. */
interface Bundle {
  /** Path below the base. */
  path: string;
  cache: 'pages' | 'index';
  /** Path of each file below the base, its type, and its bytes. */
  files: [path: string, type: string, bytes: number][];
}

const FOLDER = 'offline';
const LIST = `${FOLDER}/files.json`;
/** Bytes from which the next file begins a bundle of its own. */
const FULL = 1_000_000;

const PAGES = ['index.html', '*/index.html', '*/*/index.html'];
const NO_PAGES = /^(evidence|q)\//;
const INDEX_FILES = `${INDEX_FOLDER}${SHARDS}**/*.json`;
/** Compressed by Pagefind already. */
const TEXTS = 'pagefind/index/*';

/**
 * Writes the bundles that the page on offline reading offers to keep, and the list of them: the pages
 * that one reads, and the files of the index that the service worker does not keep by itself.
 *
 * @param dist Folder of a built site with its index.
 */
export function writeOfflineFiles(dist: string): void {
  writeFileSync(`${dist}/${LIST}`, JSON.stringify(writeBundles(dist)));
}

/** Writes the bundles alone. */
export function writeBundles(dist: string): OfflineFiles {
  const find = (pattern: string | string[]): string[] => globSync(pattern, { cwd: dist }).sort();
  const manifest = readManifest(dist);
  const kept = new Set(manifest.files.map(({ url }) => url));
  const pages = find(PAGES).filter((path) => !NO_PAGES.test(path));
  const bundles = [
    // Named so that a host compresses what is not compressed yet.
    ...bundle(dist, pages, 'pages', 'text/html; charset=utf-8', '.txt'),
    ...bundle(dist, find(INDEX_FILES).filter(isNew), 'index', 'application/json', '.txt'),
    ...bundle(dist, find(TEXTS).filter(isNew), 'index', 'application/octet-stream', '.bin'),
  ];
  return {
    bundles,
    pages: pages.length,
    version: manifest.index,
    bytes: bundles.reduce((sum, { path }) => sum + sentBytes(`${dist}/${path}`), 0),
  };

  function isNew(path: string): boolean {
    return !kept.has(path);
  }
}

function bundle(
  dist: string,
  paths: readonly string[],
  cache: Bundle['cache'],
  type: string,
  extension: '.txt' | '.bin',
): Bundle[] {
  const bundles: (Bundle & { parts: Buffer[] })[] = [];
  let bytes = FULL;
  for (const path of paths) {
    const content = readFileSync(`${dist}/${path}`);
    if (bytes >= FULL) {
      const name = `${FOLDER}/${cache}-${bundles.length + 1}${extension}`;
      bundles.push({ path: name, cache, files: [], parts: [] });
      bytes = 0;
    }
    const last = bundles.at(-1);
    last?.files.push([path.replace(/index\.html$/, ''), type, content.length]);
    last?.parts.push(content);
    bytes += content.length;
  }
  return bundles.map(({ parts, ...rest }) => {
    mkdirSync(dirname(`${dist}/${rest.path}`), { recursive: true });
    writeFileSync(`${dist}/${rest.path}`, Buffer.concat(parts));
    return rest;
  });
}

/** Bytes of a file as a host sends it. */
function sentBytes(path: string): number {
  const content = readFileSync(path);
  return path.endsWith('.bin') ? content.length : gzipSync(content).length;
}
