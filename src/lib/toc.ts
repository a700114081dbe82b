import type { MarkdownHeading } from 'astro';

export interface TocEntry {
  slug: string;
  text: string;
  children: TocEntry[];
}

/**
 * Nests a page's headings for its table of contents.
 *
 * @param headings h2 and h3 in the order of the page; deeper ones are left out.
 * @returns h2 entries with their h3 entries; an h3 before any h2 stands on its own.
 */
export function buildToc(headings: readonly MarkdownHeading[]): TocEntry[] {
  const toc: TocEntry[] = [];
  for (const { depth, slug, text } of headings) {
    const entry: TocEntry = { slug, text, children: [] };
    const parent = toc.at(-1);
    if (depth === 2 || (depth === 3 && !parent)) toc.push(entry);
    else if (depth === 3) parent?.children.push(entry);
  }
  return toc;
}
