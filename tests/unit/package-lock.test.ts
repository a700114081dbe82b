import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  /** Digest that the downloaded package must have. */
  integrity?: string;
  /** Address that it is downloaded from; the registry's own may be left out. */
  resolved?: string;
  /** Systems and processors that it is for, where it holds a program for some only. */
  os?: string[];
  cpu?: string[];
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

  it.each([
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
  ])('holds for %s on %s every program that it holds for Linux', (system, processor) => {
    const families = (os: string, cpu: string) =>
      packages
        .filter(([, entry]) => entry.os?.includes(os) && entry.cpu?.includes(cpu))
        .map(([path]) => path.replace(new RegExp(`${os}.*`), ''));
    const linux = families('linux', 'x64');
    const missing = linux.filter((family) => !families(system, processor).includes(family));
    expect(linux).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});
