/**
 * All constants that were tuned on the relevance suite. `npm run relevance:ablation` sets each to its
 * neutral value and prints what it is worth; one that is worth nothing goes, with its branch.
 */
export interface Tuning {
  /** Weight of a synonym against the word that was typed. */
  synonym: number;
  /** Weight of another form of a word: its singular, its parts (`redis7` → `redis`, `7`). */
  form: number;
  /** Weight of the nearest word of the site for a mistyped one (`ngnix`). */
  typo: number;
  /** Weight of Chinese for its pinyin (`chijiuhua`) and for its initials (`cjh`). */
  pinyin: number;
  initials: number;
  /** Weight of a word that sounds the same (`持久话`). */
  homophone: number;
  /** Match quality of a word that a term only begins (`redi`). */
  prefix: number;
  /** Boost of an alias against the title. */
  alias: number;
  /** Boost of a page whose title itself holds a term: that is what it is about. */
  inTitle: number;
  /** Score of what title and aliases hold together, against what one of them holds. */
  union: number;
  /** Boost of a title or an alias that is the whole query, or contains it. */
  exact: number;
  contained: number;
  /** Share of a name's score that depends on how much longer than the query it is. */
  lengthNorm: number;
  /** Exponent of coverage: a page that holds most of a query stands out from many with a part. */
  steepness: number;
  /** Boost of the text against titles and aliases. */
  text: number;
  /** Score of a term in the text for being there at all, before Pagefind's score. */
  presence: number;
  /** Score, as a share of the best, from which a page is shown. */
  minScoreRatio: number;
  /** Boost of a section's heading against its text. */
  heading: number;
}

export const TUNING: Tuning = {
  synonym: 0.85,
  form: 0.92,
  typo: 0.85,
  pinyin: 0.9,
  initials: 0.75,
  homophone: 0.7,
  prefix: 0.85,
  alias: 0.95,
  inTitle: 0.1,
  union: 0.8,
  exact: 1,
  contained: 0.25,
  lengthNorm: 0.15,
  steepness: 1.4,
  text: 0.33,
  presence: 0.4,
  minScoreRatio: 0.12,
  heading: 1.2,
};

/** Values at which a constant has no effect. */
export const NEUTRAL: Tuning = {
  synonym: 1,
  form: 1,
  typo: 1,
  pinyin: 1,
  initials: 1,
  homophone: 1,
  prefix: 1,
  alias: 1,
  inTitle: 0,
  union: 1,
  exact: 0,
  contained: 0,
  lengthNorm: 0,
  steepness: 1,
  text: 1,
  presence: 0,
  minScoreRatio: 0,
  heading: 0,
};
