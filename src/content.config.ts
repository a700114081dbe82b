import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { categorySchema, tagSchema } from './schemas/category.ts';
import { questionSchema } from './schemas/question.ts';
import { synonymsSchema } from './schemas/synonyms.ts';

/**
 * Collections of `content/`, each with its schema. Astro keeps what it read until this file changes: after a change of a
 * schema, `rm -r node_modules/.astro`, or change a word here.
 */
export const collections = {
  questions: defineCollection({
    loader: glob({ base: './content', pattern: '*/*.mdx' }),
    schema: questionSchema,
  }),
  categories: defineCollection({
    loader: file('./content/categories.yaml'),
    schema: categorySchema,
  }),
  tags: defineCollection({
    loader: file('./content/tags.yaml'),
    schema: tagSchema,
  }),
  synonyms: defineCollection({
    loader: file('./content/synonyms.yaml', {
      parser: (text) =>
        (parse(text) as unknown[]).map((words, index) => ({ id: String(index + 1), words })),
    }),
    schema: synonymsSchema,
  }),
};
