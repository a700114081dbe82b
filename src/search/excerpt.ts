import { qualityIn } from './match.ts';
import { isHan, normalize } from './text.ts';

/** Characters of an excerpt, where sentences are short enough. */
const LENGTH = 110;
/** Characters in front of the first match where a sentence is cut, and those given up for a border. */
const LEAD = 24;
const ELLIPSIS = '…';
/** A sentence with its closing marks, or a block without one: a heading cell, a label. */
const SENTENCE = /[^。！？；\n]+(?:[。！？；]+[”’）」』]*|\n|$)/gu;

/**
 * The sentences of a text that hold most different terms. One that is too long is cut, with `…`
 * wherever something of it is left out.
 *
 * @param prose Blocks, a line each.
 * @param terms Of the query.
 * @param fromStart Begins with the first sentence, which says why a popular answer is wrong.
 * @returns Empty for a text without sentences.
 */
export function excerptOf(prose: string, terms: readonly string[], fromStart = false): string {
  const sentences = (prose.match(SENTENCE) ?? []).map((one) => one.trim()).filter(Boolean);
  const held = sentences.map((sentence) => {
    const quality = qualityIn(normalize(sentence));
    return terms.filter((term) => quality(term) > 0);
  });
  let [first, end, most] = [0, 1, -1];
  for (let from = 0; from < (fromStart ? 1 : sentences.length); from += 1) {
    if (!fromStart && isIntroduction(sentences[from])) continue;
    const to = endOf(sentences, from);
    const count = new Set(held.slice(from, to).flat()).size;
    if (count > most) [first, end, most] = [from, to, count];
  }
  const text = joined(sentences.slice(first, end));
  if (text.length <= LENGTH) return text;
  return cut(text, fromStart ? 0 : firstMatch(text, held[first] ?? []));
}

/** Index behind the last sentence that fits in with the one at an index, which always does. */
function endOf(sentences: readonly string[], from: number): number {
  let end = from + 1;
  while (
    end < sentences.length &&
    !isIntroduction(sentences[end]) &&
    joined(sentences.slice(from, end + 1)).length <= LENGTH
  ) {
    end += 1;
  }
  return end;
}

/** True for a sentence that leads to code or a list: what follows it on the page is not shown. */
function isIntroduction(sentence: string | undefined): boolean {
  return sentence?.endsWith('：') === true;
}

/** Sentences as one text: a blank where the first ends without a full-width mark. */
function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => {
    const gap = text === '' || /[。！？；”’）」』]$/u.test(text) ? '' : ' ';
    return `${text}${gap}${sentence}`;
  }, '');
}

function firstMatch(sentence: string, terms: readonly string[]): number {
  const normalized = normalize(sentence);
  const places = terms.map((term) => normalized.indexOf(term)).filter((at) => at >= 0);
  return places.length === 0 ? 0 : Math.min(...places);
}

/** Cuts a sentence around a match, behind a mark or between words. */
function cut(sentence: string, match: number): string {
  const isBorder = (at: number): boolean => {
    const [before = '', behind = ''] = [sentence[at - 1], sentence[at]];
    return /[\s，、：（]/u.test(before) || isHan(before) !== isHan(behind);
  };
  // At the end of a sentence there is room in front.
  let start = Math.max(0, Math.min(match - LEAD, sentence.length - LENGTH));
  while (start > 0 && start < match && !isBorder(start)) start += 1;
  const last = Math.min(sentence.length, start + LENGTH);
  let end = last;
  while (end < sentence.length && end > last - LEAD && !isBorder(end)) end -= 1;
  // A sentence of nothing but Chinese is cut where it has to be.
  if (end < sentence.length && !isBorder(end)) end = last;
  const text = sentence.slice(start, end).replace(/^[，、：\s]+|[，、：\s]+$/gu, '');
  return `${start > 0 ? ELLIPSIS : ''}${text}${end < sentence.length ? ELLIPSIS : ''}`;
}
