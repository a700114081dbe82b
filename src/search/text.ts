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
    '请问|请|说一下|说说|谈谈|介绍一下|一下|了解|知道|可以|简单|我们|你们|他们|别人|我|你|他|她',
    '这么|那么|这种|那种|这样|那样|这个|那个|这|那|就是|偏偏|特别|比较|吗|呢|吧|啊|呀|嘛|啥|咋|的|了',
    String.raw`(?<!/)\b(?:i['’]m|don['’]t|doesn['’]t|how|what|why|when|which|where|who|is|are|do|does|did|can|should|the|a|an|to|of|in|on|for|my|i|it|and|or|you|your|we|with|from|at|by|be|was|were|will|would|could|has|have|had|not|that|this|there|between|vs|use|used|using|get|work|works)\b(?!/)`,
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

/** Every term that text holds: like those of a query, and every Chinese character by itself. */
export function indexWords(text: string): string[] {
  const characters = hanRuns(normalise(text)).flatMap((run) => Array.from(run));
  return [...new Set([...terms(text), ...characters])];
}

/** The runs of Chinese in text. */
export function hanRuns(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** Whether text begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** Whether text is one term of two Chinese characters. */
export function isPair(term: string): boolean {
  return isHan(term) && Array.from(term).length === 2;
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

/** What a word counts for that only begins another one. */
export const BEGINNING = 0.85;

/** How well normalised text holds a term: 1 for all of it, less where it only begins a word. */
export function heldIn(text: string, term: string): number {
  let at = indexOfTerm(text, term, 0);
  if (at < 0) return 0;
  if (isHan(term)) return 1;
  for (; at >= 0; at = indexOfTerm(text, term, at + 1)) {
    if (!/[a-z0-9_]/.test(text[at + term.length] ?? ' ')) return 1;
  }
  return BEGINNING;
}

/** Adds to normalised text its words such as `http/2` as they are typed as well: `http2`. */
export function withJoinedWords(text: string): string {
  const words = text.match(/[a-z0-9]+(?:[./-][a-z0-9]+)+/g) ?? [];
  return [text, ...words.map((word) => word.replace(/[./-]/g, ''))].join(' ');
}

/** Text of a page in the form in which the terms of a query are looked for. */
export function fold(text: string): string {
  return withJoinedWords(normalise(text));
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
