import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { categorySchema, tagSchema } from './schemas/category.ts';
import { questionSchema } from './schemas/question.ts';

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
};
