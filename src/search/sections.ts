import { FOLLOW_UPS, PARTS, PITFALLS } from '../schemas/question-parts.ts';
import { excerptOf } from './excerpt.ts';
import type { StoredSection } from './index-format.ts';
import { clauseQuality, coverage, qualityIn, type WeightedClause } from './match.ts';
import { allTerms } from './query.ts';
import { normalizeForMatch, stripPunctuation, terms } from './text.ts';
import { TUNING } from './tuning.ts';

/** Part of a question page that a section belongs to. */
type SectionPart = 'answer' | 'pitfall' | 'followUp' | 'score';

/** A section of a page that matches. */
export interface Section {
  part: SectionPart;
  title: string;
  /** Address with base path and anchor. */
  url: string;
  excerpt: string;
}

const MAX_SECTIONS = 2;
/** Share of a popular error's words from which a query is that error. */
const SAME_ERROR = 0.5;

/**
 * The sections of a page that say most of what was asked. What answers comes before popular errors
 * and score sheets, unless the query is the error itself.
 *
 * @param sections Of the page, in their order.
 * @param url Address of the page.
 */
export function sectionsFor(
  sections: readonly StoredSection[],
  url: string,
  clauses: readonly WeightedClause[],
): Section[] {
  const fields = sections
    // The card shows the short answer already; a section without prose has no excerpt.
    .filter(([anchor, , prose]) => anchor !== '' && anchor !== PARTS.short && prose !== '')
    .map(([anchor, title, prose, code]) => {
      const heading = normalizeForMatch(title);
      const text = normalizeForMatch(`${title}\n${prose}\n${code}`);
      return { anchor, title, prose, heading, text, part: partOf(anchor) };
    });
  // A clause that nearly every section holds tells none from the others.
  const telling = clauses.map((clause) => {
    const count = fields.filter(({ text }) => clauseQuality(clause, qualityIn(text)) > 0).length;
    return { ...clause, weight: clause.weight * Math.log(1 + fields.length / (0.5 + count)) };
  });
  const asked = allTerms(clauses);
  const ranked = fields
    .map((field) => {
      const score =
        coverage(telling, qualityIn(field.text)) +
        TUNING.heading * coverage(telling, qualityIn(field.heading));
      // Of two that say the same, the shorter one is more about it.
      const norm = 1 + Math.log2(1 + field.text.length / 100) / 20;
      return { ...field, score: score / norm, order: orderOf(field.part, field.title, asked) };
    })
    .filter(({ score }) => score > 0)
    // A score sheet repeats errors without correcting them: it fills what others leave.
    .sort((a, b) => Number(a.part === 'score') - Number(b.part === 'score') || b.score - a.score);
  return withAnswer(ranked).map(({ anchor, title, prose, part }) => ({
    part,
    title,
    url: `${url}#${anchor}`,
    excerpt: excerptOf(prose, asked, part === 'pitfall'),
  }));
}

/** The first sections, one that answers among them; an error comes first only where it was asked. */
function withAnswer<T extends { order: number }>(ranked: readonly T[]): T[] {
  const first = ranked.slice(0, MAX_SECTIONS);
  const answer = ranked.find(({ order }) => order === ANSWERS);
  if (answer && !first.includes(answer)) first.splice(-1, 1, answer);
  return first.sort((a, b) => a.order - b.order);
}

function partOf(anchor: string): SectionPart {
  if (anchor.startsWith(PITFALLS.prefix)) return 'pitfall';
  if (anchor.startsWith(FOLLOW_UPS.prefix)) return 'followUp';
  return anchor.startsWith(PARTS.score) ? 'score' : 'answer';
}

/** Orders of sections; first the error that was asked for. */
const [ASKED_ERROR, ANSWERS, OTHERS] = [0, 1, 2];

function orderOf(part: SectionPart, title: string, asked: readonly string[]): number {
  if (part === 'answer' || part === 'followUp') return ANSWERS;
  if (part === 'score') return OTHERS;
  const words = terms(stripPunctuation(title));
  const shared = words.filter((word) => asked.includes(word)).length;
  return shared >= SAME_ERROR * words.length ? ASKED_ERROR : OTHERS;
}
