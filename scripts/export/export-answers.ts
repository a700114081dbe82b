import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { pageStrings } from '../../src/strings.ts';
import { DOWNLOADS_FOLDER, MANIFEST, type Download } from '../../src/lib/downloads.ts';
import { cutFonts } from '../../src/share-image/fonts.ts';
import { launchOptions } from '../browser.ts';
import { serve } from '../serve.ts';
import { ankiDeck } from './anki.ts';
import { dayOf, linkWithin, readChapters, type Chapter } from './chapters.ts';
import { epub } from './epub.ts';
import { bookPage, byCategory } from './html.ts';
import { scoreSheets } from './score-sheet.ts';

const { downloads: text } = pageStrings;

/** Folder of the files until all are there. */
const UNFINISHED = '.cache/export';

/** Address under which a book is printed; the server has no such file. */
const BOOK = 'book.html';

/**
 * Writes the answers of a built site as files to take along, and a list of them.
 *
 * @param dist Folder of the built site.
 * @param base Path under which it was built.
 * @param out Folder to write to; what it held before goes.
 * @param print Takes a line for each file.
 */
export async function exportAnswers(
  dist: string,
  base: string,
  out = DOWNLOADS_FOLDER,
  print: (line: string) => void = console.log,
): Promise<void> {
  // What an interrupted run leaves is offered nowhere.
  rmSync(UNFINISHED, { recursive: true, force: true });
  mkdirSync(UNFINISHED, { recursive: true });
  const list: Download[] = [];
  const write = (file: string, title: string, data: Uint8Array, own: readonly Chapter[]): void => {
    writeFileSync(`${UNFINISHED}/${file}`, data);
    list.push({ file, title, bytes: data.length, day: dayOf(own) });
    print(`${file} ${data.length} bytes`);
  };

  const { server, url } = await serve({ dir: dist, base, port: 4390 });
  const browser = await chromium.launch(launchOptions('chromium'));
  try {
    const page = await browser.newPage();
    const style = readStyles(dist);
    const printBook = (html: string): Promise<Uint8Array> => printPage(page, `${url}${BOOK}`, html);

    const all = linked(dist);
    write('bank.pdf', text.bank, await printBook(bookPage(text.bank, all, style)), all);
    for (const [category, { id }] of categoriesOf(all)) {
      const own = linked(dist, (chapter) => chapter.category === category);
      const title = text.category(category);
      write(`${id}.pdf`, title, await printBook(bookPage(title, own, style)), own);
    }
    const sheets = scoreSheets(text.sheets, all, style);
    write('score-sheets.pdf', text.sheets, await printBook(sheets), all);
    const chapters = readChapters(dist);
    linkWithin(chapters, ({ number }, anchor) => `q${number}.xhtml${anchor && `#${anchor}`}`);
    write('bank.epub', text.epub, epub(text.bank, chapters), chapters);
    write('anki.txt', text.anki, Buffer.from(ankiDeck(chapters)), chapters);
  } finally {
    await browser.close();
    server.close();
  }
  writeFileSync(`${UNFINISHED}/${MANIFEST}`, `${JSON.stringify(list, null, 2)}\n`);
  rmSync(out, { recursive: true, force: true });
  cpSync(UNFINISHED, out, { recursive: true });
}

/** All rules of a question page: those in its head and those of its style sheet. */
function readStyles(dist: string): string {
  const [first] = readChapters(dist);
  const html = readFileSync(`${dist}/${first?.id ?? ''}/index.html`, 'utf8');
  const inline = parse(html).querySelector('style')?.rawText ?? '';
  const files = globSync(`${dist}/_astro/*.css`).map((path) => readFileSync(path, 'utf8'));
  return [inline, ...files].join('\n');
}

/** Chapters whose links to each other lead within one page. */
function linked(dist: string, filter: (chapter: Chapter) => boolean = () => true): Chapter[] {
  const chapters = readChapters(dist).filter(filter);
  linkWithin(chapters, ({ number }, anchor) => `#q${number}${anchor && `-${anchor}`}`);
  return chapters;
}

/** Names of the categories with their ids, in order. */
function categoriesOf(chapters: readonly Chapter[]): [name: string, { id: string }][] {
  return [...byCategory(chapters)].map(([name, [first]]) => [
    name,
    { id: first?.id.split('/')[0] ?? '' },
  ]);
}

/**
 * Prints a page with bookmarks from its headings. It is set in a font of the project's: of the
 * system's, Noto CJK gives some characters, as 用, the code of the radical of the same shape, and no
 * reader finds them; and a variable font would be drawn letter by letter, at twice the size.
 */
async function printPage(page: Page, url: string, html: string): Promise<Uint8Array> {
  const { fonts } = await cutFonts(html);
  const faces = fonts.map(
    ({ name, weight }, index) =>
      `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(font/${index}.ttf) }`,
  );
  const families = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const style = `<style>${faces.join('\n')} :root {
    --serif: ${families}, serif; --sans: var(--serif); --mono: 'Liberation Mono', 'DejaVu Sans Mono', ${families}, monospace }</style>`;
  const folder = new URL('font/', url).href;
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace('</head>', `${style}</head>`) }),
  );
  await page.route(`${folder}*`, (route) => {
    const font = fonts[parseInt(route.request().url().slice(folder.length), 10)];
    return route.fulfill({
      contentType: 'font/ttf',
      body: Buffer.from(new Uint8Array(font?.data ?? [])),
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ format: 'A4', outline: true, tagged: true });
  await page.unrouteAll();
  return pdf;
}
