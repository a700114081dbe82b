import { headerPolicy, securityHeaders } from '../security.ts';
import { INDEX_FOLDER, SHARDS } from '../search/index-format.ts';
import { SPECULATION_RULES, speculationHeaders } from '../speculation-rules.ts';

/** Files whose names carry a hash of their content never change under their address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Everything else is asked for again; an unchanged file costs a 304. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** Icons change once in years; a page asks for one twice, as a picture and for its tab. */
const ONE_DAY = 'public, max-age=86400';
/** Folders below the base that hold hashed names. */
export const IMMUTABLE_PATHS = ['_astro/', 'pagefind/index/', `${INDEX_FOLDER}${SHARDS}`] as const;

/** Headers and type that a host sends with the files of a path. */
export interface HostRule {
  /** File below the base; all below a folder, `_astro/*`; all of a kind, `*.md`; or everything, `*`. */
  path: string;
  /** Values by the name of the header. */
  headers?: Readonly<Record<string, string>>;
  /** Type of a file that hosts do not know by its name. */
  type?: string;
}

/**
 * The one table of what hosts send: of it are made `_headers`, nginx's files, the recipe for a bucket,
 * and what `npm start` serves. A later rule takes the place of an earlier one.
 *
 * @param base Base path, ending with a slash.
 */
export function hostRules(base: string): readonly HostRule[] {
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': headerPolicy,
        ...securityHeaders,
        ...speculationHeaders(base),
        'Cache-Control': REVALIDATE,
      },
    },
    ...IMMUTABLE_PATHS.map((path) => ({
      path: `${path}*`,
      headers: { 'Cache-Control': IMMUTABLE },
    })),
    ...['favicon.svg', 'apple-touch-icon.png'].map((path) => ({
      path,
      headers: { 'Cache-Control': ONE_DAY },
    })),
    // Chats show them on pages of their own.
    { path: 'share/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    { path: SPECULATION_RULES.path, type: SPECULATION_RULES.type },
    { path: 'site.webmanifest', type: 'application/manifest+json' },
    { path: 'opensearch.xml', type: 'application/opensearchdescription+xml' },
    { path: 'feed.xml', type: 'application/atom+xml' },
    { path: '*.md', type: 'text/markdown' },
  ];
}

/** Headers of hosts with TLS alone: from the first visit on, browsers ask for nothing in the clear. */
export const TLS_HEADERS: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
};

/** True where a rule speaks of a file, whose path is relative to the base. */
export function matchesRule({ path }: HostRule, file: string): boolean {
  if (path === '*') return true;
  if (path.startsWith('*')) return file.endsWith(path.slice(1));
  return path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path;
}

/** The headers of a file by a table, its type included where the table names one. */
export function headersOf(file: string, rules: readonly HostRule[]): Record<string, string> {
  const found = rules.filter((rule) => matchesRule(rule, file));
  return Object.assign(
    {},
    ...found.map(({ headers, type }) => ({
      ...headers,
      ...(type !== undefined && { 'Content-Type': contentType(type) }),
    })),
  ) as Record<string, string>;
}

/** The value of `Content-Type`, with the character set of what is read as text. */
export function contentType(type: string): string {
  return /^text\/|atom\+xml$/.test(type) ? `${type}; charset=utf-8` : type;
}
