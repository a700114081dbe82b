import type { Spelling } from './spelling.ts';
import { isHan, isPair, normalise, squeeze, terms, withoutQuestionWords } from './text.ts';

/** One way to say a part of the query. */
export interface Alternative {
  /** All of them together say it. */
  terms: readonly string[];
  /** 1 for what was typed, less for what may have been meant. */
  quality: number;
  /** Whether it takes what was typed for a slip. */
  guess: boolean;
}

/** A part of the query, with every way to say it; the first is what was typed. */
export interface Concept {
  alternatives: readonly Alternative[];
}

export interface Query {
  concepts: Concept[];
  /** Folded and simplified, as typed. */
  text: string;
  /** What is left of it without question words: pieces of three characters and more, squeezed. */
  phrases: string[];
}

/** Words that a reader may mean by others. */
export interface Lexicon {
  /** Groups of normalised words that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Undefined while its file is not there. */
  spelling: Spelling | undefined;
  /** Whether a term stands in no title: only then it may be a slip. */
  doubts: (term: string) => boolean;
}

const SYNONYM = 0.85;
const PLURAL = 0.95;
const PARTS = 0.9;

/**
 * Cuts a query into concepts: words of the synonym groups whole, the rest term by term, each with
 * what else the reader may have meant by it.
 *
 * @param raw As typed.
 * @param lexicon What the site knows of words.
 */
export function parseQuery(raw: string, lexicon: Lexicon): Query {
  const { synonyms, spelling } = lexicon;
  const folded = normalise(raw).trim();
  const text = spelling?.simplify(folded) ?? folded;
  const pieces = splitAtSynonyms(text, [...synonyms, ...(spelling?.synonyms ?? [])]);
  const telling = pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: withoutQuestionWords(piece.text) } : piece,
  );
  // A query of nothing but question words asks for them.
  const empty = telling.every((piece) => piece.kind === 'text' && terms(piece.text).length === 0);
  const concepts = (empty ? pieces : telling).flatMap((piece): Concept[] =>
    piece.kind === 'text'
      ? joinPinyin(terms(piece.text), spelling).map((term) => conceptOf(term, lexicon))
      : [conceptOfSynonyms(piece.words)],
  );
  const phrases = withoutQuestionWords(text)
    .split(/\s+/)
    .map((part) => squeeze(part))
    .filter((part) => part.length > 2);
  return { concepts, text, phrases };
}

/** Words that mean the same, the typed one first. */
function conceptOfSynonyms(words: readonly string[]): Concept {
  const alternatives = words.map((word, index) => ({
    terms: terms(word),
    quality: index === 0 ? 1 : SYNONYM,
    guess: false,
  }));
  return { alternatives };
}

/** A term with what it may be a slip for. */
function conceptOf(term: string, { spelling, doubts }: Lexicon): Concept {
  const own: Alternative = { terms: [term], quality: 1, guess: false };
  const plural = /^([a-z]{3,}[^s])s$/.exec(term)?.[1];
  const alternatives = plural === undefined ? [own] : [own, meant(plural, PLURAL, false)];
  // Pagefind cuts names such as `X-Forwarded-Proto` and `$inc` in ways of its own.
  for (const parts of [term.match(/[a-z0-9_]+/g) ?? [], term.match(/[a-z0-9]+/g) ?? []]) {
    const known = alternatives.some(({ terms }) => terms.join(' ') === parts.join(' '));
    if (parts.length > 0 && !known) {
      alternatives.push({ terms: parts, quality: PARTS, guess: false });
    }
  }
  if (!spelling || !doubts(term)) return { alternatives };
  if (isPair(term)) {
    alternatives.push(
      ...spelling.homophonesOf(term).map(({ text, quality }) => meant(text, quality, true)),
    );
  } else if (!isHan(term) && !spelling.knows(term)) {
    alternatives.push(
      ...spelling.slipsOf(term).map(({ text, quality }) => meant(text, quality, true)),
      ...spelling.phrasesOf(term).map(({ text, quality }) => meant(text, quality, false)),
    );
  }
  return { alternatives };
}

function meant(text: string, quality: number, guess: boolean): Alternative {
  return { terms: terms(text), quality, guess };
}

/** Pinyin is often typed in syllables: `chi jiu hua` is one word when its parts are none. */
function joinPinyin(words: readonly string[], spelling: Spelling | undefined): string[] {
  if (!spelling) return [...words];
  const joined: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    const whole = open.join('');
    if (open.length > 1 && spelling.phrasesOf(whole).length > 0) joined.push(whole);
    else joined.push(...open);
    open = [];
  };
  for (const word of words) {
    if (/^[a-z]+$/.test(word) && !spelling.knows(word)) open.push(word);
    else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

/** A stretch of a query: text, or a word of a synonym group in front of the rest of its group. */
type QueryPiece = { kind: 'text'; text: string } | { kind: 'synonyms'; words: readonly string[] };

/** Cuts text at the words of synonym groups, the longest first. */
function splitAtSynonyms(text: string, groups: readonly (readonly string[])[]): QueryPiece[] {
  let best: { at: number; word: string; group: readonly string[] } | undefined;
  for (const group of groups) {
    for (const word of group) {
      const at = indexOfWord(text, word);
      if (at < 0 || (best && best.word.length >= word.length)) continue;
      best = { at, word, group };
    }
  }
  if (!best) return text === '' ? [] : [{ kind: 'text', text }];
  const { at, word, group } = best;
  // A word may stand in several groups.
  const others = groups
    .filter((candidate) => candidate === group || candidate.includes(word))
    .flat()
    .filter((other) => other !== word);
  return [
    ...splitAtSynonyms(text.slice(0, at), groups),
    { kind: 'synonyms', words: [word, ...new Set(others)] },
    ...splitAtSynonyms(text.slice(at + word.length), groups),
  ];
}

/** Where a word stands as a whole: Chinese anywhere, others not inside a word or a name. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const inside =
      (isLetter(word[0]) && NAME_BEFORE.test(text.slice(0, at))) ||
      (isLetter(word.at(-1)) && NAME_BEHIND.test(text.slice(at + word.length)));
    if (!inside) return at;
  }
  return -1;
}

/** What makes a word a part of a name such as `transaction.on_commit` or `rename-command`. */
const NAME_BEFORE = /[a-z0-9_][.+^~*$@/-]*$/;
const NAME_BEHIND = /^[.+^~*$@/-]*[a-z0-9_]/;

function isLetter(character: string | undefined): boolean {
  return /[a-z0-9_]/.test(character ?? ' ');
}
