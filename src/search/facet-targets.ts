import { FACETS, type FacetName, type Facets, type FacetValue } from './index-format.ts';
import { stripPunctuation } from './text.ts';

/** A category or a tag that the query names. */
export interface FacetTarget extends FacetValue {
  facet: Exclude<FacetName, 'difficulty'>;
  /** Address of its page, with base path. */
  url: string;
}

const MAX_TARGETS = 2;

/**
 * Categories and tags that a query is the name of, or begins: `redis` → 标签 Redis.
 *
 * @param base Base path of the site, ending with a slash.
 */
export function targetsFor(text: string, facets: Facets, base: string): FacetTarget[] {
  const asked = stripPunctuation(text);
  if (asked.length < 2) return [];
  const found = FACETS.flatMap((facet) => {
    if (facet === 'difficulty') return [];
    return facets[facet].flatMap((value) => {
      const names = [value.name, value.id].map((name) => stripPunctuation(name));
      if (!names.some((name) => name.startsWith(asked))) return [];
      const url = `${base}${facet === 'tag' ? 'tags/' : ''}${value.id}/`;
      return [{ ...value, facet, url, isWhole: names.includes(asked) }];
    });
  });
  return found
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count)
    .slice(0, MAX_TARGETS)
    .map(({ facet, id, name, count, url }) => ({ facet, id, name, count, url }));
}
