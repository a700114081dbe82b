import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityHeaders } from '../../src/security.ts';

const nginx = readFileSync('.ci/nginx.conf', 'utf8');

test('the nginx configuration sets the same security headers as _headers', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('every short address is a true redirect where the host reads _redirects', () => {
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  expect(redirects).toContain('/q/49/ /python/singleton/ 301');
  expect(redirects.length).toBeGreaterThanOrEqual(53);
});
