import type { MdastNode } from 'satteri';
import { site } from '../site.ts';
import { lineOf, textOf } from './body.ts';
import type { Page } from './page.ts';
import type { Check } from './check.ts';
import { addressOf, type SiteMap } from './site-map.ts';
import { faultOfUrl } from '../schemas/url.ts';

/**
 * Checks that every link and picture of a page leads somewhere, by the one address that is right.
 *
 * @param publicFiles Addresses of the files of `public/`: `/favicon.svg`.
 */
export function* checkLinks(page: Page, map: SiteMap, publicFiles: ReadonlySet<string>): Check {
  for (const node of page.body.nodes) {
    if (node.type !== 'link' && node.type !== 'image') continue;
    const message =
      node.type === 'link'
        ? (faultOfWords(node) ?? faultOfLink(node.url, addressOf(page), map))
        : faultOfPicture(node, publicFiles);
    if (message === undefined) continue;
    yield { file: page.file.path, line: lineOf(node), field: node.type, message };
  }
}

/** @param own Address of the page that links. */
/** A link that holds neither text nor a picture cannot be seen. */
function faultOfWords(link: Extract<MdastNode, { type: 'link' }>): string | undefined {
  const isSeen = textOf(link).trim() !== '' || link.children.some(({ type }) => type === 'image');
  if (!isSeen) return `the link to ${link.url} has no text; write [text](${link.url})`;
  return link.url === '' ? 'the link has no address; write it between ( and )' : undefined;
}

function faultOfLink(url: string, own: string, map: SiteMap): string | undefined {
  if (/^mailto:/i.test(url)) {
    return `${url} leads to a mailbox; write its address as text, without a link`;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return faultOfUrl(url) ?? faultOfOwnOrigin(url);
  if (url.startsWith('//')) return `${url} leads to another host; write https:${url}`;
  const [path = '', anchor, ...rest] = url.split('#');
  if (rest.length > 0 || url.includes('?') || (path !== '' && !path.startsWith('/'))) {
    return `${url}: write an address of this site as /category/slug/ or /category/slug/#anchor`;
  }
  return faultOfAddress(path === '' ? own : path, map) ?? faultOfAnchor(path || own, anchor, map);
}

function faultOfAddress(
  address: string,
  { pages, redirects, unread }: SiteMap,
): string | undefined {
  if (pages.has(address) || unread.has(address)) return undefined;
  const target = redirects.get(address);
  if (target !== undefined) return `${address} only leads on; write ${target}`;
  const closed = `${address}/`.replace(/\/+/g, '/');
  if (pages.has(closed)) return `${address}: write ${closed}`;
  return `${address} leads to no page; write the address of one that exists`;
}

function faultOfAnchor(
  address: string,
  anchor: string | undefined,
  { pages, unread }: SiteMap,
): string | undefined {
  if (anchor === undefined || unread.has(address)) return undefined;
  const anchors = pages.get(address);
  if (anchors?.has(anchor) === true) return undefined;
  return `${address} has no anchor #${anchor}; write one that stands there as {#${anchor}}`;
}

function faultOfOwnOrigin(url: string): string | undefined {
  const { origin, pathname, hash } = new URL(url);
  if (origin !== new URL(site.origin).origin) return undefined;
  return `write an address of this site without its host: ${pathname}${hash}`;
}

function faultOfPicture(
  { url, alt }: { url: string; alt?: string | null | undefined },
  publicFiles: ReadonlySet<string>,
): string | undefined {
  if ((alt ?? '').trim() === '') return 'write in words what the picture shows: ![words](…)';
  if (!publicFiles.has(url)) {
    return `there is no picture ${url}; put it into public/ and write its address from there, /name.svg`;
  }
  return undefined;
}
