import {
  appendFileSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadsOf } from '../../tests/search/loads.ts';
import { BUILD, copyInputs } from '../build-site.ts';
import { writeContent } from './content.ts';
import { measure, type Cost } from './measure.ts';

/** Share images cost the same for each page, and are kept from build to build: left out here. */
const LEFT_OUT = /^content\/|^src\/pages\/share\//;
/** Caches that a build makes for the next one. */
const CACHES = ['.astro', '.vite', '.mf'];
const QUERY = 'redis 持久化';

/** Cost of a site of a size, to build and to read. */
export interface SiteCost {
  pages: number;
  cold: Cost;
  /** The build after one page was changed. */
  warm: Cost;
  files: number;
  /** Bytes by the kind of file, largest first. */
  bytes: [kind: string, bytes: number][];
  /** Compressed bytes of a question page, the median of the real ones. */
  page: number;
  /** Compressed bytes of a first search, scripts apart. */
  search: number;
}

/**
 * Builds a site of a given size in a folder of its own, from nothing and after a change.
 *
 * @param folder What is there is lost.
 */
export async function measureSite(folder: string, pages: number): Promise<SiteCost> {
  rmSync(folder, { recursive: true, force: true });
  copyInputs(folder, (path) => LEFT_OUT.test(path));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !CACHES.includes(entry))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  writeContent('content', join(folder, 'content'), pages);

  const env = { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/' };
  const build = () => measure(BUILD, { cwd: folder, env });
  const cold = await build();
  const [changed = ''] = globSync('content/*/*.mdx', { cwd: folder }).sort();
  appendFileSync(join(folder, changed), '\n');
  const warm = await build();

  const dist = join(folder, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  const bytes = new Map<string, number>();
  for (const path of files) {
    const kind = extname(path) || 'none';
    bytes.set(kind, (bytes.get(kind) ?? 0) + statSync(join(dist, path)).size);
  }
  const sizes = globSync('content/*/*.mdx')
    .map((path) => path.replace(/^content\/(.*)\.mdx$/, '$1/index.html'))
    .map((path) => brotliCompressSync(readFileSync(join(dist, path))).length)
    .sort((a, b) => a - b);
  const [search] = await loadsOf(dist, [QUERY]);
  return {
    pages,
    cold,
    warm,
    files: files.length,
    bytes: [...bytes].sort(([, a], [, b]) => b - a),
    page: sizes[sizes.length >> 1] ?? 0,
    search: search?.bytes ?? 0,
  };
}
