import { isPair, type Reading, type Spelling } from './spelling.ts';
import { isHan, normalise, terms, withoutQuestionWords } from './text.ts';

/** One way to say a part of the query. */
export interface Alternative {
  /** All of them together say it. */
  terms: readonly string[];
  /** 1 for what was typed, less for what may have been meant. */
  quality: number;
}

/** A part of the query, with every way to say it; the first is what was typed. */
export interface Concept {
  alternatives: readonly Alternative[];
}

export interface Query {
  concepts: Concept[];
  /** Folded and simplified, as typed. */
  text: string;
}

/** Words that a reader may mean by others. */
export interface Lexicon {
  /** Groups of normalised words that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Traditional → simplified character. */
  simplified: ReadonlyMap<string, string>;
  /** Undefined while its file is not there. */
  spelling: Spelling | undefined;
}

const SYNONYM = 0.85;

/**
 * Cuts a query into concepts: words of the synonym groups whole, the rest term by term, each with
 * what else the reader may have meant by it.
 *
 * @param raw As typed.
 * @param lexicon What the site knows of words.
 */
export function parseQuery(raw: string, { synonyms, simplified, spelling }: Lexicon): Query {
  const text = Array.from(normalise(raw), (character) => simplified.get(character) ?? character)
    .join('')
    .trim();
  const pieces = splitAtSynonyms(text, synonyms);
  const telling = pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: withoutQuestionWords(piece.text) } : piece,
  );
  // A query of nothing but question words asks for them.
  const empty = telling.every((piece) => piece.kind === 'text' && terms(piece.text).length === 0);
  const concepts = (empty ? pieces : telling).flatMap((piece): Concept[] =>
    piece.kind === 'text'
      ? joinPinyin(terms(piece.text), spelling).map((term) => conceptOf(term, spelling))
      : [conceptOfSynonyms(piece.words)],
  );
  return { concepts, text };
}

/** Words that mean the same, the typed one first. */
function conceptOfSynonyms(words: readonly string[]): Concept {
  const alternatives = words.map((word, index) => ({
    terms: terms(word),
    quality: index === 0 ? 1 : SYNONYM,
  }));
  return { alternatives };
}

/** A term with what it may be a slip for. */
function conceptOf(term: string, spelling: Spelling | undefined): Concept {
  const own: Alternative = { terms: [term], quality: 1 };
  if (!spelling) return { alternatives: [own] };
  let readings: Reading[] = [];
  if (isPair(term)) readings = spelling.homophonesOf(term);
  else if (!isHan(term) && !spelling.knows(term)) {
    readings = [...spelling.slipsOf(term), ...spelling.phrasesOf(term)];
  }
  const meant = readings.map(({ text, quality }) => ({ terms: terms(text), quality }));
  return { alternatives: [own, ...meant] };
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

/** Where a word stands as a whole: Chinese anywhere, others between word borders. */
function indexOfWord(text: string, word: string): number {
  const isLetter = (character: string | undefined): boolean => /[a-z0-9_]/.test(character ?? ' ');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const inside =
      (isLetter(word[0]) && isLetter(text[at - 1])) ||
      (isLetter(word.at(-1)) && isLetter(text[at + word.length]));
    if (!inside) return at;
  }
  return -1;
}
