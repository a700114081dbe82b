import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './folder.ts';

/** Versions of the unpacked packages and jars, by name. */
export const PACKAGES_FILE = 'packages.json';
/** Libraries with their versions, by the modules that Python imports. */
export const LIBRARIES_FILE = 'libraries.json';

const known = new Map<string, Record<string, string>>();

/**
 * Version of a Debian package, or of the jar of an artifact, in the root file system.
 *
 * @returns For example `8.0.6`; undefined where it is not there.
 */
export function packageVersion(name: string): string | undefined {
  return read(PACKAGES_FILE)[name];
}

/**
 * Names the libraries that a Python program imports.
 *
 * @returns For example `['redis 8.1.0']`, sorted; the standard library is left out.
 */
export function importedLibraries(code: string): string[] {
  const libraries = read(LIBRARIES_FILE);
  const names = [...code.matchAll(/^\s*(?:from|import)\s+([A-Za-z_]\w*)/gm)].flatMap(
    ([, module = '']) => (Object.hasOwn(libraries, module) ? [libraries[module] ?? ''] : []),
  );
  return [...new Set(names)].sort();
}

/** The version that the makers gave a program: `5:8.0.6-1` → `8.0.6`, `9.7.4+dfsg-2` → `9.7.4`. */
export function upstreamVersion(debian: string): string {
  return debian
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[+~](?:dfsg|ds|repack|really).*$/, '');
}

function read(name: string): Record<string, string> {
  const file = join(rootFolder(), name);
  if (!known.has(file) && existsSync(file)) {
    known.set(file, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  }
  return known.get(file) ?? {};
}
