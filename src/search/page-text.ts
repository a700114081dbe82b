import type { Body, Hit, TextSection } from './body.ts';
import { coverageOf, sumOf, WHOLE } from './coverage.ts';
import type { Query } from './query.ts';
import type { BodyHits, Candidate } from './ranking.ts';
import { fold, heldIn, squeeze } from './text.ts';

/** The text of a page, in the forms in which it is searched. */
export interface PageText {
  sections: readonly TextSection[];
  /** Title and aliases, folded. */
  head: string;
  /** The sections with their headings, folded. */
  parts: readonly string[];
  squeezed: string;
}

/** What a phrase of the query counts for that stands in the text letter by letter. */
const LITERAL = 0.15;
/** The same where exactness matters more: commands, names, numbers. */
const LITERAL_NAME = 0.3;

/** @throws When the text cannot be loaded. */
export async function readPage(body: Body, { page, entry }: Candidate): Promise<PageText> {
  const sections = await body.page(page);
  const parts = sections.map((section) => `${section.title} ${section.text}`);
  return {
    sections,
    head: fold([entry.title, ...entry.aliases].join('\n')),
    parts: parts.map(fold),
    squeezed: squeeze(parts.join(' ')),
  };
}

/**
 * Takes out hits on pages that do not hold the term: where no word of the index begins with a term,
 * Pagefind takes the longest word that begins the term itself, `量` for `量子`. A term that no page
 * read so far holds is taken out whole.
 *
 * @param texts Of the first candidates, in the same order; undefined where there is none to tell.
 * @returns The same hits when there is nothing to take out.
 */
export function withoutFalseHits(
  hits: BodyHits,
  candidates: readonly Candidate[],
  texts: readonly (PageText | undefined)[],
): BodyHits {
  const read = new Map<number, PageText>();
  texts.forEach((text, index) => {
    const candidate = candidates[index];
    if (text && candidate) read.set(candidate.page, text);
  });
  let changed = false;
  const terms = new Map<string, readonly Hit[]>();
  for (const [term, found] of hits.terms) {
    const isFalse = ({ page }: Hit): boolean => {
      const text = read.get(page);
      return text !== undefined && ![text.head, ...text.parts].some((part) => part.includes(term));
    };
    const left = found.filter((hit) => !isFalse(hit));
    if (left.length < found.length) changed = true;
    const claimed = found.some(({ page }) => read.has(page));
    if (!claimed || left.some(({ page }) => read.has(page))) terms.set(term, left);
  }
  return changed ? { terms, together: terms.size === hits.terms.size ? hits.together : [] } : hits;
}

/**
 * Whether a page says the whole query, as it was typed, in one place: in title and aliases, or in
 * one section under them. Words scattered over a page are only near.
 *
 * @param text Undefined where only the title matched, or where it could not be loaded to tell.
 */
export function isMatch(
  { concepts }: Query,
  weights: readonly number[],
  candidate: Candidate | undefined,
  text: PageText | undefined,
): boolean {
  if (!candidate || candidate.certain < WHOLE) return false;
  if (!text) return true;
  return text.parts.some((part) => {
    const place = `${text.head}\n${part}`;
    return coverageOf(concepts, weights, (term) => heldIn(place, term), true) >= WHOLE;
  });
}

/** What it adds to a page's score, as a share of it, that phrases of a query stand in its text. */
export function literalBonus({ phrases }: Query, squeezedText: string): number {
  const bonuses = phrases.map((phrase) => {
    if (!squeezedText.includes(phrase)) return 0;
    return /[a-z0-9]/.test(phrase) ? LITERAL_NAME : LITERAL;
  });
  return sumOf(bonuses) / Math.max(1, bonuses.length);
}
