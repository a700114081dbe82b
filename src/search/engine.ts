import type { Pagefind, PagefindResult, PagefindSection } from './pagefind.ts';
import { contentTerms, holds, isHan, normalise } from './text.ts';
import { TitleIndex, type TitleEntry, type TitlePack } from './titles.ts';

/** Where the engine gets its data; the browser loads files, a test brings its own. */
export interface Sources {
  /** Base path of the site, ending with a slash. */
  base: string;
  titles(): Promise<TitlePack>;
  /** Pagefind, set up with `PAGEFIND_OPTIONS` and initialised with `PAGEFIND_LANGUAGE`. */
  pagefind(): Promise<Pagefind>;
}

export interface Result {
  id: string;
  /** Address of the page with base path. */
  url: string;
  title: string;
  category: string;
  score: number;
  /** Sections of the page that match, best first; none while the body is not searched yet. */
  sections: Section[];
}

export interface Section {
  title: string;
  /** Address with base path and anchor. */
  url: string;
  excerpt: string;
}

export interface Outcome {
  results: Result[];
  /** True when nothing matches the whole query and the results are only the nearest. */
  near: boolean;
}

/**
 * Pagefind cuts queries into words only for languages without spaces. Under another name its one
 * index is used all the same and the query is taken as it is: bigrams, which the index holds.
 */
export const PAGEFIND_LANGUAGE = 'en';
export const PAGEFIND_OPTIONS = {
  // The addresses in the index carry the base path already.
  baseUrl: '/',
  excerptLength: 40,
  ranking: { metaWeights: { words: 5, aliases: 3 } },
} as const;

const MAX_RESULTS = 12;
const MAX_SECTIONS = 2;
/** Body matches count for less than a match in the title. */
const BODY_WEIGHT = 0.55;
/** What a term counts for that stands on no page. */
const UNKNOWN = 0.35;
/** What holding a term counts for, against how much it is about it. */
const PRESENCE = 0.4;
/** What it counts for that a page holds all terms. */
const TOGETHER = 0.6;
/** Results below this share of the best are noise. */
const CUT = 0.12;
/** A page that covers less of the query's weight than this is near, not a match. */
const WHOLE = 0.75;
/** A page that covers less than this is no answer at all. */
const NOTHING = 0.2;

interface BodyHit {
  result: PagefindResult;
  score: number;
  coverage: number;
}

interface Candidate {
  entry: TitleEntry;
  score: number;
  coverage: number;
  hit: BodyHit | undefined;
}

/** Searches titles at once and the full text when it is there, and merges both. */
export class SearchEngine {
  readonly #sources: Sources;
  #titles: Promise<TitleIndex> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Results from titles and aliases alone. */
  async searchTitles(query: string): Promise<Outcome> {
    const titles = await this.#loadTitles();
    const weights = new Map(
      contentTerms(query).map((term) => [
        term,
        rarity(titles.frequencyOf(term), titles.entries.length),
      ]),
    );
    const hits = titles.search(query, weights).filter(({ coverage }) => coverage >= NOTHING);
    return {
      results: cut(hits).map(({ entry, score }) => this.#toResult(entry, score)),
      near: !hits.some(({ coverage }) => coverage >= WHOLE),
    };
  }

  /**
   * Results from titles, aliases and full text.
   *
   * @param query As typed.
   * @throws When the index cannot be loaded.
   */
  async search(query: string): Promise<Outcome> {
    const [titles, pagefind] = await Promise.all([this.#loadTitles(), this.#sources.pagefind()]);
    const terms = contentTerms(query);
    if (terms.length === 0) return { results: [], near: false };

    const [whole, ...single] = await Promise.all(
      [terms.join(' '), ...terms].map(async (part) => (await pagefind.search(part)).results),
    );
    const weights = new Map(
      terms.map((term, index) => {
        const frequency = Math.max(titles.frequencyOf(term), single[index]?.length ?? 0);
        return [term, rarity(frequency, titles.entries.length)];
      }),
    );
    const body = scoreBody(whole ?? [], single, [...weights.values()]);

    const merged = new Map<string, Candidate>();
    for (const { entry, score, coverage } of titles.search(query, weights)) {
      merged.set(entry.id, { entry, score, coverage, hit: undefined });
    }
    for (const entry of titles.entries) {
      const hit = entry.fragment === undefined ? undefined : body.get(entry.fragment);
      if (!hit) continue;
      const found = merged.get(entry.id);
      merged.set(entry.id, {
        entry,
        score: (found?.score ?? 0) + BODY_WEIGHT * hit.score,
        coverage: Math.max(found?.coverage ?? 0, hit.coverage),
        hit,
      });
    }
    const ranked = cut(
      [...merged.values()]
        .filter(({ coverage }) => coverage >= NOTHING)
        .sort((a, b) => b.score - a.score),
    );
    const results = await Promise.all(
      ranked.map(async ({ entry, score, hit }) => ({
        ...this.#toResult(entry, score),
        sections: hit ? await sectionsOf(hit.result, terms) : [],
      })),
    );
    return { results, near: !ranked.some(({ coverage }) => coverage >= WHOLE) };
  }

  #toResult({ id, title, category }: TitleEntry, score: number): Result {
    return { id, url: `${this.#sources.base}${id}/`, title, category, score, sections: [] };
  }

  async #loadTitles(): Promise<TitleIndex> {
    this.#titles ??= this.#sources.titles().then((pack) => new TitleIndex(pack));
    try {
      return await this.#titles;
    } catch (error) {
      // The next query tries again.
      this.#titles = undefined;
      throw error;
    }
  }
}

/**
 * How telling a term is that stands in `frequency` of `size` pages. One that stands nowhere is
 * mostly two characters of neighbouring words, and counts for less.
 */
function rarity(frequency: number, size: number): number {
  return Math.log(1 + size / (0.5 + frequency)) * (frequency === 0 ? UNKNOWN : 1);
}

/**
 * Pages by fragment, with a score of 0–1 and the share of the query that they hold.
 *
 * @param whole What Pagefind finds for all terms together; it leaves out terms that it has nowhere.
 * @param single What it finds for each term alone.
 * @param weights How telling each term is.
 */
function scoreBody(
  whole: readonly PagefindResult[],
  single: readonly PagefindResult[][],
  weights: readonly number[],
): Map<string, BodyHit> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const hits = new Map<string, BodyHit>();
  single.forEach((found, index) => {
    const weight = (weights[index] ?? 0) / total;
    const top = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of found) {
      const hit = hits.get(result.id) ?? { result, score: 0, coverage: 0 };
      hit.coverage += weight;
      hit.score += weight * (PRESENCE + (1 - PRESENCE) * (result.score / top));
      hits.set(result.id, hit);
    }
  });
  for (const hit of hits.values()) hit.score *= hit.coverage;
  const top = Math.max(...whole.map(({ score }) => score), Number.MIN_VALUE);
  for (const { id, score } of whole) {
    const hit = hits.get(id);
    if (hit) hit.score += TOGETHER * (score / top) * hit.coverage;
  }
  return hits;
}

function cut<T extends { score: number }>(results: T[]): T[] {
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => score >= best * CUT).slice(0, MAX_RESULTS);
}

/** The sections with the most of the query's terms; ties stay in Pagefind's order of weight. */
async function sectionsOf(result: PagefindResult, terms: readonly string[]): Promise<Section[]> {
  const { sub_results: found } = await result.data();
  const rank = ({ title, excerpt, weighted_locations: places }: PagefindSection): number => {
    const text = normalise(`${title} ${excerpt.replace(/<\/?mark>/g, '')}`);
    const held = terms.filter((term) => holds(text, term)).length;
    const inTitle = terms.filter((term) => isHan(term) && title.includes(term)).length;
    const weight = places.reduce((sum, { balanced_score: score }) => sum + score, 0);
    return held + inTitle + weight / (weight + 1000);
  };
  return found
    .filter(({ url }) => url.includes('#'))
    .map((section) => ({ section, rank: rank(section) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX_SECTIONS)
    .map(({ section: { title, url, excerpt } }) => ({
      title,
      url,
      excerpt: withoutHeading(plainText(excerpt), title),
    }));
}

/** Pagefind begins a section's text with its heading and a full stop. */
function withoutHeading(excerpt: string, title: string): string {
  return excerpt.startsWith(`${title}.`) ? excerpt.slice(title.length + 1).trim() : excerpt;
}

/** Text of Pagefind's excerpt, which escapes what the page's text holds of HTML. */
function plainText(html: string): string {
  return (
    html
      .replace(/<\/?mark>/g, '')
      // An excerpt may begin in the middle of a sentence, but not with its comma.
      .replace(/^[\s，。；：、）！？”]+/u, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  );
}
