import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMMUTABLE, IMMUTABLE_PATHS, securityHeaders } from '../../src/security.ts';

const nginx = readFileSync('docs/nginx.conf', 'utf8');

test('the nginx configuration sets the same security headers as _headers', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('the nginx configuration lets the same paths be kept for ever', () => {
  const [, paths = '(?!)'] = new RegExp(`~(\\S+) "${IMMUTABLE}"`).exec(nginx) ?? [];
  for (const path of IMMUTABLE_PATHS) expect(`/${path}a1b2.json`).toMatch(new RegExp(paths));
  expect('/search-index/head.json').not.toMatch(new RegExp(paths));
});

test('every short address is a true redirect where the host reads _redirects', () => {
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  expect(redirects).toContain('/q/49/ /python/singleton/ 301');
  expect(redirects.length).toBeGreaterThanOrEqual(53);
});
