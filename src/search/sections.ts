import type { TextSection } from './body.ts';
import { allTerms } from './concepts.ts';
import { coverageOf, shareOf } from './coverage.ts';
import type { Concept, Query } from './query.ts';
import { heldIn, indexOfTerm, normalise } from './text.ts';

/** A section of a page that matches. */
export interface Section {
  title: string;
  /** Address with base path and anchor. */
  url: string;
  excerpt: string;
}

const MAX_SECTIONS = 2;
/** A heading that says it is worth more than a text that mentions it. */
const HEADING = 1.2;
/** Characters of an excerpt, and how many of them may stand in front of the first match. */
const EXCERPT = 100;
const LEAD = 24;

/**
 * The sections of a page that say most of what was asked, best first.
 *
 * @param sections Of the page, in their order.
 * @param url Address of the page.
 * @param weights How telling each concept of the query is.
 */
export function sectionsFor(
  sections: readonly TextSection[],
  url: string,
  { concepts }: Query,
  weights: readonly number[],
): Section[] {
  const places = sections
    .filter(({ anchor }) => anchor !== '')
    .map((section) => {
      const title = normalise(section.title);
      return { section, title, all: `${title} ${normalise(section.text)}` };
    });
  // What nearly every section says tells none from the others.
  const telling = concepts.map((concept, index) => {
    const holding = places.filter(({ all }) => shareOf(concept, (term) => heldIn(all, term)) > 0);
    return (weights[index] ?? 0) * Math.log(1 + places.length / (0.5 + holding.length));
  });
  return places
    .map(({ section, title, all }) => {
      const rank =
        coverageOf(concepts, telling, (term) => heldIn(all, term)) +
        HEADING * coverageOf(concepts, telling, (term) => heldIn(title, term));
      // Of two that say the same, the shorter one is more about it.
      return { section, rank: rank / (1 + 0.05 * Math.log2(1 + all.length / 100)) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_SECTIONS)
    .map(({ section: { title, anchor, text } }) => ({
      title,
      url: `${url}#${anchor}`,
      excerpt: excerptOf(text, concepts),
    }));
}

/** The stretch of text in which most different terms stand close together. */
export function excerptOf(text: string, concepts: readonly Concept[]): string {
  const folded = normalise(text);
  // Folding may change lengths (`㎏`); then positions would be off.
  const places = folded.length === text.length ? placesOf(folded, allTerms(concepts)) : [];
  let start = 0;
  let most = 0;
  for (const { at } of places) {
    const near = places.filter((other) => other.at >= at && other.at < at + EXCERPT - LEAD);
    const held = new Set(near.map(({ term }) => term)).size;
    if (held > most) {
      most = held;
      start = at;
    }
  }
  const from = start <= LEAD ? 0 : beginning(text, start);
  return text.slice(from, from + EXCERPT).trim();
}

/** Where to begin in front of a match: behind a punctuation mark, if there is one nearby. */
function beginning(text: string, match: number): number {
  const lead = text.slice(match - LEAD, match);
  const mark = lead.search(/[，。；：！？、\s][^，。；：！？、\s]*$/u);
  return match - (mark < 0 ? 0 : lead.length - mark - 1);
}

function placesOf(text: string, terms: readonly string[]): { term: string; at: number }[] {
  const places: { term: string; at: number }[] = [];
  for (const term of terms) {
    for (let at = indexOfTerm(text, term, 0); at >= 0; at = indexOfTerm(text, term, at + 1)) {
      places.push({ term, at });
    }
  }
  return places.sort((a, b) => a.at - b.at);
}
