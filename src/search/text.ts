/**
 * Analysis: how text and queries become terms. Chinese is cut into bigrams (`持久化` → `持久`,
 * `久化`): browsers segment words differently from each other and from Pagefind, bigrams are the
 * same everywhere, and Pagefind 1.6 stores them.
 */

const HAN_RUN = /\p{Script=Han}+/gu;
const TERM =
  /\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{N}_$#](?:(?!\p{Script=Han})[\p{L}\p{N}_.+#^~*$@/-])*/gu;

/** Stop words of Chinese questions. */
const HAN_STOP_WORDS = new RegExp(
  [
    '为什么|是什么|什么是|什么|怎么样|怎样|怎么办|怎么|如何|为啥|干嘛|多少',
    '能不能|可不可以|是不是|会不会|有没有|要不要|到底|应该|哪个|哪些|哪儿|哪里',
    '请问|请|说一下|说说|谈谈|介绍一下|一下|了解|知道|可以|简单|我们|你们|他们|别人|我|你|他|她',
    '这么|那么|这种|那种|这样|那样|这个|那个|这|那|就是|偏偏|特别|比较|吗|呢|吧|啊|呀|嘛|啥|咋|的|了',
  ].join('|'),
  'gu',
);
/** English stop words; not those of a path, as in `/var/www/my`. Safari 16.0 has no lookbehind. */
const LATIN_STOP_WORDS =
  /(^|[^/])\b(?:i['’]m|don['’]t|doesn['’]t|how|what|why|when|which|where|who|is|are|do|does|did|can|should|the|a|an|to|of|in|on|for|my|i|it|and|or|you|your|we|with|from|at|by|be|was|were|will|would|could|has|have|had|not|that|this|there|between|vs|use|used|using|get|work|works|but|so|after|before|every|some|another|just|still|than|such|whether)\b(?!\/)/gu;

/** Compatibility forms and case folded: `ＴＣＰ` → `tcp` (NFKC, lower case). */
export function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Normalized text with a blank in place of every stop word. */
export function withoutStopWords(text: string): string {
  return text.replace(HAN_STOP_WORDS, ' ').replace(LATIN_STOP_WORDS, '$1 ');
}

/**
 * Terms of text: bigrams of Chinese, whole words of anything else (`redis.conf`). A run of one
 * Chinese character is a term of its own.
 *
 * @returns Distinct terms in order of appearance.
 */
export function terms(text: string): string[] {
  const found = normalize(text)
    .match(TERM)
    ?.flatMap((run) => (isHan(run) ? bigrams(run) : [run.replace(/[./-]+$/, '')]));
  return [...new Set(found?.filter((term) => term !== '') ?? [])];
}

/** Bigrams of a run of Chinese; the character itself where it is alone. */
export function bigrams(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** Words of text that are not Chinese, whole and in their parts (`redis.conf`, `redis`, `conf`). */
export function foreignWords(text: string): string[] {
  const words = terms(text).filter((term) => !isHan(term));
  return [...new Set(words.flatMap((word) => [word, ...word.split(/[._/+#^~*$@-]+/)]))].filter(
    (word) => word !== '',
  );
}

/** Terms under which text is found: those of a query, and single characters and word parts. */
export function indexTerms(text: string): string[] {
  const characters = hanRuns(normalize(text)).flatMap((run) => Array.from(run));
  return [...new Set([...terms(text), ...characters, ...foreignWords(text)])];
}

/** Runs of Chinese in text. */
export function hanRuns(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** True for text that begins with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/**
 * Offset of a term in normalized text, from an offset on; -1 where it is not. A Chinese term may
 * stand anywhere, another one only at the start of a word: `r` is not in `server`.
 */
export function indexOfTerm(text: string, term: string, from: number): number {
  let at = text.indexOf(term, from);
  if (isHan(term)) return at;
  while (at > 0 && /[a-z0-9]/.test(text[at - 1] ?? '')) at = text.indexOf(term, at + 1);
  return at;
}

/** Normalized text with words such as `http/2` added as they are typed as well: `http2`. */
export function normalizeForMatch(text: string): string {
  const normalized = normalize(text);
  const words = normalized.match(/[a-z0-9]+(?:[./-][a-z0-9]+)+/g) ?? [];
  return [normalized, ...words.map((word) => word.replace(/[./-]/g, ''))].join(' ');
}

/** Normalized text without blanks and punctuation, for comparing whole phrases. */
export function stripPunctuation(text: string): string {
  return normalize(text).replace(/[\s\p{P}]+/gu, '');
}
