/** The parts of a question page, their anchors and their bounds. */

/** Anchors that every question page has; they are promised in links and never change. */
export const PARTS = {
  short: 'short',
  answer: 'answer',
  pitfalls: 'pitfalls',
  score: 'score',
  followUps: 'follow-ups',
  references: 'references',
} as const;

/** Sections that the writer writes, in their order; the layout adds `short` and `references`. */
export const WRITTEN_PARTS = {
  brief: [PARTS.answer],
  full: [PARTS.answer, PARTS.pitfalls, PARTS.score, PARTS.followUps],
} as const;

/** Anchors of the three lists of the score sheet with the number of points each may have. */
export const SCORE_LISTS = [
  { anchor: 'score-must', min: 3, max: 5 },
  { anchor: 'score-plus', min: 1, max: 3 },
  { anchor: 'score-minus', min: 1, max: 3 },
] as const;

/** Characters of the answer, without code and white space; more is a chapter. */
export const ANSWER_LENGTH = 2500;

/** Bounds of the code of a page, without outputs: lines in all, lines of a sample, columns of a line. */
export const MOST_CODE = 80;
export const LONGEST_SAMPLE = 25;
export const WIDEST_SAMPLE = 78;

export const PITFALLS = { prefix: 'pitfall-', min: 2, max: 4 } as const;
export const FOLLOW_UPS = { prefix: 'follow-up-', min: 3, max: 6 } as const;
