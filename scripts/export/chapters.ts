import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';

/** An answer as books hold it. */
export interface Chapter {
  /** `category/slug` */
  id: string;
  number: number;
  title: string;
  /** Name of the category, as readers see it. */
  category: string;
  difficulty: string;
  short: string;
  /** Day of the last check: YYYY-MM-DD. */
  checked: string;
  /** The short address, with its origin. */
  url: string;
  /** The whole answer without what only a screen needs; its links are absolute. */
  article: HTMLElement;
}

/** Row of `questions.json`. */
type Row = Omit<Chapter, 'article'>;

/** Elements that only a screen needs, or that stand in the book in another place. */
const ON_SCREEN = '.permalink, .mark, .question-meta, .question-facts, share-menu, .host';

/**
 * Reads the answers of a built site in reading order.
 *
 * @param dist Folder of the built site.
 */
export function readChapters(dist: string): Chapter[] {
  const rows = JSON.parse(readFileSync(`${dist}/questions.json`, 'utf8')) as Row[];
  return rows.map((row) => {
    const page = parse(readFileSync(`${dist}/${row.id}/index.html`, 'utf8'));
    const article = page.querySelector('article');
    if (!article) throw new Error(`${row.id}: its page has no article`);
    for (const element of article.querySelectorAll(ON_SCREEN)) element.remove();
    for (const link of article.querySelectorAll('a[href]')) {
      link.setAttribute('href', new URL(link.getAttribute('href') ?? '', row.url).href);
    }
    return { ...row, url: new URL(`/q/${row.number}/`, row.url).href, article };
  });
}

/**
 * Turns links between chapters into links within a book.
 *
 * @param to Place of a chapter, or of an anchor in it, in the book; links to what is not in the book
 *   stay as they are.
 */
export function linkWithin(
  chapters: readonly Chapter[],
  to: (chapter: Chapter, anchor: string) => string,
): void {
  const byPath = new Map(chapters.map((chapter) => [`/${chapter.id}/`, chapter]));
  for (const { article } of chapters) {
    for (const link of article.querySelectorAll('a[href]')) {
      const { pathname, hash, origin } = new URL(link.getAttribute('href') ?? '');
      const chapter = byPath.get(pathname);
      const anchor = decodeURIComponent(hash.slice(1));
      const isHere = chapter !== undefined && new URL(chapter.url).origin === origin;
      const isThere = anchor === '' || chapter?.article.querySelector(`[id="${anchor}"]`) !== null;
      if (isHere && isThere) link.setAttribute('href', to(chapter, anchor));
    }
  }
}

/** The latest day on which one of the answers was checked: YYYY-MM-DD. */
export function dayOf(chapters: readonly Chapter[]): string {
  return (
    chapters
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? ''
  );
}

/** Items of a list of an answer, such as its 得分点 below `score-must`. */
export function itemsBelow({ article }: Chapter, anchor: string): string[] {
  const list = article.querySelector(`[id="${anchor}"]`)?.nextElementSibling;
  return list?.querySelectorAll('li').map(({ textContent }) => textContent.trim()) ?? [];
}

/** Titles of the follow-up questions of an answer. */
export function followUps({ article }: Chapter): string[] {
  return article
    .querySelectorAll('h3[id^="follow-up-"]')
    .map(({ textContent }) => textContent.trim());
}
