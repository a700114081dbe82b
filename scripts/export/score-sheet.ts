import { pageStrings } from '../../src/strings.ts';
import { followUps, itemsBelow, type Chapter } from './chapters.ts';
import { escapeText } from './html.ts';

/** Page of score sheets: for each question a sheet with its points to tick and what to ask next. */
export function scoreSheets(title: string, chapters: readonly Chapter[], style: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<style>${style}${SHEET_STYLE}</style></head>
<body>${chapters.map(sheetOf).join('')}</body></html>`;
}

const SHEET_STYLE = `
@page { margin: 14mm 15mm; @bottom-left { content: none } @bottom-right { content: none } }
.sheet { break-before: page; display: flex; flex-direction: column; min-block-size: 262mm; font-size: 10pt; line-height: 1.5; }
.sheet:first-child { break-before: auto; }
.sheet h1 { font: 700 15pt var(--serif); }
.sheet h2 { font: 700 11pt var(--serif); margin-block: 0.7rem 0.2rem; }
.sheet ul { list-style: none; padding: 0; }
.sheet li { padding-inline-start: 1.6em; text-indent: -1.6em; padding-block: 0.1rem; }
.sheet li::before { content: '☐'; display: inline-block; inline-size: 1.6em; text-indent: 0; }
.sheet .fields { display: flex; gap: 2rem; margin-block: 0.6rem; }
.sheet .fields span { flex: 1; border-block-end: 1px solid #888; }
.sheet .notes { flex: 1; min-block-size: 12mm; border: 1px solid #bbb; padding: 0.3rem 0.6rem; margin-block-start: 0.7rem; }
.sheet .facts { color: #555; font-size: 9pt; }
`;

function sheetOf(chapter: Chapter): string {
  const text = pageStrings.downloads;
  const list = (title: string, items: readonly string[]): string =>
    `<h2>${title}</h2><ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`;
  const { number, difficulty, checked, url } = chapter;
  return `<section class="sheet"><h1>${escapeText(chapter.title)}</h1>
<p class="facts">${text.facts(number, difficulty, checked)} ${url}</p>
<p class="fields">${text.fields.map((field) => `<span>${field}</span>`).join('')}</p>
${list(text.must, itemsBelow(chapter, 'score-must'))}
${list(text.plus, itemsBelow(chapter, 'score-plus'))}
${list(text.minus, itemsBelow(chapter, 'score-minus'))}
${list(text.followUps, followUps(chapter))}
<p class="notes">${text.notes}</p></section>`;
}
