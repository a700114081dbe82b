import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { themeBoot } from '../../src/client/theme-boot.ts';
import { contentSecurityPolicy, securityHeaders } from '../../src/security.ts';

describe('contentSecurityPolicy', () => {
  it('allows the one inline script by the hash of its very text', () => {
    const hash = createHash('sha256').update(themeBoot, 'utf8').digest('base64');
    expect(contentSecurityPolicy.match(/'sha256-[^']*'/g)).toEqual([`'sha256-${hash}'`]);
  });

  it('allows nothing by default, no other origin and no eval', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    const allowed = contentSecurityPolicy
      .split(';')
      .flatMap((directive) => directive.split(' ').slice(1))
      .filter((source) => !source.startsWith("'sha256-"));
    expect([...new Set(allowed)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  });
});

describe('securityHeaders', () => {
  it('forbid framing, type sniffing and full referrers', () => {
    expect(securityHeaders).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
