import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One page of the built site. */
export interface BuiltPage {
  /** Address below the base path: `/python/singleton/`. */
  address: string;
  /** File, relative to the site's folder. */
  file: string;
  root: HTMLElement;
  /** Every id of the page, in order. */
  ids: string[];
}

/**
 * Reads every page of a built site.
 *
 * @param dir Folder of the built site.
 * @throws When there is none: checks over nothing would pass.
 */
export function readBuiltSite(dir: string): BuiltPage[] {
  const files = globSync(join(dir, '**/*.html')).sort();
  if (files.length === 0) throw new Error(`${dir} holds no pages; build the site first`);
  return files.map((path) => {
    const file = relative(dir, path);
    const root = parse(readFileSync(path, 'utf8'));
    return {
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      root,
      ids: root.querySelectorAll('[id]').map((element) => element.id),
    };
  });
}

/** Addresses that are no permalinks. */
const UNNAMED = /^\/evidence\/.|^\/(?!q\/).*\/\d+\/$/;

/**
 * Permalinks of the site, which it keeps: the address of every page that a reader may link, and on
 * question pages every anchor of the answer: of headings, samples, diagrams and tables. The evidence of a question is not named: its address
 * follows from that of the question. Nor is a later page of a list, whose entries move on.
 */
export function permalinks(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ file, address }) => file !== '404.html' && !UNNAMED.test(address))
    .flatMap(({ address, root }) => {
      const anchors = root.querySelectorAll('article :is(h2, h3, h4, figure, table)[id]');
      return [address, ...anchors.map(({ id }) => `${address}#${id}`)];
    });
}
