import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function pathsUnder(base: string) {
  vi.stubEnv('BASE_PATH', base);
  return import('../../../src/lib/paths.ts');
}

it.each([
  ['/', ''],
  ['/handbook/', '/handbook'],
  ['/handbook', '/handbook'],
])('puts the base path %s before every address once', async (base, prefix) => {
  const paths = await pathsUnder(base);
  expect([
    paths.homePath(),
    paths.searchPath(),
    paths.tagsPath(),
    paths.tagPath('redis'),
    paths.categoryPath('python'),
    paths.questionPath('python/singleton'),
    paths.shortPath(49),
  ]).toEqual(
    ['/', '/search/', '/tags/', '/tags/redis/', '/python/', '/python/singleton/', '/q/49/'].map(
      (path) => prefix + path,
    ),
  );
});

it('takes a path with or without a leading slash', async () => {
  const { withBase } = await pathsUnder('/handbook/');
  expect(withBase('/tags/')).toBe(withBase('tags/'));
});
