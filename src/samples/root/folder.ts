import { existsSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { recipeDigest } from './recipe.ts';

/** File that is written last. */
export const STAMP = 'complete';

/** Cache folder of this user for the root file systems of all clones. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'mianshi-youju');
}

/** Folder of the root file system for the recipe of this clone, whether it is there or not. */
export function rootFolder(): string {
  return join(cacheFolder(), `root-${recipeDigest()}`);
}

/** The file system itself, which sandboxes show as `/`. */
export function systemFolder(folder = rootFolder()): string {
  return join(folder, 'system');
}

/** Data directory of a server that has not run yet: a copy of it starts in a second. */
export function templateFolder(server: string, folder = rootFolder()): string {
  return join(folder, 'templates', server);
}

/** True once the root file system is complete. */
export function rootIsReady(): boolean {
  return existsSync(join(rootFolder(), STAMP));
}

/**
 * Removes all root file systems, whole and half-built.
 *
 * @returns The folders that are gone.
 */
export function removeRoots(): string[] {
  if (!existsSync(cacheFolder())) return [];
  const folders = readdirSync(cacheFolder())
    .filter((name) => name.startsWith('root-'))
    .map((name) => join(cacheFolder(), name));
  for (const folder of folders) removeTree(folder);
  return folders;
}

/** Removes a folder with all that it holds, also what its owner may not write to. */
export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
