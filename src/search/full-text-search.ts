import type { StoredSection } from './index-format.ts';
import { coverage, matchQuality, MATCH_THRESHOLD } from './match.ts';
import type { FullText } from './full-text.ts';
import type { QueryExpander } from './query-expander.ts';
import { typedTerms, type Query } from './query.ts';
import { isCertain, rank, SHORTLIST, type Candidate, type TextHits } from './ranking.ts';
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

export interface FullTextOutcome {
  /** Best first. */
  found: { candidate: Candidate; sections: Section[] }[];
  /** True when no page holds the whole query in one place. */
  isPartial: boolean;
  /** True when a part of the index or a text could not be loaded. */
  isIncomplete: boolean;
}

/** Text of a page, read in full. */
interface PageText {
  sections: readonly StoredSection[];
  /** Title and aliases, normalized. */
  head: string;
  /** The sections with their headings, normalized. */
  parts: readonly string[];
}

/** Terms of a query that are looked for in texts: each loads some 4 KB of Pagefind's index. */
const MAX_TEXT_TERMS = 16;
/** Results whose text is read: it weighs some 6 KB. */
const WITH_SECTIONS = 3;

/**
 * Searches the full text, reads the texts of the first pages to see whether they say what Pagefind
 * claims, and ranks them together with titles and aliases.
 *
 * @param query Its terms are loaded into the index.
 */
export async function searchFullText(
  query: Query,
  { index, fullText, expander, passes, urlOf }: FullTextSources,
): Promise<FullTextOutcome> {
  const { clauses } = query;
  const { hits, isComplete } = await fullText.search(textTerms(query, index, expander));
  const lost: unknown[] = [];
  const read = async (candidates: readonly Candidate[]): Promise<(PageText | undefined)[]> =>
    Promise.all(
      candidates.slice(0, WITH_SECTIONS).map(async (candidate) => {
        try {
          return candidate.isInText ? await readText(candidate, index) : undefined;
        } catch (error) {
          lost.push(error);
          return undefined;
        }
      }),
    );
  const rankBy = (by: TextHits) => rank(query, index, by, passes, SHORTLIST.text);
  let ranking = await rankBy(hits);
  let texts = await read(ranking.candidates);
  const verified = withoutFalseHits(hits, ranking.candidates, texts);
  if (verified !== hits) {
    ranking = await rankBy(verified);
    texts = await read(ranking.candidates);
  }
  const { candidates, weights } = ranking;
  const isMatch = (candidate: Candidate, text: PageText | undefined): boolean =>
    isCertain(candidate) &&
    (!text ||
      text.parts.some((part) => {
        const place = `${text.head}\n${part}`;
        const held = coverage(clauses, weights, (term) => matchQuality(place, term), false);
        return held >= MATCH_THRESHOLD;
      }));
  return {
    found: candidates.map((candidate, position) => ({
      candidate,
      sections: sectionsFor(
        texts[position]?.sections ?? [],
        urlOf(candidate.page.id),
        clauses,
        weights,
      ),
    })),
    isPartial: !candidates
      .slice(0, WITH_SECTIONS)
      .some((candidate, position) => isMatch(candidate, texts[position])),
    isIncomplete: !isComplete || lost.length > 0,
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
    const variants = typed.every(isName) ? [] : clause.variants.flatMap(({ terms }) => terms);
    return [...typed, ...variants];
  });
  // Pagefind would take an unknown word for the longest word of the index that begins it.
  const isKnown = (term: string): boolean =>
    isHan(term) || isName(term) || expander?.isWord(term) === true;
  const known = [...new Set(terms)].filter(isKnown);
  // Of a long question, what names pages first.
  const names = known.filter(isName);
  return [...names, ...known.filter((term) => !isName(term))].slice(0, MAX_TEXT_TERMS);
}

async function readText({ number, page }: Candidate, index: TermIndex): Promise<PageText> {
  const sections = await index.loadText(number);
  return {
    sections,
    head: normalizeForMatch([page.title, ...page.aliases].join('\n')),
    parts: sections.map(([, ...fields]) => normalizeForMatch(fields.join('\n'))),
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
function withoutFalseHits(
  hits: TextHits,
  candidates: readonly Candidate[],
  texts: readonly (PageText | undefined)[],
): TextHits {
  const read = new Map<number, PageText>();
  texts.forEach((text, position) => {
    const candidate = candidates[position];
    if (text && candidate) read.set(candidate.number, text);
  });
  const verified = [...hits].flatMap(([term, found]) => {
    const trueHits = found.filter(({ page }) => {
      const text = read.get(page);
      return !text || [text.head, ...text.parts].some((part) => part.includes(term));
    });
    if (trueHits.length === found.length) return [[term, found] as const];
    return trueHits.some(({ page }) => read.has(page)) ? [[term, trueHits] as const] : [];
  });
  const isUnchanged =
    verified.length === hits.size && verified.every(([term, left]) => left === hits.get(term));
  return isUnchanged ? hits : new Map(verified);
}
