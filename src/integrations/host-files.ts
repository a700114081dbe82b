import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeaders } from '../hosts/headers-file.ts';
import { formatRedirectMap, formatRedirects } from '../hosts/redirects-file.ts';
import { hostRules } from '../hosts/rules.ts';
import { site } from '../site.ts';

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
        const write = (name: string, text: string): Promise<void> =>
          writeFile(new URL(name, dir), text);
        const redirects = JSON.parse(
          await readFile(new URL('redirects.json', dir), 'utf8'),
        ) as Record<string, string>;
        await write('_headers', formatHeaders(hostRules(site.base), site.base));
        await write('_redirects', formatRedirects(redirects));
        await write('redirects.map', formatRedirectMap(redirects));
      },
    },
  };
}
