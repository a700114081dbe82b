import { contentType, TLS_HEADERS, type HostRule } from './rules.ts';

/**
 * The `_headers` format of Cloudflare Pages and Netlify: a path, then indented headers.
 *
 * @param base Base path, ending with a slash.
 */
export function formatHeaders(rules: readonly HostRule[], base: string): string {
  const seen = new Set<string>();
  const blocks = rules.map(({ path, headers = {}, type }) => {
    const all = {
      ...headers,
      ...(path === '*' && TLS_HEADERS),
      ...(type !== undefined && { 'Content-Type': contentType(type) }),
    };
    const lines = Object.entries(all).flatMap(([name, value]) => {
      // Hosts would join both values: the earlier one is taken back.
      const former = seen.has(name) ? [`  ! ${name}`] : [];
      return [...former, `  ${name}: ${value}`];
    });
    if (path === '*') for (const name of Object.keys(all)) seen.add(name);
    return [base + path, ...lines, ''].join('\n');
  });
  return blocks.join('\n');
}
