import { z } from 'astro/zod';

/** One entry of `content/categories.yaml`; the order in the file is the order on the site. */
export const categorySchema = z.strictObject({
  /** Folder under `content/` and first part of the address. Permanent. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'use lower-case ASCII words joined by hyphens'),
  /** Chinese name, as shown in navigation and titles. */
  name: z.string().min(1, 'give the Chinese name'),
  /** One line about what the category asks. */
  summary: z.string().min(1, 'say in one line what the category asks'),
});

/** One entry of `content/tags.yaml`: the vocabulary that pages may use. Same fields, same rules. */
export const tagSchema = categorySchema;

export type Category = z.infer<typeof categorySchema>;
export type Tag = z.infer<typeof tagSchema>;
