import { parse } from 'node-html-parser';
import type { Chapter } from './chapters.ts';
import { pageStrings, questionStrings, siteStrings } from '../../src/strings.ts';

/**
 * Escapes text for HTML and XML, attributes included.
 */
export function escapeText(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Groups chapters by category, in their order. */
export function byCategory(chapters: readonly Chapter[]): Map<string, Chapter[]> {
  return Map.groupBy(chapters, ({ category }) => category);
}

/** The line below a title: number, difficulty and day of the check, with the short address. */
export function factsOf({ number, difficulty, checked, url }: Chapter): string {
  const text = pageStrings.downloads.facts(number, difficulty, checked);
  return `<p class="question-facts">${text} <a href="${url}">${url}</a></p>`;
}

/**
 * Page of a book for print: title page, contents, and every answer on a sheet of its own.
 *
 * @param style The site's styles.
 */
export function bookPage(title: string, chapters: readonly Chapter[], style: string): string {
  const groups = [...byCategory(chapters)];
  const isBank = groups.length > 1;
  const contents = groups.map(
    ([category, own]) =>
      `${isBank ? `<p class="group">${category}</p>` : ''}<ol>${own
        .map(({ number, title: text }) => `<li><a href="#q${number}">${escapeText(text)}</a></li>`)
        .join('')}</ol>`,
  );
  const bodies = groups.map(([category, own]) => {
    const divider = isBank ? `<h1 class="divider">${category}</h1>` : '';
    return divider + own.map((chapter) => articleOf(chapter, isBank ? 1 : 0)).join('');
  });
  const pages = chapters.map(
    ({ number, url, checked }) =>
      `@page q${number} { @bottom-left { content: "${questionStrings.foot(number, url, checked)}" } }
      .q${number} { page: q${number} }`,
  );
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<style>${style}${BOOK_STYLE}${pages.join('\n')}</style></head>
<body><section class="cover"><p class="name">${siteStrings.name}</p><p class="title">${escapeText(title)}</p>
<p>${siteStrings.tagline}</p>${contents.join('')}</section>${bodies.join('')}</body></html>`;
}

const BOOK_STYLE = `
.cover .name { color: var(--cinnabar); font-family: var(--serif); }
.cover .title { font: 700 24pt var(--serif); margin-block: 1rem; }
.cover .group { margin-block: 1rem 0.25rem; font-family: var(--serif); font-weight: 700; }
.cover ol { list-style: none; padding: 0; }
.cover li { padding-block: 0.15rem; }
.divider { break-before: page; font: 700 22pt var(--serif); }
.divider + article { break-before: avoid; }
.prose { break-before: page; max-inline-size: none; }
.prose h1 { font: 700 18pt var(--serif); }
.prose :is(.question-facts a, figcaption a)::after { content: none; }
`;

/** An answer with ids of its own, its headings a level lower where categories stand above it. */
function articleOf(chapter: Chapter, lower: number): string {
  const { article, number, title } = chapter;
  const copy = parse(article.toString());
  for (const element of copy.querySelectorAll('[id]')) {
    element.setAttribute('id', `q${number}-${element.id}`);
  }
  // Drawings name the heads of their arrows by id.
  for (const element of copy.querySelectorAll('[marker-end], [marker-start]')) {
    for (const name of ['marker-end', 'marker-start']) {
      const value = element.getAttribute(name);
      if (value !== undefined)
        element.setAttribute(name, value.replace('url(#', `url(#q${number}-`));
    }
  }
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4')) {
    const level = Number(heading.tagName.slice(1)) + lower;
    heading.setAttribute('aria-level', String(level));
  }
  copy.querySelector('header')?.remove();
  const level = ` aria-level="${1 + lower}"`;
  return `<article class="prose q${number}"><header><h1 id="q${number}"${level}>${escapeText(title)}</h1>
${factsOf(chapter)}</header>${copy.querySelector('article')?.innerHTML ?? ''}</article>`;
}
