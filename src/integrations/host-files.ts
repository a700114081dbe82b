import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { IMMUTABLE, IMMUTABLE_PATHS, REVALIDATE, securityHeaders } from '../security.ts';
import { site } from '../site.ts';
import { SPECULATION_RULES, speculationHeaders } from '../speculation-rules.ts';

/**
 * Writes what hosts read: `_headers` (security and cache headers), and `_redirects` and, for nginx,
 * `redirects.map` (short and former addresses as true redirects, which keep the fragment; elsewhere
 * the pages under those addresses lead on).
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), formatHeaders(site.base));
        const redirects = JSON.parse(
          await readFile(new URL('redirects.json', dir), 'utf8'),
        ) as Record<string, string>;
        const entries = Object.entries(redirects);
        await writeFile(
          new URL('redirects.map', dir),
          entries.map(([from, to]) => `${from} ${to};\n`).join(''),
        );
        await writeFile(
          new URL('_redirects', dir),
          entries.map(([from, to]) => `${from} ${to} 301\n`).join(''),
        );
      },
    },
  };
}

/**
 * The `_headers` format of Cloudflare Pages and Netlify: a path, then indented headers.
 *
 * @param base Base path, ending with a slash.
 */
export function formatHeaders(base: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block(`${base}*`, {
      ...securityHeaders,
      ...speculationHeaders(base),
      'Cache-Control': REVALIDATE,
    }),
    block(`${base}${SPECULATION_RULES.path}`, { 'Content-Type': SPECULATION_RULES.type }),
    ...IMMUTABLE_PATHS.map((path) =>
      // The first line takes back the general rule: hosts would join both values.
      [`${base}${path}*`, '  ! Cache-Control', `  Cache-Control: ${IMMUTABLE}`, ''].join('\n'),
    ),
  ].join('\n');
}
