import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  /** Digest that the downloaded package must have. */
  integrity?: string;
  /** Address that it is downloaded from; the registry's own may be left out. */
  resolved?: string;
}

const REGISTRY = 'https://registry.npmjs.org/';
// npm leaves the digests out where it writes a lock from installed packages, not from the registry.
const REMEDY =
  'remove node_modules, take these entries out of package-lock.json, ' +
  'and run `npm install --package-lock-only`';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
// The entry of the empty path is this project.
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('holds a digest of every package, those of other operating systems included', () => {
    const without = packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(
      without.map(([path]) => path),
      REMEDY,
    ).toEqual([]);
  });

  it('takes packages from the npm registry only', () => {
    const elsewhere = packages.filter(
      ([, { resolved = REGISTRY }]) => !resolved.startsWith(REGISTRY),
    );
    expect(elsewhere.map(([path, { resolved }]) => `${path}: ${resolved ?? ''}`)).toEqual([]);
  });
});
