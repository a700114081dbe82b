import type { QueryExpander } from './query-expander.ts';
import { bigrams, hanRuns, isHan, normalize, terms, withoutStopWords } from './text.ts';
import { TUNING } from './tuning.ts';

/** One way to say a clause. */
export interface Variant {
  /** Normalized. */
  text: string;
  /** All of them together say it. */
  terms: readonly string[];
  /** 1 for what was typed, less for what may have been meant. */
  weight: number;
  /** True where it takes what was typed for a mistake: then a match is no certain one. */
  isCorrection: boolean;
}

/** A part of the query with its variants; the first is what was typed. */
export interface Clause {
  variants: readonly Variant[];
}

export interface Query {
  clauses: readonly Clause[];
  /** Normalized and simplified, as typed. */
  text: string;
}

/** Vocabulary of the query parser: synonyms, names and, once it is loaded, the expander. */
export interface Vocabulary {
  /** Synonym groups of normalized words. */
  synonyms: readonly (readonly string[])[];
  /** Undefined while nothing asks for it. */
  expander: QueryExpander | undefined;
  /** True for a term that stands in a title or an alias. */
  isName: (term: string) => boolean;
}

/**
 * Parses a query into clauses: words of the synonym groups whole, the rest term by term.
 *
 * @example `修饰器 redsi` → `[修饰器 | 装饰器 | decorator] [redsi | redis (correction)]`
 */
export function parseQuery(raw: string, vocabulary: Vocabulary): Query {
  const normalized = normalize(raw).trim();
  const text = vocabulary.expander?.simplify(normalized) ?? normalized;
  const pieces = splitAtSynonyms(text, vocabulary.synonyms);
  const telling = pieces.map((piece) =>
    typeof piece === 'string' ? withoutStopWords(piece) : piece,
  );
  // A query of nothing but stop words asks for them.
  const isEmpty = telling.every((piece) => typeof piece === 'string' && terms(piece).length === 0);
  const clauses = (isEmpty ? pieces : telling).flatMap((piece): Clause[] => {
    if (typeof piece === 'string') return clausesOfText(piece, vocabulary);
    const [typed = '', ...others] = piece;
    return [{ variants: [variant(typed, 1), ...others.map((word) => variant(word))] }];
  });
  return { clauses, text };
}

/** The terms of a clause as typed. */
export function typedTerms({ variants }: Clause): readonly string[] {
  return variants[0]?.terms ?? [];
}

/** Every term of every variant, each once. */
export function allTerms(clauses: readonly Clause[]): string[] {
  return [...new Set(clauses.flatMap(({ variants }) => variants.flatMap(({ terms }) => terms)))];
}

/** A variant of a text: all of its terms together. */
export function variant(text: string, weight = TUNING.variant, isCorrection = false): Variant {
  return { text, terms: terms(text), weight, isCorrection };
}

function clausesOfText(text: string, { expander, isName }: Vocabulary): Clause[] {
  const clauses = new Map<string, Variant[]>();
  for (const term of expander?.joinPinyin(terms(text)) ?? terms(text)) {
    const others = isName(term) ? [] : (expander?.variantsOf(term) ?? []);
    const all = [{ ...variant(term, 1), terms: [term] }, ...formsOf(term, isName), ...others];
    // Of two that say the same, the first one counts.
    const isFirst = ({ text: own }: Variant, at: number): boolean =>
      all.findIndex((other) => other.text === own) === at;
    clauses.set(term, all.filter(isFirst));
  }
  for (const run of expander ? hanRuns(text) : []) {
    const typed = bigrams(run);
    for (const corrected of expander?.homophonesOf(run, isName) ?? []) {
      bigrams(corrected).forEach((term, index) => {
        if (term === typed[index]) return;
        clauses.get(typed[index] ?? '')?.push(variant(term, TUNING.homophone, true));
      });
    }
  }
  return [...clauses.values()].map((variants) => ({ variants }));
}

/** Other forms of a word: singular, parts of a name, letters apart from digits. */
function formsOf(word: string, isName: (term: string) => boolean): Variant[] {
  if (isHan(word)) return [];
  // Pagefind cuts names such as `X-Forwarded-Proto` and `$inc` in ways of its own.
  const forms = [/[a-z0-9_]+/g, /[a-z0-9]+/g, /[a-z]+|[0-9]+(?:\.[0-9]+)*/g]
    .map((part) => (word.match(part) ?? []).join(' '))
    .filter((form) => form !== '' && form !== word)
    .map((form) => variant(form));
  if (isName(word)) return forms;
  const singular = /^([a-z]{3,}[^s])s$/.exec(word)?.[1];
  if (singular !== undefined) return [variant(singular), ...forms];
  // The name alone where no page has the number that touches it: `docker404`.
  const name = /^([a-z]{3,})[0-9][0-9.]*$/.exec(word)?.[1];
  if (name === undefined || !isName(name)) return forms;
  return [...forms, variant(name, TUNING.variant ** 2, true)];
}

/** Cuts text at the words of synonym groups, the longest first; each comes with those of its groups. */
function splitAtSynonyms(
  text: string,
  groups: readonly (readonly string[])[],
): (string | readonly string[])[] {
  let best: { at: number; word: string } | undefined;
  for (const word of groups.flat()) {
    if (best && best.word.length >= word.length) continue;
    const at = indexOfWord(text, word);
    if (at >= 0) best = { at, word };
  }
  if (!best) return text === '' ? [] : [text];
  const { at, word } = best;
  const synonyms = groups.filter((group) => group.includes(word)).flat();
  return [
    ...splitAtSynonyms(text.slice(0, at), groups),
    [...new Set([word, ...synonyms])],
    ...splitAtSynonyms(text.slice(at + word.length), groups),
  ];
}

/** Offset of a word as a whole: Chinese anywhere, others not inside a word or a name. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isInside =
      (isLetter(word[0]) && NAME_BEFORE.test(text.slice(0, at))) ||
      (isLetter(word.at(-1)) && NAME_BEHIND.test(text.slice(at + word.length)));
    if (!isInside) return at;
  }
  return -1;
}

/** Neighbours that make a word a part of a name: `transaction.on_commit`, `rename-command`. */
const NAME_BEFORE = /[a-z0-9_][.+^~*$@/-]*$/;
const NAME_BEHIND = /^[.+^~*$@/-]*[a-z0-9_]/;

function isLetter(character: string | undefined): boolean {
  return /[a-z0-9_]/.test(character ?? ' ');
}
