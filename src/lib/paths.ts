import { site } from '../site.ts';

/** Addresses on this site. All begin with the base path and end with a slash. */

/**
 * @param path Path below the base, with or without a leading slash: `tags/`, `/python/singleton/`.
 * @returns The path with the base in front.
 */
export function withBase(path: string): string {
  return site.base + path.replace(/^\//, '');
}

export const homePath = (): string => withBase('');
export const searchPath = (): string => withBase('search/');
export const allPath = (): string => withBase('all/');
export const correctionsPath = (): string => withBase('corrections/');
export const feedPath = (): string => withBase('feed.xml');
export const offlinePath = (): string => withBase('offline/');
export const evidencePath = (): string => withBase('evidence/');
/** @param id `category/slug` of the question whose evidence it is. */
export const pageEvidencePath = (id: string): string => withBase(`evidence/${id}/`);
export const tagsPath = (): string => withBase('tags/');
export const tagPath = (tag: string): string => withBase(`tags/${tag}/`);
export const categoryPath = (category: string): string => withBase(`${category}/`);
/** @param id `category/slug` */
export const questionPath = (id: string): string => withBase(`${id}/`);
/** The short form that is copied and spoken; it leads to the question. */
export const shortPath = (number: number): string => withBase(`q/${number}/`);
/** @param id `category/slug` of the question whose Markdown it is. */
export const markdownPath = (id: string): string => withBase(`${id}.md`);
/** @param name Number of a question, or the name of the site's own image. */
export const shareImagePath = (name: string): string => withBase(`share/${name}.png`);
/** An address of this site with its origin, for machines elsewhere. */
export const absolute = (path: string): string => new URL(path, site.origin).href;
