import { z } from 'astro/zod';
import { folded, hasTerm, NO_TERM, ONE_LINE } from './line.ts';

/** One group of `content/synonyms.yaml`: words that readers use for one another. */
export const synonymsSchema = z.object({
  /** At least two, in lower case; blanks inside a word are kept. */
  words: z
    .array(
      z
        .string('write text, in quotation marks where it is a number')
        .toLowerCase()
        .refine(...ONE_LINE)
        .refine(hasTerm, NO_TERM),
      'write a list of words',
    )
    .min(2, 'a group needs two words at least')
    .refine((words) => new Set(words.map(folded)).size === words.length, 'name each word once'),
});
