import { z } from 'astro/zod';
import { FOLDER_PAGE, isReserved } from './addresses.ts';
import { line } from './line.ts';

const ID = /^[a-z]+(-[a-z]+)*$/;
const ID_FORM = 'use lower-case ASCII words joined by hyphens';

/** One entry of `content/tags.yaml`: the vocabulary that pages may use. */
export const tagSchema = z.strictObject({
  /** As written in front matter, and in the address `/tags/<id>/`. Permanent. */
  id: z
    .string(ID_FORM)
    .regex(ID, ID_FORM)
    .refine((id) => id !== FOLDER_PAGE, '"index" stands for the list itself; choose another id'),
  /** Name as the reader sees it. */
  name: line('give the Chinese name', 40),
  /** One line about what is asked under it. */
  summary: line('say in one line what is asked under it', 120),
});

/** One entry of `content/categories.yaml`; `id` is its folder under `content/`. */
export const categorySchema = tagSchema.extend({
  id: tagSchema.shape.id.refine(
    (id) => !isReserved(id),
    'the site itself has this address; choose another id',
  ),
  /** Place on the site, from 1. */
  order: z.int('give a whole number').positive('count places from 1'),
  /** Slugs of all its questions, in the order in which to read them. */
  reading: z
    .array(z.string('write a slug'), 'list the slugs of its questions in reading order')
    .min(1, 'list the slugs of its questions in reading order'),
});

export type Category = z.infer<typeof categorySchema>;
export type Tag = z.infer<typeof tagSchema>;
