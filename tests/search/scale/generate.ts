import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { isHan, normalize } from '../../../src/search/text.ts';
import { slotsOf, tokensOf, type Kind, type RealPage } from './corpus.ts';
import { Inventor } from './inventor.ts';
import { Ownership, type Runs } from './ownership.ts';
import { Random } from './random.ts';

export interface GeneratedPage {
  document: SearchDocument;
  /** The article as HTML. */
  html: string;
  /** Its texts, in their order, without the title. */
  texts: string[];
}

/** Share of its aliases that a page takes from the real one that it is named after. */
const OWN_ALIASES = 0.75;
/** Probability that a name keeps a word that is neither common nor what one page is called. */
const KEPT = 0.5;
/** Probability that a text goes on elsewhere although it need not. */
const LEAP = 0.06;
const TRIES = 6;
/** Texts that so many real pages have in common stay as they are: “评分点”, “得分点”. */
const COMMON = 3;
const SEED = 20261122;

/**
 * Makes pages that a site of many pages could have beside the real ones, none of which answers a
 * query better than, or as well as, the real page that the query was judged for.
 *
 * Each page is made of three real ones: the first names it and gives half of its text, the second
 * some aliases and a part of the text, the third a part of the text; one lends its structure. Text
 * is dissociated press: it follows a real page for a few words and goes on with what follows the
 * same word on another. On the way words that are a page's own give way to invented ones, the same
 * everywhere on the generated page, and no run remains that only one real page has (`Ownership`).
 * Vocabulary that several pages share stays: redis, 数据, 怎么实现. It is what makes a larger
 * collection hard.
 *
 * Limits: this does not show how readers would judge a site with several good pages on a subject,
 * nor how the engine copes with text that makes sense.
 *
 * @returns The same pages as long as the site is the same.
 */
export function generatePages(real: readonly RealPage[], count: number): GeneratedPage[] {
  const random = new Random(SEED);
  const ownership = new Ownership(real);
  const inventor = new Inventor(real, random);
  const common = commonTexts(real);
  const taken = new Set(real.flatMap(({ document: { id, title } }) => [id, title]));
  const pages: GeneratedPage[] = [];
  while (pages.length < count) {
    const [first, second, third] = random.sample(real, 3);
    if (!first || !second || !third) throw new Error('a page is made of three real ones');
    const writer = new Writer(ownership, inventor, random);
    const document = writer.document(first, second);
    if (taken.has(document.id) || taken.has(document.title)) continue;
    taken.add(document.id).add(document.title);
    const texts: string[] = [];
    let isTitle = false;
    const html = random.pick([first, second, third]).parts.map((part) => {
      if (typeof part === 'string') {
        isTitle = part.startsWith('<h1');
        return part;
      }
      if (isTitle) return escape(document.title);
      const sources = part.kind === 'code' ? [first, second] : [first, first, second, third];
      const text = common.has(part.text)
        ? part.text
        : writer.text(sources, part.kind, tokensOf(part.text).length);
      texts.push(text);
      return escape(text);
    });
    pages.push({ document, html: html.join(''), texts });
  }
  return pages;
}

/** Real text of one kind, ready to be written anew. */
interface Stream {
  page: RealPage;
  tokens: readonly string[];
  /** Places of all words, and of those that follow a word. */
  words: readonly number[];
  after: ReadonlyMap<string, readonly number[]>;
}

const streams = new WeakMap<RealPage, Map<Kind, Stream>>();

/** Writes one page: a word that is replaced once is replaced everywhere. */
class Writer {
  readonly #ownership: Ownership;
  readonly #inventor: Inventor;
  readonly #random: Random;
  readonly #replaced = new Map<string, string>();

  constructor(ownership: Ownership, inventor: Inventor, random: Random) {
    this.#ownership = ownership;
    this.#inventor = inventor;
    this.#random = random;
  }

  document({ document }: RealPage, second: RealPage): SearchDocument {
    const { id, title, aliases } = document;
    const [category = '', slug = ''] = id.split('/');
    const own = aliases.slice(0, Math.ceil(aliases.length * OWN_ALIASES));
    const others = this.#random.sample(second.document.aliases, aliases.length - own.length);
    const words = this.#name(slug.replaceAll('-', ' ')).toLowerCase();
    return {
      ...document,
      id: `${category}/${words.replaceAll(' ', '-')}`,
      title: this.#name(title),
      aliases: [...own, ...others].map((alias) => this.#name(alias)),
      shortAnswer: this.text([second], 'prose', tokensOf(document.shortAnswer).length),
    };
  }

  /** A real title or alias, with other words for what its page is found by. */
  #name(real: string): string {
    const tokens = tokensOf(real);
    const kept = tokens.filter(isWord);
    for (;;) {
      const name = this.#written(tokens, this.#ownership.nameRuns, (token) => {
        const isName = this.#ownership.isNameOfOne(token);
        return isName ?? !this.#random.chance(KEPT);
      });
      const [word] = kept.splice(Math.floor(this.#random.next() * kept.length), 1);
      if (word === undefined || !this.#ownership.answers(name)) return name;
      this.#replace(word);
    }
  }

  /** Text of real pages, from one to another wherever a word stands on both. */
  text(pages: readonly RealPage[], kind: Kind, length: number): string {
    const sources = pages.map((page) => streamOf(page, kind)).filter(({ words }) => words.length);
    if (sources.length === 0) return '';
    const { textRuns } = this.#ownership;
    const written: string[] = [];
    let stream = this.#random.pick(sources);
    let at = this.#random.pick(stream.words);
    let last = '';
    const leap = (): void => {
      stream = this.#random.pick(sources);
      at = this.#random.pick(stream.after.get(last) ?? stream.words);
    };
    const said = (): string => {
      const token = stream.tokens[at] ?? '';
      return this.#said(token, () => this.#ownership.isOwned(stream.page, token));
    };
    const spoken: string[] = [];
    const isOwned = (word: string): boolean =>
      textRuns.areIn([...spoken.slice(-textRuns.length), word].join(' '));
    while (written.length < length) {
      const token = stream.tokens[at];
      if (token !== undefined && !isWord(token)) written.push(token);
      else {
        if (token === undefined || this.#random.chance(LEAP)) leap();
        for (let tries = 0; tries < TRIES && isOwned(said()); tries += 1) leap();
        const word = this.#fitting(said(), isOwned);
        written.push(word);
        spoken.push(word);
        last = normalize(stream.tokens[at] ?? '');
      }
      at += 1;
    }
    return written.join('');
  }

  /** Tokens with other words for those that must not stand, and for those that complete a run. */
  #written(tokens: readonly string[], runs: Runs, isOwned: (token: string) => boolean): string {
    return tokens.reduce((text, token) => {
      if (!isWord(token)) return text + token;
      const word = this.#said(token, () => isOwned(token));
      return text + this.#fitting(word, (one) => runs.areIn(text + one));
    }, '');
  }

  /** A word, or an invented one where it completes a page's own run; none where all do. */
  #fitting(word: string, isOwned: (word: string) => boolean): string {
    let fitting = word;
    for (let tries = 0; tries < TRIES && isOwned(fitting); tries += 1) {
      fitting = this.#inventor.wordFor(word);
    }
    return isOwned(fitting) ? '' : fitting;
  }

  #said(token: string, isOwned: () => boolean): string {
    const known = this.#replaced.get(normalize(token));
    if (known !== undefined) return known;
    return isOwned() ? this.#replace(token) : token;
  }

  #replace(token: string): string {
    const word = this.#inventor.wordFor(token);
    this.#replaced.set(normalize(token), word);
    return word;
  }
}

function streamOf(page: RealPage, kind: Kind): Stream {
  const known = streams.get(page)?.get(kind);
  if (known) return known;
  const tokens = slotsOf(page)
    .filter((slot) => slot.kind === kind)
    .flatMap(({ text }) => [...tokensOf(text), '\n']);
  const words = [...tokens.keys()].filter((at) => isWord(tokens[at] ?? ''));
  const after = new Map<string, number[]>();
  words.forEach((at, index) => {
    const before = normalize(tokens[words[index - 1] ?? -1] ?? '');
    after.set(before, [...(after.get(before) ?? []), at]);
  });
  const stream = { page, tokens, words, after };
  streams.set(page, (streams.get(page) ?? new Map<Kind, Stream>()).set(kind, stream));
  return stream;
}

function isWord(token: string): boolean {
  return isHan(token) || /[a-z\d]/.test(normalize(token));
}

function commonTexts(pages: readonly RealPage[]): Set<string> {
  const texts = pages.flatMap((page) => [...new Set(slotsOf(page).map(({ text }) => text))]);
  const groups = [...Map.groupBy(texts, (text) => text)];
  return new Set(groups.filter(([, held]) => held.length >= COMMON).map(([text]) => text));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
