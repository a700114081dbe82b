import { z } from 'astro/zod';

/** One group of `content/synonyms.yaml`: words that readers use for one another. */
export const synonymsSchema = z.object({
  /** At least two, in lower case; blanks inside a word are kept. */
  words: z
    .array(z.string().min(1).toLowerCase())
    .min(2, 'a group needs two words at least')
    .refine((words) => new Set(words).size === words.length, 'name each word once'),
});
