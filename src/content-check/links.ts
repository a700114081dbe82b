import type { MdastNode } from 'satteri';
import { site } from '../site.ts';
import { textOf } from '../markdown/mdast.ts';
import { lineOf } from './body.ts';
import type { Page } from './page.ts';
import type { Check } from './check.ts';
import { nearestTo } from './nearest.ts';
import { addressOf, type SiteMap } from './site-map.ts';
import { problemAt } from './yaml.ts';
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

/** Checks that the sources of a page are no pages of this site: a site proves nothing by itself. */
export function* checkSources({ frontMatter }: Page): Check {
  for (const [index, { url }] of frontMatter.data.references.entries()) {
    if (!isOwn(url)) continue;
    const message = `${url} is a page of this site, and no primary source; name what it cites`;
    yield problemAt(frontMatter.source, ['references', index, 'url'], message);
  }
}

/** A link that holds neither text nor a picture cannot be seen. */
function faultOfWords(link: Extract<MdastNode, { type: 'link' }>): string | undefined {
  const isSeen = textOf(link).trim() !== '' || link.children.some(({ type }) => type === 'image');
  if (!isSeen) return `the link to ${link.url} has no text; write [text](${link.url})`;
  return link.url === '' ? 'the link has no address; write it between ( and )' : undefined;
}

/** @param own Address of the page that links. */
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
  return faultOfMissing(address, anchor, [...(anchors ?? [])]);
}

/** @param anchors All that the page has. */
function faultOfMissing(address: string, anchor: string, anchors: readonly string[]): string {
  if (anchors.length === 0) return `${address} has no anchors; write the link without #${anchor}`;
  const near = nearestTo(anchor, anchors, 3).map((name) => `#${name}`);
  const choice = near.length === 0 ? 'the anchor of a heading' : near.join(' or ');
  return (
    `no heading of ${address} has the anchor #${anchor}; ` +
    `write ${choice}, or put {#${anchor}} behind the heading there that is meant`
  );
}

/** True for an address under the site's own host. */
function isOwn(url: string): boolean {
  return new URL(url).origin === new URL(site.origin).origin;
}

function faultOfOwnOrigin(url: string): string | undefined {
  if (!isOwn(url)) return undefined;
  const { pathname, hash } = new URL(url);
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
