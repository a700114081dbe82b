import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { readManifest } from './service-worker.ts';

/** Addresses of everything that a reader may keep, below the base path. */
export interface OfflineFiles {
  /** Pages that one reads; short addresses and former ones lead to them. */
  pages: string[];
  /** Files of the search index that its service worker does not keep by itself. */
  index: string[];
  /** Version of the index. */
  version: string;
  /** Bytes of all of them as a host sends them. */
  bytes: number;
}

const OFFLINE_FILES = 'offline/files.json';

const PAGES = ['index.html', '*/index.html', '*/*/index.html'];
const NO_PAGES = /^(evidence|q)\//;
const INDEX = ['pagefind/index/*', 'search-index/shards/**/*.json'];
/** Compressed by Pagefind already. */
const COMPRESSED = '.pf_index';

/** Writes the list of what the page on offline reading offers to keep. It stands behind the index. */
export function offlineFiles(): AstroIntegration {
  return {
    name: 'offline-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeFileSync(`${dist}/${OFFLINE_FILES}`, JSON.stringify(listOfflineFiles(dist)));
      },
    },
  };
}

/** @param dist Folder of a built site with its index. */
export function listOfflineFiles(dist: string): OfflineFiles {
  const find = (patterns: string[]): string[] => globSync(patterns, { cwd: dist }).sort();
  const manifest = readManifest(dist);
  const kept = new Set(manifest.files.map(({ url }) => url));
  const pages = find(PAGES).filter((path) => !NO_PAGES.test(path));
  const index = find(INDEX).filter((path) => !kept.has(path));
  const bytesOf = (path: string): number => {
    const content = readFileSync(`${dist}/${path}`);
    return path.endsWith(COMPRESSED) ? content.length : gzipSync(content).length;
  };
  return {
    pages: pages.map((path) => path.replace(/index\.html$/, '')),
    index,
    version: manifest.index,
    bytes: [...pages, ...index].reduce((sum, path) => sum + bytesOf(path), 0),
  };
}
