import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { themeBoot } from './client/theme-boot.ts';

const themeBootHash = `sha256-${createHash('sha256').update(themeBoot).digest('base64')}` as const;

/**
 * The policy of every page, written into its head by Astro together with the hashes of its scripts.
 * `wasm-unsafe-eval` is for the search engine alone (WebAssembly; not JavaScript's `eval`).
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  styleDirective: { resources: ["'self'"] },
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeBootHash] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];

/** Headers that a meta element cannot set; hosts add them to every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Files whose names carry a hash of their content never change under their address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else is asked for again; an unchanged file costs a 304. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** Paths below the base that hold hashed names. */
export const IMMUTABLE_PATHS = ['_astro/', 'pagefind/index/', 'search-index/shards/'] as const;
