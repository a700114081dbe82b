import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rootFolder } from '../../../../src/samples/root/folder.ts';
import {
  importedLibraries,
  packageVersion,
  upstreamVersion,
} from '../../../../src/samples/root/versions.ts';

describe('upstreamVersion', () => {
  it.each([
    ['5:8.0.6-1', '8.0.6'],
    ['9.7.4-2', '9.7.4'],
    ['1:11.8.9+ds-4', '11.8.9'],
    ['156.0.8078.73-1~deb', '156.0.8078.73'],
    ['4.0.7', '4.0.7'],
  ])('of %s is %s', (debian, upstream) => {
    expect(upstreamVersion(debian)).toBe(upstream);
  });
});

describe('of a root file system', () => {
  let cache = '';
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'cache-'));
    vi.stubEnv('XDG_CACHE_HOME', cache);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true });
  });

  it('packages and libraries are unknown before it is built, and known then', () => {
    expect(packageVersion('git')).toBeUndefined();
    expect(importedLibraries('import redis')).toEqual([]);
    mkdirSync(rootFolder(), { recursive: true });
    writeFileSync(join(rootFolder(), 'packages.json'), '{"git":"2.55.0"}');
    const libraries = { redis: 'redis 8.1.0', jwt: 'PyJWT 2.15.1', django: 'Django 6.1.3' };
    writeFileSync(join(rootFolder(), 'libraries.json'), JSON.stringify(libraries));
    expect(packageVersion('git')).toBe('2.55.0');
    expect(importedLibraries('import json, os\nfrom redis import Redis\nimport jwt\n')).toEqual([
      'PyJWT 2.15.1',
      'redis 8.1.0',
    ]);
  });
});
