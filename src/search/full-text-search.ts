import { coverage, MATCH_THRESHOLD, qualityIn, type WeightedClause } from './match.ts';
import type { FullText } from './full-text.ts';
import type { StoredSection } from './index-format.ts';
import type { QueryExpander } from './query-expander.ts';
import { typedTerms, type Query } from './query.ts';
import { rank, SHORTLIST, type Candidate } from './ranking.ts';
import { sectionsFor, type Section } from './sections.ts';
import type { TermIndex } from './term-index.ts';
import { isHan, normalizeForMatch } from './text.ts';

/** Inputs of a full-text search, loaded by the engine. */
export interface FullTextSources {
  index: TermIndex;
  fullText: FullText;
  /** Undefined where all words of the query stand in titles, or where it could not be loaded. */
  expander: QueryExpander | undefined;
  passes: (page: number) => boolean;
  /** Address of a page by its id. */
  urlOf: (id: string) => string;
}

/** An answer before it is drawn up for the reader. */
export interface Found {
  /** Best first. */
  found: readonly (Candidate & { sections: Section[] })[];
  /** True when no page holds the whole query in one place. */
  isPartial: boolean;
  /** True when a part of the index or a text could not be loaded. */
  isIncomplete: boolean;
}

/** Terms of a query that are looked for in texts: each loads some 4 KB of Pagefind's index. */
const MAX_TEXT_TERMS = 16;
/** Results whose text is read: it weighs some 6 KB. */
const WITH_SECTIONS = 3;

/**
 * Searches the full text, ranks pages by it together with titles and aliases, and reads the texts
 * of the first ones.
 *
 * @param query Its terms are loaded into the index.
 */
export async function searchFullText(
  query: Query,
  { index, fullText, expander, passes, urlOf }: FullTextSources,
): Promise<Found> {
  const { hits, isComplete } = await fullText.search(textTerms(query, index, expander));
  const { candidates, clauses } = await rank(query, index, hits, passes, SHORTLIST.text);
  const reads = await Promise.allSettled(
    candidates
      .slice(0, WITH_SECTIONS)
      .map(async ({ page, isInText }) => (isInText ? index.loadText(page.number) : [])),
  );
  const texts = reads.map((read) => (read.status === 'fulfilled' ? read.value : []));
  return {
    found: candidates.map((candidate, position) => ({
      ...candidate,
      sections: sectionsFor(texts[position] ?? [], urlOf(candidate.page.id), clauses),
    })),
    isPartial: !texts.some((text, position) => isMatch(candidates[position], text, clauses)),
    isIncomplete: !isComplete || reads.some(({ status }) => status === 'rejected'),
  };
}

/**
 * The terms to look for in texts: each loads a part of Pagefind's index. Other variants of what is in
 * titles are looked for in titles only; a foreign word that is nowhere, nowhere.
 */
function textTerms(
  { clauses }: Query,
  index: TermIndex,
  expander: QueryExpander | undefined,
): string[] {
  const isName = (term: string): boolean => index.frequency(term) > 0;
  const terms = clauses.flatMap((clause) => {
    const typed = typedTerms(clause);
    return typed.every(isName) ? typed : clause.variants.flatMap((variant) => variant.terms);
  });
  // Pagefind would take an unknown word for the longest word of the index that begins it.
  const known = terms.filter((term) => isHan(term) || isName(term) || expander?.isWord(term));
  // Of a long question, what was typed comes first, and of that what names pages.
  const typed = new Set(clauses.flatMap(typedTerms));
  const order = (term: string): number => (typed.has(term) ? 0 : 2) + (isName(term) ? 0 : 1);
  return [...new Set(known)].sort((a, b) => order(a) - order(b)).slice(0, MAX_TEXT_TERMS);
}

/** True for a page that holds the query in one place: title and aliases with one of its sections. */
function isMatch(
  candidate: Candidate | undefined,
  sections: readonly StoredSection[],
  clauses: readonly WeightedClause[],
): boolean {
  if (!candidate?.isCertain || sections.length === 0) return candidate?.isCertain === true;
  const { title, aliases } = candidate.page;
  return sections.some(([, ...fields]) => {
    const place = qualityIn(normalizeForMatch([title, ...aliases, ...fields].join('\n')));
    return coverage(clauses, place, false) >= MATCH_THRESHOLD;
  });
}
