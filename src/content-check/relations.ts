import type { Tag } from '../schemas/category.ts';
import { RELATIONS } from '../schemas/question.ts';
import type { Page } from './page.ts';
import type { Check } from './check.ts';
import { nearestTo } from './nearest.ts';
import { addressOf, type SiteMap } from './site-map.ts';
import type { Vocabulary } from './vocabulary.ts';
import { problemAt } from './yaml.ts';

/** Checks that the tags of a page exist. */
export function* checkTags({ frontMatter }: Page, { entries }: Vocabulary<Tag>): Check {
  const ids = entries.map(({ data }) => data.id);
  for (const [index, tag] of frontMatter.data.tags.entries()) {
    if (ids.includes(tag)) continue;
    // Writers may know a tag by the name that readers see.
    const named = entries.find(({ data }) => data.name === tag)?.data.id;
    const near = named ?? nearestTo(tag, ids)[0];
    const suggestion = near === undefined ? '' : `write "${near}", `;
    const message = `"${tag}" is no tag; ${suggestion}use one of content/tags.yaml, or add it there`;
    yield problemAt(frontMatter.source, ['tags', index], message);
  }
}

/**
 * Checks that the related pages of a page exist, and are named once.
 *
 * @param ids `category/slug` of every page, also of those that are not sound.
 */
export function* checkRelated({ id, frontMatter }: Page, ids: ReadonlySet<string>): Check {
  const named = new Set<string>();
  for (const relation of RELATIONS) {
    for (const [index, other] of frontMatter.data.related[relation].entries()) {
      const message = faultOfRelated(other, id, ids, named);
      named.add(other);
      if (message === undefined) continue;
      yield problemAt(frontMatter.source, ['related', relation, index], message);
    }
  }
}

function faultOfRelated(
  other: string,
  own: string,
  ids: ReadonlySet<string>,
  named: ReadonlySet<string>,
): string | undefined {
  if (!ids.has(other)) return `there is no page "${other}"; write category/slug of one that exists`;
  if (other === own) return 'a page cannot be related to itself; remove it';
  if (named.has(other)) return `"${other}" is named twice; keep the relation that says most`;
  return undefined;
}

/** Checks that every page leads on to a related one, or is named by one. */
export function* checkConnected(pages: readonly Page[]): Check {
  const namesOf = ({ frontMatter }: Page): string[] =>
    RELATIONS.flatMap((relation) => frontMatter.data.related[relation]);
  const named = new Set(pages.flatMap(namesOf));
  for (const page of pages) {
    if (named.has(page.id) || namesOf(page).length > 0) continue;
    const message = 'the page names no other, and none names it; name a related one';
    yield problemAt(page.frontMatter.source, ['related'], message);
  }
}

/** Checks that former addresses are none of the site's own; pages are compared elsewhere. */
export function* checkRedirects(page: Page, { pages }: SiteMap): Check {
  const { frontMatter } = page;
  for (const [index, address] of frontMatter.data.redirectFrom.entries()) {
    const isOwn = address === addressOf(page);
    const parts = address.split('/').filter(Boolean);
    if (!isOwn && (parts.length === 2 || !pages.has(address))) continue;
    const message = `${address} is ${isOwn ? 'this page itself' : 'a page of the site'}; remove it`;
    yield problemAt(frontMatter.source, ['redirectFrom', index], message);
  }
}
