import { createHash } from 'node:crypto';
import { themeBoot } from './client/theme-boot.ts';

const themeBootHash = `'sha256-${createHash('sha256').update(themeBoot).digest('base64')}'`;

/**
 * The policy of every page, in its head: files of this site and the one inline script, by its hash.
 * `wasm-unsafe-eval` is for the search engine alone (WebAssembly; not JavaScript's `eval`). Astro's
 * own policy would name a hash for every file, half a kilobyte that no compression takes back.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "style-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${themeBootHash}`,
].join(';');

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
