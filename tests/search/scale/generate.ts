import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { slotsOf, type Part, type RealPage, type Slot } from './corpus.ts';
import { Inventor } from './inventor.ts';
import { Ownership } from './ownership.ts';
import { Random } from './random.ts';
import { Library } from './library.ts';
import { tokenise } from './tokens.ts';
import { Writer } from './writer.ts';

export interface GeneratedPage {
  entry: SearchDocument;
  /** The article as HTML. */
  html: string;
  /** Its texts, in their order, without the title. */
  texts: string[];
}

/** How many of its aliases a page takes from the real one that it is named after. */
const OWN_ALIASES = 0.75;
/** Texts that so many real pages have in common stay as they are: “评分点”, “得分点”. */
const COMMON = 3;
const SEED = 20261122;

/**
 * Makes pages that a site of many pages could have beside the real ones, none of which answers a
 * query better than, or as well as, the real page that the query was judged for.
 *
 * Each page is made of three real ones: the first names it and gives half of its text, the second
 * gives some aliases and a part of the text, the third a part of the text. One of them lends its
 * structure, so that headings, tables, code and lengths are real. Text is written as dissociated
 * press: it follows a real page for a few words and goes on with what follows the same word on
 * another. On the way
 *
 * - words that a page and hardly any other holds, and in its own texts also the words of its titles,
 *   give way to others, the same ones everywhere on the generated page: invented words of the same
 *   shape (`tcp_fin_timeout` → `tcp_vol_timeout`), real Chinese words that the site does not use;
 * - no five characters (or three words) in a row remain that only one real page has;
 * - titles and aliases are those of real pages without the words and runs by which one of them is
 *   called, and none of them says all that a real title or alias says.
 *
 * What is common to several pages stays, and so do pairs of characters: redis, 数据, 怎么实现. That
 * is what a larger collection makes hard, and where the engine weighs words by how rare they are.
 * With the seed as it is, the 1,000 pages have as many different words and pairs of characters as
 * the growth from 7 to 53 real pages foretells (Heaps' law); common words stand on as many of them
 * as of the real ones; and to a real page the nearest generated one is more alike (cosine of tf-idf,
 * median 0.15 in the text, 0.09 in titles and aliases) than the nearest real one (0.09 and 0.07).
 *
 * What this does not show: how readers would judge a site that has several good pages on a subject
 * — on a real one of this size, many queries have other, better answers — and how the engine copes
 * with text that makes sense. Queries for a product alone (`redi`) have one answer here and dozens
 * there. Invented words stand for each other at random, real ones come in families.
 *
 * @param real The pages of the site.
 * @param count How many to make.
 * @param seed The same seed makes the same pages, as long as the site is the same.
 */
export function generatePages(
  real: readonly RealPage[],
  count: number,
  seed = SEED,
): GeneratedPage[] {
  const random = new Random(seed);
  const ownership = new Ownership(real);
  const inventor = new Inventor(real, ownership, random);
  const library = new Library();
  const common = commonTexts(real);
  const taken = new Set(real.flatMap(({ entry }) => [entry.id, entry.title]));
  const pages: GeneratedPage[] = [];
  while (pages.length < count) {
    const writer = new Writer(library, ownership, inventor, random);
    const [first, second, third] = random.sample(real, 3);
    if (!first || !second || !third) throw new Error('a page is made of three real ones');
    const entry = entryFrom(first.entry, second.entry, writer, random);
    entry.shortAnswer = writer.text([first, first, second], 'prose', tokenise(first.entry.shortAnswer).length);
    if (taken.has(entry.id) || taken.has(entry.title)) continue;
    taken.add(entry.id).add(entry.title);
    const textFor = ({ kind, text, tokens }: Slot): string => {
      if (common.has(text)) return text;
      // Code of more than two would use more different words than a page does.
      const sources = kind === 'code' ? [first, second] : [first, first, second, third];
      return writer.text(sources, kind, tokens.length);
    };
    pages.push(pageFrom(entry, random.pick([first, second, third]).parts, textFor));
  }
  return pages;
}

function entryFrom(
  { id, title, aliases, ...rest }: SearchDocument,
  second: SearchDocument,
  writer: Writer,
  random: Random,
): SearchDocument {
  const [category = '', slug = ''] = id.split('/');
  const own = aliases.slice(0, Math.ceil(aliases.length * OWN_ALIASES));
  const made = new Set(own.map((alias) => writer.title(alias)));
  while (made.size < aliases.length) made.add(writer.title(random.pick(second.aliases)));
  const words = writer.title(slug.replaceAll('-', ' '));
  return {
    ...rest,
    id: `${category}/${words.replaceAll(' ', '-')}`,
    title: writer.title(title),
    aliases: [...made],
  };
}

function pageFrom(
  entry: SearchDocument,
  parts: readonly Part[],
  textFor: (slot: Slot) => string,
): GeneratedPage {
  const texts: string[] = [];
  let last = '';
  const html = parts.map((part) => {
    if (typeof part === 'string') return (last = part);
    if (last.startsWith('<h1')) return escape(entry.title);
    const text = textFor(part);
    texts.push(text);
    return escape(text);
  });
  return { entry, html: html.join(''), texts };
}

function commonTexts(pages: readonly RealPage[]): Set<string> {
  const holders = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(slotsOf(page).map((slot) => slot.text))) {
      holders.set(text, (holders.get(text) ?? 0) + 1);
    }
  }
  return new Set([...holders].filter(([, count]) => count >= COMMON).map(([text]) => text));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
