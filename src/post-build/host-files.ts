import { readFileSync, writeFileSync } from 'node:fs';
import { formatHeaders } from '../hosts/headers-file.ts';
import { formatRedirectMap, formatRedirects } from '../hosts/redirects-file.ts';
import { hostRules } from '../hosts/rules.ts';

/**
 * Writes what hosts read: `_headers` (security and cache headers), and `_redirects` and, for nginx,
 * `redirects.map` (short and former addresses as true redirects, which keep the fragment; elsewhere
 * the pages under those addresses lead on).
 *
 * @param dist Folder of a built site.
 * @param base Base path, beginning and ending with a slash.
 */
export function writeHostFiles(dist: string, base: string): void {
  const redirects = JSON.parse(readFileSync(`${dist}/redirects.json`, 'utf8')) as Record<
    string,
    string
  >;
  writeFileSync(`${dist}/_headers`, formatHeaders(hostRules(base), base));
  writeFileSync(`${dist}/_redirects`, formatRedirects(redirects));
  writeFileSync(`${dist}/redirects.map`, formatRedirectMap(redirects));
}
