import type { SourceFile } from './files.ts';
import type { Page } from './page.ts';
import type { Check } from './check.ts';
import { addressOf, resolveAddress, shortAddressOf, type SiteMap } from './site-map.ts';
import { problemAt } from './yaml.ts';

const PERMALINKS_FILE = 'content/permalinks.txt';

/** The addresses and anchors that were ever published, each with its line in the list. */
export interface Permalinks {
  /** `/python/decorator/#answer`, or an address alone. */
  lines: ReadonlyMap<string, number>;
  /** The page to which a short address led when the list was written. */
  targets: ReadonlyMap<string, string>;
}

/** An address of this site, an anchor or none, and for a short address the page to which it leads. */
const LINE =
  /^(?:(\/q\/\d+\/)(?: (\/(?:[a-z0-9-]+\/)+))?|(\/(?!q\/)(?:[a-z0-9-]+\/)*)(#[a-z0-9-]+)?)$/;

/** Reads the list of permalinks: a line each, `/q/49/ /python/decorator/` for a short address. */
export function* readPermalinks({ path, text }: SourceFile): Check<Permalinks> {
  const lines = new Map<string, number>();
  const targets = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, short, target, long, anchor = ''] = LINE.exec(line) ?? [];
    const address = short ?? long;
    if (address === undefined || lines.has(address + anchor)) {
      const message =
        address === undefined
          ? 'is no address; write /category/slug/ or /category/slug/#anchor, or /q/1/ /category/slug/'
          : 'stands twice; remove one';
      yield { file: path, line: index + 1, field: 'permalink', message };
      continue;
    }
    lines.set(address + anchor, index + 1);
    if (target !== undefined) targets.set(address, target);
  }
  return { lines, targets };
}

/**
 * Permalinks that the content makes: every address, and every anchor of a question page. The page of
 * evidence of a question is not named: its address follows from that of the question.
 */
export function permalinksOf(pages: readonly Page[], { pages: map, redirects }: SiteMap): string[] {
  const isNamed = (address: string): boolean => !/^\/evidence\/./.test(address);
  return [
    ...[...map.keys()].filter(isNamed),
    ...[...redirects]
      .filter(([from]) => isNamed(from))
      .map(([from, to]) => (from.startsWith('/q/') ? `${from} ${to}` : from)),
    ...pages.flatMap((page) =>
      [...(map.get(addressOf(page)) ?? [])].map((anchor) => `${addressOf(page)}#${anchor}`),
    ),
  ];
}

/**
 * Adds the permalinks of the content to a list, and takes none out.
 *
 * @param text The list as it is.
 * @returns The list as it is to be written.
 */
export function addPermalinks(text: string, made: readonly string[]): string {
  const targets = new Map(
    [...text.split('\n').filter(Boolean), ...made].map((line) => {
      const [from = '', to] = line.split(' ');
      return [from, to];
    }),
  );
  const lines = [...targets].map(([from, to]) => (to === undefined ? from : `${from} ${to}`));
  return `${lines.sort().join('\n')}\n`;
}

/** True where a page is the one that was published under its number. */
export function isPublished(page: Page, { targets }: Permalinks): boolean {
  return [...targets.values()].includes(addressOf(page));
}

/** Checks that every address and anchor that was ever published still leads to its matter. */
export function* checkPermalinks(
  permalinks: Permalinks,
  pages: readonly Page[],
  map: SiteMap,
): Check {
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
  for (const permalink of permalinks.lines.keys()) {
    const [address = '', anchor] = permalink.split('#');
    const target = resolveAddress(address, map);
    const page = byAddress.get(target);
    if (map.unread.has(target)) continue;
    if (address.startsWith('/q/')) {
      yield* checkNumber(address, permalinks, byAddress, map);
    } else if (anchor === undefined && !map.pages.has(target) && map.unread.size === 0) {
      // A page that cannot be read may name it in `redirectFrom`.
      yield refusalOfAddress(address, permalinks.lines.get(permalink) ?? 1);
    } else if (anchor !== undefined && !page && map.pages.has(target)) {
      const message = `${address} has no anchors that last; remove the line`;
      const line = permalinks.lines.get(permalink) ?? 1;
      yield { file: PERMALINKS_FILE, line, field: 'permalink', message };
    } else if (anchor !== undefined && page && !map.pages.get(target)?.has(anchor)) {
      const from = target === address ? '' : ` on ${address}, which leads here`;
      const message = `#${anchor} was published${from}; give {#${anchor}} back to the heading of its matter, or id="${anchor}" to its code or diagram`;
      yield { file: page.file.path, line: 1, field: 'permalink', message };
    }
  }
}

/** A number stays with its page, wherever the page moves. */
function* checkNumber(
  short: string,
  { targets }: Permalinks,
  byAddress: ReadonlyMap<string, Page>,
  map: SiteMap,
): Check {
  const published = targets.get(short) ?? '';
  const owner = byAddress.get(resolveAddress(published, map));
  // A page that is gone is reported by its own address.
  if (!owner || shortAddressOf(owner) === short) return;
  const message = `this page was published as number ${short.split('/')[2] ?? ''}; write it back`;
  yield problemAt(owner.frontMatter.source, ['number'], message);
}

function refusalOfAddress(address: string, line: number) {
  const [first = '', second] = address.split('/').filter(Boolean);
  const was = `${address} was published and must go on working;`;
  if (first === 'tags') {
    const message = `${was} bring the tag "${second ?? ''}" back, and name it on a page`;
    return { file: 'content/tags.yaml', line: 1, field: 'permalink', message };
  }
  if (second === undefined) {
    const message = `${was} bring the category "${first}" back`;
    return { file: 'content/categories.yaml', line: 1, field: 'permalink', message };
  }
  const message = `${was} bring content${address.slice(0, -1)}.mdx back, or name ${address} in redirectFrom of the page that took its place`;
  return { file: PERMALINKS_FILE, line, field: 'permalink', message };
}

/** Refuses sound pages whose addresses or anchors the list does not hold yet. */
export function* checkListed(permalinks: Permalinks, pages: readonly Page[], map: SiteMap): Check {
  const missing = permalinksOf(pages, map).filter((line) => {
    const [address = '', target] = line.split(' ');
    return !permalinks.lines.has(address) || permalinks.targets.get(address) !== target;
  });
  if (missing.length === 0) return;
  const message =
    `the list lacks ${missing.length === 1 ? '' : `${missing.length} permalinks, the first is `}` +
    `${missing[0] ?? ''}; run npm run permalinks:update`;
  yield { file: PERMALINKS_FILE, line: 1, field: 'permalink', message };
}
