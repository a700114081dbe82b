/** Redirects that Cloudflare Pages reads; the pages under the other addresses lead on all the same. */
const MOST_LINES = 2000;

/** The `_redirects` format of Cloudflare Pages and Netlify; `redirects` leads from path to path. */
export function formatRedirects(redirects: Readonly<Record<string, string>>): string {
  return Object.entries(redirects)
    .slice(0, MOST_LINES)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');
}

/** The same as lines of nginx's `map`, with no upper bound. */
export function formatRedirectMap(redirects: Readonly<Record<string, string>>): string {
  return Object.entries(redirects)
    .map(([from, to]) => `${from} ${to};\n`)
    .join('');
}
