import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const ENVIRONMENT = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];

export interface BuildOptions {
  /** Folder for the built site, relative to the project. */
  outDir: string;
  /** Path under which the site will be served, such as `/handbook/`. */
  base: string;
}

/** Files that the site is made from, as patterns from the root of the project. */
const INPUTS = ['content/**', 'public/**', 'src/**', '*.json', '*.mjs'];

/**
 * Builds the site unless the last build into the same folder was made from the same files.
 *
 * @returns True when a build ran.
 * @throws When the build fails; its output is on the terminal.
 */
export function buildSite({ outDir, base }: BuildOptions): boolean {
  return unlessBuilt(outDir, base, () => {
    console.log('Building the site …');
    runBuild({ OUT_DIR: outDir, BASE_PATH: base });
  });
}

/**
 * Runs a build unless the last one into the same folder was made from the same files.
 *
 * @param build Throws when it fails.
 * @returns Whether it ran.
 */
export function unlessBuilt(outDir: string, base: string, build: () => void): boolean {
  const stamp = `.cache/builds/${outDir.replaceAll('/', '-')}`;
  const digest = digestInputs(base);
  if (existsSync(`${outDir}/index.html`) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === digest) return false;
  }
  build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

/**
 * Copies the files that the site is made from.
 *
 * @param target Folder of the copy.
 * @param isLeftOut True for a path that it shall not have.
 */
export function copyInputs(target: string, isLeftOut: (path: string) => boolean): void {
  for (const path of globSync(INPUTS)) {
    if (statSync(path).isFile() && !isLeftOut(path)) cpSync(path, `${target}/${path}`);
  }
}

/** Command of a build: pages first, then, in a process of its own, what is made of them. */
export const BUILD = ['sh', '-c', 'astro build --silent && node src/post-build/run.ts'] as const;

/**
 * Builds the site.
 *
 * @param env Environment beside that of this process.
 * @param cwd Root of the project.
 * @throws When the build fails; its output is on the terminal.
 */
export function runBuild(env: Readonly<Record<string, string>>, cwd = '.'): void {
  const [command, ...args] = BUILD;
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    cwd,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error('the build failed; its message stands above');
}

function digestInputs(base: string): string {
  const hash = createHash('sha256').update(base);
  for (const name of ENVIRONMENT) hash.update(`${name}=${process.env[name] ?? ''}`);
  for (const path of globSync(INPUTS).sort()) {
    if (statSync(path).isFile()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
