import type { PagefindResult, PagefindSection } from './pagefind.ts';
import { holds, isHan, normalise } from './text.ts';

/** A section of a page that matches. */
export interface Section {
  title: string;
  /** Address with base path and anchor. */
  url: string;
  excerpt: string;
}

const MAX_SECTIONS = 2;

/** The sections with the most of the query's terms; ties stay in Pagefind's order of weight. */
export async function sectionsOf(
  result: PagefindResult,
  terms: readonly string[],
): Promise<Section[]> {
  const { sub_results: found } = await result.data();
  const rank = ({ title, excerpt, weighted_locations: places }: PagefindSection): number => {
    const text = normalise(`${title} ${excerpt.replace(/<\/?mark>/g, '')}`);
    const held = terms.filter((term) => holds(text, term)).length;
    const inTitle = terms.filter((term) => isHan(term) && title.includes(term)).length;
    const weight = places.reduce((sum, { balanced_score: score }) => sum + score, 0);
    return held + inTitle + weight / (weight + 1000);
  };
  return found
    .filter(({ url }) => url.includes('#'))
    .map((section) => ({ section, rank: rank(section) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_SECTIONS)
    .map(({ section: { title, url, excerpt } }) => ({
      title,
      url,
      excerpt: withoutHeading(plainText(excerpt), title),
    }));
}

/** Pagefind begins a section's text with its heading and a full stop. */
function withoutHeading(excerpt: string, title: string): string {
  return excerpt.startsWith(`${title}.`) ? excerpt.slice(title.length + 1).trim() : excerpt;
}

/** Text of Pagefind's excerpt, which escapes what the page's text holds of HTML. */
function plainText(html: string): string {
  return (
    html
      .replace(/<\/?mark>/g, '')
      // An excerpt may begin in the middle of a sentence, but not with its comma.
      .replace(/^[\s，。；：、）！？”]+/u, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  );
}
