import { expect, it } from 'vitest';
import { formatHeaders } from '../../../src/hosts/headers-file.ts';

const RULES = [
  { path: '*', headers: { 'X-Frame': 'no', 'Cache-Control': 'max-age=0' } },
  { path: '_astro/*', headers: { 'Cache-Control': 'immutable' } },
  { path: 'feed.xml', type: 'application/atom+xml' },
];

it('writes a path below the base and its headers, and takes a general one back before another', () => {
  expect(formatHeaders(RULES, '/handbook/')).toBe(
    [
      '/handbook/*',
      '  X-Frame: no',
      '  Cache-Control: max-age=0',
      '  Strict-Transport-Security: max-age=31536000',
      '',
      '/handbook/_astro/*',
      '  ! Cache-Control',
      '  Cache-Control: immutable',
      '',
      '/handbook/feed.xml',
      '  Content-Type: application/atom+xml; charset=utf-8',
      '',
    ].join('\n'),
  );
});
