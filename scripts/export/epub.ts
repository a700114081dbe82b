import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { parse, type HTMLElement } from 'node-html-parser';
import { siteStrings } from '../../src/strings.ts';
import { dayOf, type Chapter } from './chapters.ts';
import { byCategory, escapeText, factsOf } from './html.ts';

/** Inks of drawings: e-readers know no custom properties. */
const INKS: Readonly<Record<string, string>> = {
  bg: '#ffffff',
  _text: '#24211d',
  '_text-sec': '#24211d',
  '_text-muted': '#5f584e',
  '_text-faint': '#5f584e',
  _line: '#8d8476',
  _arrow: '#5f584e',
  '_node-fill': '#fffdf9',
  '_node-stroke': '#8d8476',
  '_group-fill': '#ffffff',
  '_group-hdr': '#f3eee4',
  '_inner-stroke': '#e3dccf',
  '_key-badge': '#f3eee4',
};

/** Attributes that belong to the site's scripts, or are no XML. */
const NOT_XML = ['tabindex', 'translate', 'data-pagefind-ignore', 'data-pagefind-body', 'data-n'];

const STYLE = `
body { line-height: 1.7; }
h1 { font-size: 1.4em; } h2 { font-size: 1.2em; border-bottom: 1px solid #b8281f; } h3 { font-size: 1.05em; }
pre { white-space: pre-wrap; font-size: 0.85em; line-height: 1.45; }
figure { margin: 1em 0; } figcaption { font-size: 0.85em; }
table { border-collapse: collapse; font-size: 0.9em; } th, td { border: 1px solid #999; padding: 0.3em; }
svg { max-width: 100%; height: auto; }
.short-answer { border-left: 3px solid #b8281f; padding-left: 1em; }
`;

/**
 * Packs the answers as EPUB 3: a file a question, contents by category.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function epub(title: string, chapters: readonly Chapter[]): Uint8Array {
  const { language, identifier } = { language: 'zh-CN', identifier: 'urn:mianshi-youju:bank' };
  const day = dayOf(chapters);
  const items = chapters.map((chapter) => {
    const svg = chapter.article.querySelector('svg') ? ' properties="svg"' : '';
    const type = 'application/xhtml+xml';
    return `<item id="q${chapter.number}" href="q${chapter.number}.xhtml" media-type="${type}"${svg}/>`;
  });
  const opf = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier}</dc:identifier><dc:title>${escapeText(title)}</dc:title>
<dc:language>${language}</dc:language><dc:creator>${siteStrings.name}</dc:creator>
<dc:rights>CC BY-SA 4.0</dc:rights>
<meta property="dcterms:modified">${day}T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
${items.join('\n')}</manifest>
<spine><itemref idref="nav"/>${chapters.map(({ number }) => `<itemref idref="q${number}"/>`).join('')}</spine>
</package>`;
  const groups = [...byCategory(chapters)].map(
    ([category, own]) =>
      `<li><span>${escapeText(category)}</span><ol>${own
        .map(
          ({ number, title: text }) =>
            `<li><a href="q${number}.xhtml">${escapeText(text)}</a></li>`,
        )
        .join('')}</ol></li>`,
  );
  const nav = page(
    title,
    `<nav epub:type="toc"><h1>${escapeText(title)}</h1><ol>${groups.join('')}</ol></nav>`,
  );
  const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;
  const files: Zippable = {
    // First and not compressed, so that the type can be read without unpacking.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/content.opf': strToU8(opf),
    'book/nav.xhtml': strToU8(nav),
    'book/style.css': strToU8(STYLE),
    'book/cover.png': [readFileSync('public/icon-512.png'), { level: 0 }],
    ...Object.fromEntries(
      chapters.map((chapter) => [`book/q${chapter.number}.xhtml`, strToU8(chapterPage(chapter))]),
    ),
  };
  // The day of the content, so that the same content makes the same file.
  return zipSync(files, { mtime: `${day}T12:00:00` });
}

function chapterPage(chapter: Chapter): string {
  const body = toXml(chapter.article);
  body.querySelector('header')?.remove();
  return page(
    chapter.title,
    `<h1>${escapeText(chapter.title)}</h1>${factsOf(chapter)}${body.innerHTML}`,
  );
}

/** A copy of an answer as XML: no attribute without value, no element that has to end and does not. */
function toXml(article: HTMLElement): HTMLElement {
  const html = article
    .toString()
    .replaceAll(/var\(--([\w-]+)\)/g, (all, name: string) => INKS[name] ?? all);
  const copy = parse(html, { voidTag: { closingSlash: true } });
  for (const element of copy.querySelectorAll('*')) {
    for (const name of NOT_XML) element.removeAttribute(name);
    for (const [name, value] of Object.entries(element.attributes)) {
      element.setAttribute(name, value);
    }
  }
  for (const svg of copy.querySelectorAll('svg')) {
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  }
  return copy;
}

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="zh-CN" lang="zh-CN">
<head><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body></html>`;
}
