import { createHash } from 'node:crypto';
import { themeBoot } from './client/theme-boot.ts';
import { TRUSTED_TYPES } from './trusted-types.ts';

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

/**
 * The policy as a header, for hosts that send ours: it holds for workers, too, and for what stands
 * before the policy in a page. The hashes of inline styles are left to the page: each has its own.
 */
export const headerPolicy = [
  contentSecurityPolicy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${Object.values(TRUSTED_TYPES).join(' ')}`,
].join(';');

/** Other headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
