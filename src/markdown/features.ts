import type { Features } from 'satteri';

/** Features with which answers are read. No smart punctuation: writers type “” themselves. */
export const FEATURES = {
  headingAttributes: true,
  smartPunctuation: false,
} as const satisfies Features;
