import { folded } from '../schemas/line.ts';
import type { Page } from './page.ts';
import { isPublished, type Permalinks } from './permalinks.ts';
import type { Check } from './check.ts';
import { addressOf } from './site-map.ts';
import { problemAt } from './yaml.ts';

/** A value that one page alone may have. */
interface Claim {
  page: Page;
  value: string;
  /** Path of the field in the front matter; empty for the name of the file. */
  path: (string | number)[];
}

/**
 * Checks that no two pages share a number, a slug, an address, a title or an alias. The page that
 * was published keeps what both claim; the other one is told to change.
 */
export function* checkUniqueness(pages: readonly Page[], permalinks: Permalinks): Check {
  const inOrder = [
    ...pages.filter((page) => isPublished(page, permalinks)),
    ...pages.filter((page) => !isPublished(page, permalinks)),
  ];
  yield* checkClaims(
    'number',
    inOrder.map(numberOf),
    `use the next free one, ${nextNumber(pages, permalinks)}`,
  );
  yield* checkClaims('slug', inOrder.map(slugOf), 'rename this file');
  yield* checkClaims(
    'address',
    addressesOf(inOrder),
    'an address leads to one page; remove it here',
  );
  yield* checkClaims(
    'title or alias',
    inOrder.flatMap(wordingsOf),
    'a wording leads to one page; say here what is asked here alone',
  );
  for (const page of pages) yield* checkOwnWordings(page);
}

/** An alias that repeats the title, or another alias, brings no reader. */
function* checkOwnWordings(page: Page): Check {
  const seen = new Set<string>();
  for (const { value, path } of wordingsOf(page)) {
    if (seen.has(value)) {
      const message = 'says no more than the title or another alias; write what others type';
      yield problemAt(page.frontMatter.source, path, message);
    }
    seen.add(value);
  }
}

function* checkClaims(field: string, claims: readonly Claim[], remedy: string): Check {
  const owners = new Map<string, Page>();
  for (const { page, value, path } of claims) {
    const owner = owners.get(value);
    if (owner && owner !== page) {
      const message = `${field} ${value} is taken by ${owner.file.path}; ${remedy}`;
      const problem = problemAt(page.frontMatter.source, path, message);
      yield { ...problem, field: path.join('.') || field };
    }
    owners.set(value, owner ?? page);
  }
}

function numberOf(page: Page): Claim {
  return { page, value: String(page.frontMatter.data.number), path: ['number'] };
}

function slugOf(page: Page): Claim {
  return { page, value: page.id.split('/')[1] ?? '', path: [] };
}

/** The addresses of all pages come first: a former one never takes that of a page. */
function addressesOf(pages: readonly Page[]): Claim[] {
  return [
    ...pages.map((page) => ({ page, value: addressOf(page), path: [] })),
    ...pages.flatMap((page) =>
      page.frontMatter.data.redirectFrom.map((value, index) => ({
        page,
        value,
        path: ['redirectFrom', index],
      })),
    ),
  ];
}

function wordingsOf(page: Page): Claim[] {
  const { title, aliases } = page.frontMatter.data;
  return [
    { page, value: normalise(title), path: ['title'] },
    ...aliases.map((alias, index) => ({ page, value: normalise(alias), path: ['aliases', index] })),
  ];
}

/** As a search takes it: without width, case and the number of blanks. */
function normalise(wording: string): string {
  return folded(wording).replace(/\s+/g, ' ').trim();
}

function nextNumber(pages: readonly Page[], { targets }: Permalinks): number {
  const published = [...targets.keys()].map((address) => Number(address.split('/')[2]));
  return Math.max(0, ...published, ...pages.map((page) => page.frontMatter.data.number)) + 1;
}
