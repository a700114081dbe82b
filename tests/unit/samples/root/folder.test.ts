import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  cacheFolder,
  removeRoots,
  rootFolder,
  rootIsReady,
  STAMP,
  systemFolder,
} from '../../../../src/samples/root/folder.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.stubEnv('XDG_CACHE_HOME', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

it('a root file system is ready once its last file is written, not before', () => {
  expect(rootIsReady()).toBe(false);
  mkdirSync(systemFolder(), { recursive: true });
  expect(rootIsReady()).toBe(false);
  writeFileSync(join(rootFolder(), STAMP), '');
  expect(rootIsReady()).toBe(true);
});

it('all root file systems are removed, whole and half-built, and nothing else', () => {
  const other = join(cacheFolder(), 'other');
  const draft = join(cacheFolder(), 'root-draft-1');
  for (const folder of [other, draft, systemFolder()]) mkdirSync(folder, { recursive: true });
  expect(removeRoots().sort()).toEqual([draft, rootFolder()].sort());
  expect([other, draft, rootFolder()].map((folder) => existsSync(folder))).toEqual([
    true,
    false,
    false,
  ]);
});

it('where nothing was ever built there is nothing to remove', () => {
  expect(removeRoots()).toEqual([]);
});
