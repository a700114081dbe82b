import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  [undefined, '/'],
  ['', '/'],
  ['handbook', '/handbook/'],
  ['/docs/handbook/', '/docs/handbook/'],
])('gives the base path %s a slash at both ends', async (path, base) => {
  vi.stubEnv('BASE_PATH', path);
  const { site } = await import('../../src/site.ts');
  expect(site.base).toBe(base);
});
