import { commonCharacters } from '../../../src/search/build/chinese.ts';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { isHan, normalize, terms, withoutStopWords } from '../../../src/search/text.ts';
import { namesOf, slotsOf, tokensOf, type RealPage } from './corpus.ts';
import { Random } from './random.ts';

export interface GeneratedPage {
  document: SearchDocument;
  /** The article as HTML. */
  html: string;
}

/** A word in the texts of so few pages, or in the names of so few, is how they are found. */
const FEW = { texts: 2, names: 3 } as const;
/** Probability that a name keeps a word that is on more pages. */
const KEPT = 0.7;
/**
 * Probability that an invented word is one that no page had before. With it a thousand pages have
 * some 45,000 words, as the real ones foretell (Heaps' law with an exponent of 0.55).
 */
const NEW = 0.06;
/**
 * Words in a row that keep their order. With so many, 53 generated pages hold as many different pairs
 * of Chinese characters as the 53 real ones (27,600 and 27,200); with three, an eighth more.
 */
const PHRASE = 8;
/** Share of its texts that a page takes from its second real page. */
const OTHER = 0.5;
const SEED = 20261122;

/**
 * Makes pages that a site of many pages could have beside the real ones, none of which answers a
 * query as well as the real page that the query was judged for.
 *
 * Each page takes its structure and half of its texts from one real page, the rest from another. In
 * every text phrases stand in another order, so none says what a real one says, and words that are
 * few pages' own give way to invented ones, the same everywhere on the page. What several pages
 * share stays: redis, 数据, 怎么实现. It is what makes a larger collection hard.
 *
 * Limits: this does not show how readers would judge a site with several good pages on a subject,
 * nor how the engine copes with text that makes sense.
 *
 * @returns The same pages as long as the site is the same.
 */
export function generatePages(real: readonly RealPage[], count: number): GeneratedPage[] {
  const random = new Random(SEED);
  const vocabulary = new Vocabulary(real, random);
  const taken = new Set(real.flatMap(({ document: { id, title } }) => [id, title]));
  const pages: GeneratedPage[] = [];
  while (pages.length < count) {
    const [first, second] = random.sample(real, 2);
    if (!first || !second) throw new Error('a page is made of two real ones');
    const page = writePage(first, second, vocabulary, random);
    const { id, title } = page.document;
    if (taken.has(id) || taken.has(title)) continue;
    taken.add(id).add(title);
    pages.push(page);
  }
  return pages;
}

function writePage(
  first: RealPage,
  second: RealPage,
  vocabulary: Vocabulary,
  random: Random,
): GeneratedPage {
  const replaced = new Map<string, string>();
  const { id, title, aliases, shortAnswer, ...rest } = first.document;
  const said = (token: string, isKept: boolean): string => {
    const known = replaced.get(normalize(token));
    if (known !== undefined || isKept) return known ?? token;
    const word = vocabulary.wordFor(token);
    replaced.set(normalize(token), word);
    return word;
  };
  const text = (real: string, page = first): string => {
    const tokens = tokensOf(real);
    const phrases = phrasesOf(tokens.filter(isWord));
    const isFree = (token: string): boolean => !vocabulary.isOwned(page, token);
    const written = random
      .sample(phrases, phrases.length)
      .flat()
      .map((word) => said(word, isFree(word)));
    return tokens.map((token) => (isWord(token) ? (written.shift() ?? '') : token)).join('');
  };
  const name = (real: string, page = first): string => {
    const isFree = (token: string): boolean =>
      !isWord(token) || (!vocabulary.isOwned(page, token) && random.chance(KEPT));
    const written = tokensOf(real).map((token) => said(token, isFree(token)));
    // A name that says all that a real one says is another one's.
    if (!vocabulary.answers(written.join(''))) return written.join('');
    return tokensOf(real)
      .map((token) => said(token, !isWord(token)))
      .join('');
  };
  const [category = '', slug = ''] = id.split('/');
  const document: SearchDocument = {
    ...rest,
    id: `${category}/${name(slug.replaceAll('-', ' ')).toLowerCase().replaceAll(' ', '-')}`,
    title: name(title),
    aliases: aliases.map((alias, index) => {
      const other = second.document.aliases[4 * index];
      return other === undefined ? name(alias) : name(other, second);
    }),
    shortAnswer: text(shortAnswer),
  };
  const others = Map.groupBy(slotsOf(second), ({ kind }) => kind);
  let isTitle = false;
  const html = first.parts.map((part) => {
    if (typeof part === 'string') {
      isTitle = part.startsWith('<h1');
      return part;
    }
    const other = random.chance(OTHER) ? others.get(part.kind) : undefined;
    if (isTitle) return escape(document.title);
    return escape(other ? text(random.pick(other).text, second) : text(part.text));
  });
  return { document, html: html.join('') };
}

/** Words of the real pages, and invented ones that could stand on such a site. */
export class Vocabulary {
  readonly #random: Random;
  /** Word → number of pages that hold it in titles and aliases, and in their texts. */
  readonly #inNames: ReadonlyMap<string, number>;
  readonly #inTexts: ReadonlyMap<string, number>;
  readonly #namesOf: ReadonlyMap<RealPage, ReadonlySet<string>>;
  /** Of every title and alias the terms that say something. */
  readonly #names: readonly string[][];
  /** Common characters that the site does not use. */
  readonly #characters: readonly string[];
  /** Words invented so far, by shape. */
  readonly #made = new Map<string, string[]>();

  constructor(pages: readonly RealPage[], random: Random) {
    this.#random = random;
    const names = pages.map((page) => namesOf(page).join('\n'));
    const texts = pages.map((page) =>
      slotsOf(page)
        .map(({ text }) => text)
        .join('\n'),
    );
    this.#namesOf = new Map(pages.map((page, at) => [page, wordsOf(names[at] ?? '')]));
    this.#inNames = countHolders(names);
    this.#inTexts = countHolders(texts);
    this.#names = pages
      .flatMap(namesOf)
      .map(tellingTerms)
      .filter((own) => own.length > 0);
    const all = [...names, ...texts].join('\n');
    this.#characters = commonCharacters().filter((character) => !all.includes(character));
  }

  /** True for a word of a page by which it, and few others, are found. */
  isOwned(page: RealPage, token: string): boolean {
    const word = normalize(token);
    const isRare = (this.#inTexts.get(word) ?? 0) <= FEW.texts;
    const isName = this.#namesOf.get(page)?.has(word) === true;
    return isRare || (isName && (this.#inNames.get(word) ?? 0) <= FEW.names);
  }

  /** True where a name says all that one of a real page says. */
  answers(name: string): boolean {
    const said = new Set(tellingTerms(name));
    return this.#names.some((real) => real.every((term) => said.has(term)));
  }

  /** An invented word of the same length, new or one that another page has. */
  wordFor(token: string): string {
    const shape = token
      .replace(/\p{Script=Han}/gu, '字')
      .replace(/[a-z]/gi, 'a')
      .replace(/\d/g, '0');
    const made = this.#made.get(shape) ?? [];
    this.#made.set(shape, made);
    if (made.length > 0 && !this.#random.chance(NEW)) return this.#random.pick(made);
    const word = Array.from(shape, (sign, index) => {
      if (sign === '字') return this.#random.pick(this.#characters);
      if (sign === '0') return String(Math.floor(this.#random.next() * 10));
      return sign === 'a' ? this.#random.pick(index % 2 === 0 ? CONSONANTS : VOWELS) : sign;
    }).join('');
    made.push(word);
    return word;
  }
}

const CONSONANTS = Array.from('bcdfghjklmnpqrstvwxyz');
const VOWELS = Array.from('aeiou');

function tellingTerms(text: string): string[] {
  return terms(withoutStopWords(normalize(text)));
}

/** In how many texts each word stands. */
function countHolders(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(text: string): Set<string> {
  return new Set(tokensOf(text).map(normalize));
}

/** Words in a row, a few at a time. */
function phrasesOf(words: readonly string[]): string[][] {
  const count = Math.ceil(words.length / PHRASE);
  return Array.from({ length: count }, (_, at) => words.slice(at * PHRASE, (at + 1) * PHRASE));
}

function isWord(token: string): boolean {
  return isHan(token) || /[a-z\d]/.test(normalize(token));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
