/** Addresses of pages that the site has whatever its content is. */
export const FIXED_ADDRESSES = [
  '/',
  '/all/',
  '/corrections/',
  '/evidence/',
  '/offline/',
  '/search/',
  '/tags/',
] as const;

/**
 * First parts of addresses that belong to the site itself, to its files and to hosts; no category
 * and no former address may begin with one.
 */
const RESERVED = new Set([
  '404',
  '_astro',
  'all',
  'api',
  'assets',
  'corrections',
  'downloads',
  'evidence',
  'index',
  'offline',
  'pagefind',
  'public',
  'q',
  'search',
  'search-index',
  'share',
  'static',
  'tags',
]);

/** True where a name may not be the first part of an address. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

/** Name of a page that a host serves as its folder: `/python/index/` would be `/python/`. */
export const FOLDER_PAGE = 'index';
