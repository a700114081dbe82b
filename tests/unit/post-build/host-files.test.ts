import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatHeaders } from '../../../src/hosts/headers-file.ts';
import { hostRules } from '../../../src/hosts/rules.ts';
import { writeHostFiles } from '../../../src/post-build/host-files.ts';
import { temporaryFolder } from '../helpers.ts';

/** Reads what is written over a built site with these redirects. */
function writtenBy(base: string, redirects: Record<string, string>): (name: string) => string {
  const dist = temporaryFolder();
  writeFileSync(`${dist}/redirects.json`, JSON.stringify(redirects));
  writeHostFiles(dist, base);
  return (name) => readFileSync(`${dist}/${name}`, 'utf8');
}

describe('writeHostFiles', () => {
  it('writes the redirects of the built site', () => {
    const read = writtenBy('/', { '/q/1/': '/misc/celery/', '/old/': '/misc/docker/' });
    expect(read('_redirects')).toBe('/q/1/ /misc/celery/ 301\n/old/ /misc/docker/ 301\n');
    expect(read('redirects.map')).toBe('/q/1/ /misc/celery/;\n/old/ /misc/docker/;\n');
  });

  it('writes headers for the base path', () => {
    const read = writtenBy('/handbook/', {});
    expect(read('_headers')).toBe(formatHeaders(hostRules('/handbook/'), '/handbook/'));
  });
});
