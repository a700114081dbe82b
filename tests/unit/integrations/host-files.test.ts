import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatHeaders } from '../../../src/hosts/headers-file.ts';
import { hostRules } from '../../../src/hosts/rules.ts';
import { runHook, temporaryFolder } from '../helpers.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Runs the integration as Astro does, over a built site with these redirects. */
async function writtenBy(base: string, redirects: Record<string, string>) {
  vi.stubEnv('BASE_PATH', base);
  vi.resetModules();
  const { hostFiles } = await import('../../../src/integrations/host-files.ts');
  const dist = temporaryFolder();
  writeFileSync(`${dist}/redirects.json`, JSON.stringify(redirects));
  await runHook(hostFiles(), 'astro:build:done', { dir: pathToFileURL(`${dist}/`) });
  return (name: string) => readFileSync(`${dist}/${name}`, 'utf8');
}

describe('hostFiles', () => {
  it('writes the redirects of the built site', async () => {
    const read = await writtenBy('/', { '/q/1/': '/misc/celery/', '/old/': '/misc/docker/' });
    expect(read('_redirects')).toBe('/q/1/ /misc/celery/ 301\n/old/ /misc/docker/ 301\n');
    expect(read('redirects.map')).toBe('/q/1/ /misc/celery/;\n/old/ /misc/docker/;\n');
  });

  it.each(['/handbook', '/handbook/'])('writes headers for the base path %s', async (base) => {
    const read = await writtenBy(base, {});
    expect(read('_headers')).toBe(formatHeaders(hostRules('/handbook/'), '/handbook/'));
  });
});
