import { readFileSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { PITFALLS } from '../../src/schemas/question-parts.ts';
import type { SearchResult } from '../../src/search/engine.ts';
import type { Section } from '../../src/search/sections.ts';
import { searchStrings } from '../../src/strings.ts';
import { questions } from '../e2e/site.ts';
import { rememberSearch } from '../search/node-engine.ts';
import { readSuite } from '../search/suite.ts';

/** Characters of a sentence that is too long to be shown whole. */
const CUT = 40;
/** Begins the correction of a popular error. */
const CORRECTION = '为什么不对';
const NO_PROSE = 'figure, pre, svg, .permalink, [data-pagefind-ignore]';

/** Results of the tune queries, and what their cards say below the short answer. */
let firsts: SearchResult[] = [];
let shown: (Section & { id: string })[] = [];

beforeAll(async () => {
  const engine = rememberSearch('dist')();
  const all: SearchResult[][] = [];
  for (const { query, set } of readSuite()) {
    if (set === 'tune') all.push((await engine.search(query)).results);
  }
  firsts = all.flatMap((results) => results.slice(0, 1));
  const sections = all
    .flat()
    .flatMap(({ id, sections }) => sections.map((section) => ({ ...section, id })));
  const kinds = Map.groupBy(sections, ({ url, excerpt }) => `${url} ${excerpt}`);
  shown = [...kinds.values()].flatMap((same) => same.slice(0, 1));
}, 300_000);

test('the queries of the suite show sections of every kind', () => {
  expect(firsts.length).toBeGreaterThan(600);
  const parts = new Set(shown.map(({ part }) => part));
  expect([...parts].sort()).toEqual(Object.keys(searchStrings.parts).sort());
});

test('every first result shows the short answer of its page', () => {
  const answers = new Map(questions().map(({ id, short }) => [id, short.trim()]));
  expect(firsts.filter(({ id, shortAnswer }) => shortAnswer !== answers.get(id))).toEqual([]);
});

test('a popular error is shown as one, with the beginning of its correction', () => {
  const errors = shown.filter(({ url }) => url.includes(`#${PITFALLS.prefix}`));
  const unmarked = errors.filter(
    ({ part, excerpt }) =>
      part !== 'pitfall' || !new RegExp(`^${CORRECTION}.*([。！？；]|…$)`, 'u').test(excerpt),
  );
  expect(errors.length).toBeGreaterThan(0);
  expect(unmarked).toEqual([]);
});

test('excerpts hold sentences of the answer alone: no code, caption, label of a language or seal', () => {
  const foreign = shown.filter(({ id, excerpt }) => {
    const prose = withoutBlanks(articleOf(id).textContent);
    return !prose.includes(textOf(excerpt));
  });
  expect(foreign).toEqual([]);
});

test('excerpts begin and end where sentences do, or with “…” where one is cut', () => {
  const broken = shown.filter(({ id, excerpt }) => {
    const isCut = excerpt.startsWith('…') || excerpt.endsWith('…');
    if (excerpt === '' || (isCut && excerpt.length < CUT)) return true;
    const places = bordersOf(id);
    const text = textOf(excerpt);
    const begins = excerpt.startsWith('…') || places.some((place) => place.behind.startsWith(text));
    const ends = excerpt.endsWith('…') || places.some((place) => place.before.endsWith(text));
    return !begins || !ends;
  });
  expect(broken).toEqual([]);
});

const borders = new Map<string, { before: string; behind: string }[]>();
/** Longer than any excerpt. */
const REACH = 200;

/** Text before and behind each place of a page where a sentence or a block ends. */
function bordersOf(id: string): { before: string; behind: string }[] {
  const known = borders.get(id);
  if (known) return known;
  // A mark that no page holds stands for the border of a block.
  const blocks = articleOf(id).innerHTML.replace(
    /<(?!\/?(?:a|b|em|strong|code|span|sup|sub)\b)\/?[a-z][^>]*>/g,
    '\u{e000}',
  );
  const text = withoutBlanks(parse(blocks).textContent);
  const found = [
    ...text.matchAll(/\u{e000}+|(?<=[。！？；][”’）」』]*)(?![。！？；”’）」』])/gu),
  ].map(({ 0: mark, index }) => ({
    before: text.slice(0, index).replaceAll('\u{e000}', '').slice(-REACH),
    behind: text
      .slice(index + mark.length)
      .replaceAll('\u{e000}', '')
      .slice(0, REACH),
  }));
  borders.set(id, found);
  return found;
}

const articles = new Map<string, HTMLElement>();

/** The answer of a built page without code, captions and diagrams. */
function articleOf(id: string): HTMLElement {
  const known = articles.get(id);
  if (known) return known;
  const html = readFileSync(`dist/${id}/index.html`, 'utf8');
  const article = parse(html).querySelector('[data-pagefind-body]');
  if (!article) throw new Error(`${id}: no article to index`);
  for (const other of article.querySelectorAll(NO_PROSE)) other.remove();
  articles.set(id, article);
  return article;
}

/** Text of an excerpt without the ellipses of its cuts, to be found in the article. */
function textOf(excerpt: string): string {
  return withoutBlanks(excerpt.replace(/^…|…$/g, ''));
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s·]+/g, '');
}
