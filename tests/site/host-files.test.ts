import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMMUTABLE, IMMUTABLE_PATHS, securityHeaders } from '../../src/security.ts';
import { SPECULATION_RULES, speculationHeaders } from '../../src/speculation-rules.ts';

const nginx = readFileSync('docs/nginx.conf', 'utf8');

test('the nginx configuration sets the same security headers as _headers', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(headers).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} "${value}" always;`);
  }
});

test('the nginx configuration and _headers name the rules for fetching ahead, and their type', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  const { path, type } = SPECULATION_RULES;
  for (const [name, value] of Object.entries(speculationHeaders('/'))) {
    expect(headers).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} '${value}' always;`);
  }
  expect(headers).toContain(`/${path}\n  Content-Type: ${type}\n`);
  const [, location = ''] = nginx.split(`location = /${path} {`);
  expect(location.split('}')[1]).toContain(`default_type ${type};`);
  expect(existsSync(`dist/${path}`)).toBe(true);
});

test('the nginx configuration lets the same paths be kept for ever, but no error under them', () => {
  const [, pattern = '(?!)'] = new RegExp(`"~(.+)" "${IMMUTABLE}"`).exec(nginx) ?? [];
  const isKept = (status: number, path: string): boolean =>
    new RegExp(pattern).test(`${status} /${path}`);
  for (const path of IMMUTABLE_PATHS) {
    expect(isKept(200, `${path}a1b2.json`)).toBe(true);
    expect(isKept(404, `${path}a1b2.json`)).toBe(false);
  }
  expect(isKept(200, 'search-index/head.json')).toBe(false);
});

test('every short address is a true redirect where the host reads _redirects', () => {
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  expect(redirects).toContain('/q/49/ /python/singleton/ 301');
  expect(redirects.length).toBeGreaterThanOrEqual(53);
});
