import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostDocuments } from '../../scripts/host-documents.ts';
import { hostRules, matchesRule } from '../../src/hosts/rules.ts';

test.each(Object.entries(hostDocuments()))('%s is what the table makes', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'run npm run hosts:update').toBe(text);
});

test('_headers says of every path what the table says', () => {
  const headers = readFileSync('dist/_headers', 'utf8');
  const blocks = new Map(
    headers.split('\n\n').map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      return [path, lines.map((line) => line.trim())];
    }),
  );
  for (const { path, headers: own = {}, type } of hostRules('/')) {
    const lines = blocks.get(`/${path}`) ?? [];
    for (const [name, value] of Object.entries(own)) expect(lines).toContain(`${name}: ${value}`);
    if (type !== undefined) {
      expect(
        lines.some((line) => line.startsWith(`Content-Type: ${type}`)),
        path,
      ).toBe(true);
    }
  }
});

test('every rule of the table has files that it speaks of', () => {
  const files = globSync('**/*.*', { cwd: 'dist' });
  for (const rule of hostRules('/')) {
    expect(
      files.some((file) => matchesRule(rule, file)),
      rule.path,
    ).toBe(true);
  }
});

test('every short address is a true redirect where the host reads _redirects', () => {
  const redirects = readFileSync('dist/_redirects', 'utf8').trim().split('\n');
  expect(redirects).toContain('/q/49/ /python/singleton/ 301');
  expect(redirects.length).toBeGreaterThanOrEqual(100);
});
