import type { z } from 'astro/zod';
import { categorySchema, tagSchema, type Category, type Tag } from '../schemas/category.ts';
import { folded } from '../schemas/line.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { SourceFile } from './files.ts';
import type { Check } from './check.ts';
import { problemAt, readList, reportIssues, type YamlSource } from './yaml.ts';

/** Sound entries of a list, each with its place in the file. */
export interface Vocabulary<T> {
  source: YamlSource;
  entries: { index: number; data: T }[];
}

/** Reads `categories.yaml`: each has an id, a name and a place of its own. */
export function* readCategories(file: SourceFile): Check<Vocabulary<Category> | undefined> {
  const categories = yield* readEntries(file, categorySchema);
  if (!categories) return undefined;
  yield* checkUnique(categories, 'id');
  yield* checkUnique(categories, 'name');
  yield* checkUnique(categories, 'order');
  return categories;
}

/** Reads `tags.yaml`: each has an id and a name of its own. */
export function* readTags(file: SourceFile): Check<Vocabulary<Tag> | undefined> {
  const tags = yield* readEntries(file, tagSchema);
  if (!tags) return undefined;
  yield* checkUnique(tags, 'id');
  yield* checkUnique(tags, 'name');
  return tags;
}

/** Reads `synonyms.yaml`: a list of groups, each a list of words, no two of which are one. */
export function* checkSynonyms(file: SourceFile): Check {
  const groups = yield* readEntries(file, synonymsSchema.shape.words);
  if (!groups) return;
  const earlier: { words: ReadonlySet<string>; line: number }[] = [];
  for (const { index, data } of groups.entries) {
    const words = new Set(data.map(folded));
    for (const group of earlier) {
      const shared = [...words.intersection(group.words)];
      // One word may have two meanings: `replica` is 从库 here and 副本 there.
      if (shared.length < 2) continue;
      const message = `${shared.join(', ')} stand in the group of line ${group.line} as well; write one group`;
      yield problemAt(groups.source, [index], message);
    }
    earlier.push({ words, line: problemAt(groups.source, [index], '').line });
  }
}

/** Refuses tags that no page uses: their page would be missing. */
export function* checkTagsUsed(tags: Vocabulary<Tag>, used: ReadonlySet<string>): Check {
  for (const { index, data } of tags.entries) {
    if (used.has(data.id)) continue;
    const message = `no page has the tag "${data.id}"; name it in the tags of one, or remove it here`;
    yield problemAt(tags.source, [index, 'id'], message);
  }
}

/**
 * Checks that the reading order of each category names each of its questions, and no other.
 *
 * @param ids `category/slug` of every question.
 */
export function* checkReading(categories: Vocabulary<Category>, ids: readonly string[]): Check {
  for (const { index, data: category } of categories.entries) {
    const slugs = ids
      .filter((id) => id.startsWith(`${category.id}/`))
      .map((id) => id.slice(category.id.length + 1));
    const { source } = categories;
    for (const [place, slug] of category.reading.entries()) {
      const path = [index, 'reading', place];
      if (!slugs.includes(slug)) {
        const id = `${category.id}/${slug}`;
        yield problemAt(
          source,
          path,
          `there is no content/${id}.mdx; correct the name, or bring the page back; ` +
            'where it was never published, remove it here',
        );
      } else if (category.reading.indexOf(slug) < place) {
        yield problemAt(source, path, `"${slug}" stands twice`);
      }
    }
    const missing = slugs.filter((slug) => !category.reading.includes(slug));
    if (missing.length > 0) {
      const message = `add ${missing.join(', ')} where it is to be read`;
      yield problemAt(source, [index, 'reading'], message);
    }
  }
}

function* readEntries<T>(file: SourceFile, schema: z.ZodType<T>): Check<Vocabulary<T> | undefined> {
  const list = yield* readList(file);
  if (!list) return undefined;
  const entries: { index: number; data: T }[] = [];
  for (const [index, entry] of list.entries.entries()) {
    const result = schema.safeParse(entry);
    if (result.success) entries.push({ index, data: result.data });
    else yield* reportIssues(result.error.issues, list.source, [index]);
  }
  return { source: list.source, entries };
}

function* checkUnique<T extends Tag>(
  { source, entries }: Vocabulary<T>,
  field: keyof T & string,
): Check {
  const seen = new Map<string, string>();
  for (const { index, data } of entries) {
    const value = String(data[field]);
    const other = seen.get(folded(value));
    if (other !== undefined) {
      const fault =
        other === value ? 'stands twice' : `differs from "${other}" in case or width alone`;
      yield problemAt(
        source,
        [index, field],
        `the ${field} "${value}" ${fault}; change or remove one`,
      );
    }
    seen.set(folded(value), value);
  }
}
