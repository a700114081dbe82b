/**
 * All constants that were tuned on the relevance suite. `npm run relevance:ablation` sets each to its
 * neutral value and prints what it is worth; one that is worth nothing goes, with its branch.
 */
export interface Tuning {
  /**
   * Weight of what means or nearly is what was typed: a synonym, another form (`redis7` → `redis`,
   * `7`), the nearest word (`ngnix`), Chinese for its pinyin, a word that the term only begins.
   */
  variant: number;
  /** Weight of a word that sounds the same (`持久话`). */
  homophone: number;
  /** Weight of a word that is not Chinese, against a bigram: a Chinese word has several of them. */
  foreign: number;
  /** Share of all pages from which on a rarer term counts hardly more. */
  rareness: number;
  /** Boost of an alias against the title. */
  alias: number;
  /** Boost of a page whose title itself holds a term: that is what it is about. */
  inTitle: number;
  /** Score of what title and aliases hold together, against what one of them holds. */
  union: number;
  /** Boost of a title or an alias that is the whole query. */
  exact: number;
  /** Share of a name's score that depends on how much longer than the query it is. */
  lengthNorm: number;
  /** Exponent of coverage: a page that holds most of a query stands out from many with a part. */
  steepness: number;
  /** Boost of the text against titles and aliases. */
  text: number;
  /** Boost of a section's heading against its text. */
  heading: number;
}

export const TUNING: Tuning = {
  variant: 0.85,
  homophone: 0.75,
  foreign: 2,
  rareness: 0.08,
  alias: 0.95,
  inTitle: 0.2,
  union: 0.7,
  exact: 1,
  lengthNorm: 0.15,
  steepness: 1.4,
  text: 0.45,
  heading: 1.2,
};
