import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ELSEWHERE } from '../../scripts/build-elsewhere.ts';

/** Digest of each file of a folder, by its path. */
function digests(cwd: string): Map<string, string> {
  const files = globSync('**', { cwd }).filter((path) => statSync(`${cwd}/${path}`).isFile());
  const digest = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(`${cwd}/${path}`))
      .digest('hex');
  return new Map(files.sort().map((path) => [path, digest(path)]));
}

test('a clean build in another folder, time zone and locale is the same, byte for byte', () => {
  const here = digests('dist');
  const there = digests(`${ELSEWHERE}/dist`);
  const all = new Set([...here.keys(), ...there.keys()]);
  expect([...all].filter((path) => here.get(path) !== there.get(path))).toEqual([]);
  expect(all).toContain('pagefind/pagefind-entry.json');
  expect(all.size).toBeGreaterThan(300);
});
