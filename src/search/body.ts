import type { PageNames } from './packs.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

/** The full text of the site, as the engine asks for it. */
export interface Body {
  /** Of the title pack that numbers the pages. */
  readonly version: string;
  /**
   * @param queries Terms separated by spaces; a page must hold all of them.
   * @throws When the index cannot be loaded at all.
   */
  search(queries: readonly string[]): Promise<Found>;
  /**
   * @param page Number of a page that a search has found.
   * @returns Its text by sections.
   * @throws When its file cannot be loaded.
   */
  page(page: number): Promise<TextSection[]>;
}

export interface Found {
  /** For every query its hits, best first. */
  hits: Hit[][];
  /** False when a part of the index stayed away: pages may be missing. */
  complete: boolean;
}

export interface Hit {
  /** Its number. */
  page: number;
  score: number;
}

export interface TextSection {
  title: string;
  /** Id of its heading; empty for what stands in front of the first. */
  anchor: string;
  text: string;
}

/** The addresses in the index carry the base path already. */
const OPTIONS = { baseUrl: '/' };

/**
 * Starts Pagefind where there is no document: in a worker, or under Node. There it does not know
 * the language of the page and takes a query as it is: bigrams, which its index holds. With a
 * Chinese page it would cut the query into words, and differently in every browser.
 *
 * @param url Address of `pagefind.js`.
 * @param naming What Pagefind calls each page.
 * @param files Counts what the global `fetch`, which Pagefind uses, could not load.
 * @throws When Pagefind or its index cannot be loaded.
 */
export async function openBody(
  url: string,
  naming: Promise<PageNames>,
  files: { readonly lost: number },
): Promise<Body> {
  const [pagefind, { version, names }] = await Promise.all([
    import(/* @vite-ignore */ url) as Promise<Pagefind>,
    naming,
  ]);
  // Once only, before init: a second call would lose the first one's settings.
  await pagefind.options(OPTIONS);
  await pagefind.init();
  // `init` does not wait for the engine; the first search tells whether it arrived.
  await pagefind.search('');
  if (files.lost > 0) throw new Error(`${url}: the index could not be loaded`);

  const pages = new Map(names.map((name, page) => [name, page]));
  const length = names[0]?.length ?? 0;
  const results = new Map<number, PagefindResult>();
  return {
    version,
    async search(queries) {
      const lost = files.lost;
      const found = await Promise.all(queries.map((query) => pagefind.search(query)));
      return {
        hits: found.map((one) =>
          one.results.map((result) => {
            const page = pages.get(result.id.slice(-length));
            if (page === undefined) throw new Error(`${url}: no page is called ${result.id}`);
            results.set(page, result);
            return { page, score: result.score };
          }),
        ),
        complete: files.lost === lost,
      };
    },
    async page(page) {
      const result = results.get(page);
      if (!result) throw new Error(`${page}: no search has found this page`);
      return sectionsOf(await result.data());
    },
  };
}

/** Cuts the text of a page at its headings. */
export function sectionsOf({ raw_content: content, anchors }: PagefindPage): TextSection[] {
  const words = content.split('\u200b');
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  const starts = [{ id: '', text: '', location: 0 }, ...headings];
  return starts
    .map(({ id, text: title, location }, index) => {
      const text = plainText(words.slice(location, starts[index + 1]?.location).join(''));
      return { title, anchor: id, text: withoutHeading(text, title) };
    })
    .filter(({ anchor, text }) => anchor !== '' || text !== '');
}

/** Pagefind begins a section's text with its heading, and a full stop unless that ends with a mark. */
function withoutHeading(text: string, title: string): string {
  return text.startsWith(title) ? text.slice(title.length).replace(/^\.?\s*/, '') : text;
}

function plainText(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim();
}
