import { readFiles } from '../content-check/files.ts';
import { readFrontMatter } from '../content-check/front-matter.ts';
import { runCheck } from '../content-check/check.ts';

/** Pages for people who are on their way: short addresses, the search, what is kept. */
const PASSAGES = /^\/(q\/\d+|search|offline)\/$/;

/** The day of the last check was judged before. */
const LAST_DAY = '9999-12-30';

/**
 * Says which pages the sitemap names: not those that only lead on, which search engines are told to
 * leave out. The content is read when the first page is asked for, which is when it was checked.
 *
 * @param base Base path, beginning and ending with a slash.
 * @returns A filter for the full addresses of pages.
 */
export function sitemapFilter(contentDir: string, base: string): (page: string) => boolean {
  let former: ReadonlySet<string> | undefined;
  return (page) => {
    former ??= formerAddresses(contentDir);
    const address = new URL(page).pathname.slice(base.length - 1);
    return !PASSAGES.test(address) && !former.has(address);
  };
}

/** Addresses from which the pages of the content have moved. */
function formerAddresses(contentDir: string): Set<string> {
  const { files } = runCheck(readFiles(contentDir)).result;
  // Reading YAML takes time, and few pages have moved.
  const moved = files.filter(
    ({ path, text }) => path.endsWith('.mdx') && text.includes('redirectFrom'),
  );
  return new Set(
    moved.flatMap((page) => {
      const { result } = runCheck(readFrontMatter(page, LAST_DAY));
      return result?.data.redirectFrom ?? [];
    }),
  );
}
