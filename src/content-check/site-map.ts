import { evidenceAnchor } from '../evidence/seal.ts';
import { figuresOf } from '../markdown/figures.ts';
import { FIXED_ADDRESSES } from '../schemas/addresses.ts';
import { LAYOUT_ANCHORS } from './headings.ts';
import type { Page } from './page.ts';

/** Every address that the content makes, before anything is built. */
export interface SiteMap {
  /** Anchors to which one may link, by the address of the page. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Addresses that only lead on, with the one to which they lead. */
  redirects: ReadonlyMap<string, string>;
  /** Addresses of pages that are there, but cannot be read: nothing is said of their anchors. */
  unread: ReadonlySet<string>;
}

/** What of the content has an address. */
export interface Addressed {
  /** `category/slug` of every page, also of those that cannot be read. */
  ids: readonly string[];
  pages: readonly Page[];
  categories: readonly string[];
  tags: readonly string[];
}

/** Derives the addresses of the site and their anchors from its content. */
export function mapSite({ ids, pages, categories, tags }: Addressed): SiteMap {
  const none: ReadonlySet<string> = new Set();
  const rows = pages.flatMap(({ samples }) => samples.map(({ key }) => evidenceAnchor(key)));
  const read = new Set(pages.map(({ id }) => id));
  return {
    unread: new Set(ids.filter((id) => !read.has(id)).map((id) => addressOf({ id }))),
    pages: new Map<string, ReadonlySet<string>>([
      ...FIXED_ADDRESSES.map((address) => [address, none] as const),
      ...categories.map((id) => [`/${id}/`, none] as const),
      ...tags.map((id) => [`/tags/${id}/`, none] as const),
      ['/evidence/', new Set(rows)],
      ...pages.map(({ id }) => [`/evidence/${id}/`, none] as const),
      ...pages.map((page) => [addressOf(page), anchorsOf(page)] as const),
    ]),
    redirects: new Map(
      pages.flatMap((page) => [
        [shortAddressOf(page), addressOf(page)] as const,
        ...page.frontMatter.data.redirectFrom.flatMap((from) => [
          [from, addressOf(page)] as const,
          // The evidence moves with its question.
          [`/evidence${from}`, `/evidence${addressOf(page)}`] as const,
        ]),
      ]),
    ),
  };
}

/** Address of the page that stands at an address, or to which it leads on. */
export function resolveAddress(address: string, { pages, redirects }: SiteMap): string {
  return pages.has(address) ? address : (redirects.get(address) ?? address);
}

export function addressOf({ id }: Pick<Page, 'id'>): string {
  return `/${id}/`;
}

/** The short form, which leads to the question: `/q/49/`. */
export function shortAddressOf({ frontMatter }: Pick<Page, 'frontMatter'>): string {
  return `/q/${frontMatter.data.number}/`;
}

/** Anchors of a question page that last: those of the layout, of its headings and of its figures. */
function anchorsOf({ body }: Page): Set<string> {
  return new Set([
    ...LAYOUT_ANCHORS,
    ...body.headings.flatMap(({ anchor }) => anchor ?? []),
    ...figuresOf(body.tree).map(({ anchor }) => anchor),
  ]);
}
