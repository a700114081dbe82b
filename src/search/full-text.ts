import type { Body } from './body.ts';
import { typedTerms } from './concepts.ts';
import type { TitleEntry } from './packs.ts';
import { isMatch, literalBonus, readPage, withoutFalseHits, type PageText } from './page-text.ts';
import type { Query } from './query.ts';
import type { BodyHits, Candidate, Ranking } from './ranking.ts';
import { sectionsFor, type Section } from './sections.ts';
import type { Spelling } from './spelling.ts';
import { isHan } from './text.ts';
import type { Titles } from './titles.ts';
import { untilLoaded } from './until-loaded.ts';

/** What a search of the full text goes by. */
export interface FullText {
  titles: Titles;
  body: Body;
  /** Undefined where all words of the query stand in titles, or its files could not be loaded. */
  spelling: Spelling | undefined;
  /** The candidates worth showing, by titles, aliases and what Pagefind finds. */
  rank: (hits: BodyHits) => Promise<Ranking>;
  /** The texts read so far, by number of the page. */
  texts: Map<number, () => Promise<PageText>>;
  /** Address of a page by its id. */
  urlOf: (id: string) => string;
}

export interface Answer {
  /** Best first. */
  found: { entry: TitleEntry; score: number; sections: Section[] }[];
  /** True when nothing matches the whole query. */
  near: boolean;
  /** False when a part of the index or a text could not be loaded. */
  complete: boolean;
}

/** The text of a page weighs some 7 KB: only that of the first results is worth loading. */
const WITH_SECTIONS = 4;

/**
 * Searches the full text and merges what it says with titles and aliases.
 *
 * @param query Its terms must be known to the titles.
 */
export async function searchTexts(
  query: Query,
  { titles, body, spelling, rank, texts: known, urlOf }: FullText,
): Promise<Answer> {
  // Pagefind would take an unknown word for the longest word of the index that begins it.
  const terms = bodyTerms(query, titles).filter(
    (term) => isHan(term) || titles.frequencyOf(term) > 0 || spelling?.knows(term) === true,
  );
  const typed = query.concepts.flatMap(typedTerms).filter((term) => terms.includes(term));
  const { hits, complete: isWhole } = await body.search([typed.join(' '), ...terms]);
  const found: BodyHits = {
    terms: new Map(terms.map((term, index) => [term, hits[index + 1] ?? []])),
    together: hits[0] ?? [],
  };

  let complete = isWhole;
  const textOf = async (candidate: Candidate): Promise<PageText | undefined> => {
    if (!candidate.inBody) return undefined;
    const load = known.get(candidate.page) ?? untilLoaded(() => readPage(body, candidate));
    known.set(candidate.page, load);
    try {
      return await load();
    } catch {
      complete = false;
      return undefined;
    }
  };
  const answer = async (evidence: BodyHits) => {
    const { candidates: chosen, weights } = await rank(evidence);
    const texts = await Promise.all(chosen.slice(0, WITH_SECTIONS).map(textOf));
    return { weights, chosen, texts };
  };
  const first = await answer(found);
  const truth = withoutFalseHits(found, first.chosen, first.texts);
  const { weights, chosen, texts } = truth === found ? first : await answer(truth);

  const results = chosen.map(({ entry, score }, index) => {
    const { sections = [], squeezed = '' } = texts[index] ?? {};
    return {
      entry,
      score: score * (1 + literalBonus(query, squeezed)),
      sections: sectionsFor(sections, urlOf(entry.id), query, weights),
    };
  });
  return {
    found: results.sort((a, b) => b.score - a.score),
    near: !texts.some((text, index) => isMatch(query, weights, chosen[index], text)),
    complete,
  };
}

/**
 * The terms to look for in texts: each loads a part of the index. What else may be meant by words
 * of titles and aliases is looked for in titles and aliases only.
 */
function bodyTerms({ concepts }: Query, titles: Titles): string[] {
  const terms = concepts.flatMap(({ alternatives }) => {
    const [typed, ...meant] = alternatives.map(({ terms }) => terms);
    const known = typed?.every((term) => titles.frequencyOf(term) > 0) === true;
    return [...(typed ?? []), ...(known ? [] : meant.flat())];
  });
  return [...new Set(terms)];
}
