import { isHan, normalize } from '../../../src/search/text.ts';

/** A piece of text: a Chinese word, any other word (`tcp_fin_timeout`), or what stands between. */
export interface Token {
  text: string;
  kind: 'han' | 'word' | 'other';
  /** What it counts as, whatever its case. */
  key: string;
  /** What it holds: itself if it is Chinese, otherwise its letters and digits. */
  keys: readonly string[];
}

const RUNS = /\p{Script=Han}+|[A-Za-z\d_$](?:[A-Za-z\d_$.+#^~*@/-]*[A-Za-z\d_$+*])?|[^]/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts text into tokens; joined, they are the text again. */
export function tokenise(text: string): Token[] {
  return (text.match(RUNS) ?? []).flatMap((run) => {
    if (isHan(run)) return words(run).map((word) => token(word, 'han'));
    return [token(run, /[A-Za-z\d]/.test(run) ? 'word' : 'other')];
  });
}

/** Words of a run of Chinese. */
export function words(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** Letters, digits and what stands between them. */
export function partsOf(word: string): string[] {
  return word.match(/[A-Za-z]+|\d+|[^A-Za-z\d]+/g) ?? [];
}

/** Keys of a text, in order. */
export function keysOf(text: string): string[] {
  return tokenise(text).flatMap(({ keys }) => keys);
}

function token(text: string, kind: Token['kind']): Token {
  const key = normalize(text);
  return { text, kind, key, keys: kind === 'han' ? [key] : (key.match(/[a-z]+|\d+/g) ?? []) };
}
