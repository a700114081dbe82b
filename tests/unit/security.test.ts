import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { themeBoot } from '../../src/client/theme-boot.ts';
import { contentSecurityPolicy, headerPolicy, securityHeaders } from '../../src/security.ts';

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

describe('headerPolicy', () => {
  it('holds the policy of the page, but for inline styles, which each page names itself', () => {
    const own = new Set(headerPolicy.split(';'));
    const others = contentSecurityPolicy.split(';').filter((one) => !own.has(one));
    expect(others).toEqual(["style-src 'self'"]);
    expect(own).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('forbids framing, and scripts made of strings that no policy of ours let through', () => {
    expect(headerPolicy).toContain("frame-ancestors 'none'");
    expect(headerPolicy).toContain("require-trusted-types-for 'script';trusted-types ");
  });
});

describe('securityHeaders', () => {
  it('forbid type sniffing, full referrers, and use by other sites', () => {
    expect(securityHeaders).toMatchObject({
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    });
  });
});
