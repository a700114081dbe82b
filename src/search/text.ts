/**
 * How text and queries are cut into terms. Chinese is cut into pairs of neighbouring characters
 * (bigrams): browsers segment words differently from each other and from Pagefind, bigrams are the
 * same everywhere, and Pagefind 1.6 stores them.
 */

const HAN_RUN = /\p{Script=Han}+/gu;
const TERM =
  /\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{N}_$#](?:(?!\p{Script=Han})[\p{L}\p{N}_.+#^~*$@/-])*/gu;
/** Words that ask but say nothing of the subject. */
const QUESTION_WORDS = new RegExp(
  [
    '为什么|是什么|什么是|什么|怎么样|怎样|怎么办|怎么|如何|为啥|干嘛|多少',
    '能不能|可不可以|是不是|会不会|有没有|要不要|到底|应该|哪个|哪些|哪儿|哪里',
    '请问|请|说一下|说说|谈谈|介绍一下|一下|了解|吗|呢|吧|的|了',
    String.raw`\b(?:how|what|why|when|which|where|who|is|are|do|does|did|can|should|the|a|an|to|of|in|on|for|my|i|it|and|work|works)\b`,
  ].join('|'),
  'gu',
);

/** Folds what readers type into one form: NFKC (full-width and compatibility forms), lower case. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Puts a blank in place of every question word of normalised text. */
export function withoutQuestionWords(text: string): string {
  return text.replace(QUESTION_WORDS, ' ');
}

/**
 * Cuts text into terms: bigrams of Chinese, whole words of anything else. A run of one Chinese
 * character is a term of its own.
 *
 * @returns Distinct terms in order of appearance.
 */
export function terms(text: string): string[] {
  const found = normalise(text)
    .match(TERM)
    ?.flatMap((run) => (isHan(run) ? bigrams(run) : [run.replace(/[./-]+$/, '')]));
  return [...new Set(found?.filter((term) => term !== '') ?? [])];
}

/** Words of text that are not Chinese, whole and in their parts (`redis.conf`, `redis`, `conf`). */
export function foreignWords(text: string): string[] {
  const words = terms(text).filter((term) => !isHan(term));
  return [...new Set(words.flatMap((word) => [word, ...word.split(/[._/+#^~*$@-]+/)]))].filter(
    (word) => word !== '',
  );
}

/** Terms for the index: like those of a query, and every Chinese character by itself. */
export function indexWords(text: string): string[] {
  const characters = normalise(text)
    .match(HAN_RUN)
    ?.flatMap((run) => Array.from(run));
  return [...new Set([...terms(text), ...(characters ?? [])])];
}

/** Whether text begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/**
 * Whether normalised text holds a term: a Chinese one anywhere, another one only at the start of
 * a word, so that `r` does not stand in `server`.
 */
export function holds(text: string, term: string): boolean {
  return indexOfTerm(text, term, 0) >= 0;
}

/** Where in normalised text a term stands, from an offset on; -1 where it does not. */
export function indexOfTerm(text: string, term: string, from: number): number {
  let at = text.indexOf(term, from);
  if (isHan(term)) return at;
  while (at > 0 && /[a-z0-9]/.test(text[at - 1] ?? '')) at = text.indexOf(term, at + 1);
  return at;
}

/** Normalised text without spaces and punctuation, for comparing whole phrases. */
export function squeeze(text: string): string {
  return normalise(text).replace(/[\s\p{P}]+/gu, '');
}

function bigrams(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
