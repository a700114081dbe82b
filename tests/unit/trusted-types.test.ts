import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function withLocation() {
  vi.stubGlobal('location', new URL('https://site.example/handbook/python/decorator/'));
  return import('../../src/trusted-types.ts');
}

it('lets scripts of this site run as workers, and no others, where the browser has no such types', async () => {
  const { scriptAddress } = await withLocation();
  expect(scriptAddress('/handbook/sw.js')).toBe('/handbook/sw.js');
  expect(() => scriptAddress('https://other.example/sw.js')).toThrow(TypeError);
  expect(() => scriptAddress('data:text/javascript,1')).toThrow(TypeError);
});

it('makes each policy once, since a page may not make it again', async () => {
  const createPolicy = vi.fn((_: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { scriptAddress } = await withLocation();
  scriptAddress('/sw.js');
  scriptAddress('/worker.js');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['site-scripts']);
});
