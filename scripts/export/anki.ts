import { pageStrings, siteStrings } from '../../src/strings.ts';
import { itemsBelow, type Chapter } from './chapters.ts';
import { escapeText } from './html.ts';

/**
 * Deck as text that Anki imports: lines of `#key:value`, then a note a line, its fields parted by
 * tabs; the note type is the reader's, as its name differs by language. The guid is the permanent number, so that a later deck updates a note and keeps its reviews.
 *
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiDeck(chapters: readonly Chapter[]): string {
  const head = {
    separator: 'tab',
    html: 'true',
    'guid column': '1',
    'deck column': '2',
    'tags column': '5',
  };
  const notes = chapters.map((chapter) =>
    [
      `mianshi-youju-${chapter.number}`,
      `${siteStrings.name}::${chapter.category}`,
      escapeText(chapter.title),
      backOf(chapter),
      chapter.difficulty,
    ].join('\t'),
  );
  return [...Object.entries(head).map(([key, value]) => `#${key}:${value}`), ...notes, ''].join(
    '\n',
  );
}

function backOf(chapter: Chapter): string {
  const points = itemsBelow(chapter, 'score-must').map((item) => `<li>${escapeText(item)}</li>`);
  return (
    `<p>${escapeText(chapter.short)}</p><p><b>${pageStrings.downloads.must}</b></p>` +
    `<ul>${points.join('')}</ul><p><a href="${chapter.url}">${chapter.url}</a></p>`
  ).replaceAll(/\s+/g, ' ');
}
