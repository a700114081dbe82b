import { getCollection, type CollectionEntry } from 'astro:content';
import type { Category, Tag } from '../schemas/category.ts';
import { oncePerBuild } from './once-per-build.ts';
import { DIFFICULTIES } from '../schemas/question.ts';
import type { FacetChoices } from '../search/build/documents.ts';

/** The one door to the content: everyone else asks here for finished, ordered lists. */
export interface Question {
  /** `category/slug`, the address without its slashes. */
  id: string;
  category: Category;
  tags: Tag[];
  /** The title, or its short form where lists would break it into lines. */
  shortTitle: string;
  data: CollectionEntry<'questions'>['data'];
  /** For rendering the answer with `render(entry)`. */
  entry: CollectionEntry<'questions'>;
}

/** A category with its questions. */
interface CategoryQuestions {
  category: Category;
  /** In the reading order of the category. */
  questions: Question[];
}

/** A tag with the questions that carry it. */
interface TagQuestions {
  tag: Tag;
  /** In reading order. */
  questions: Question[];
}

/** All questions by category in the site's order, within a category in its reading order. */
export const getCategories = oncePerBuild(async (): Promise<CategoryQuestions[]> => {
  const [entries, categories, tags] = await Promise.all([
    getCollection('questions'),
    getCollection('categories'),
    getCollection('tags'),
  ]);
  const tagById = new Map(tags.map(({ id, data }) => [id, data]));
  const inOrder = categories.map(({ data }) => data).sort((a, b) => a.order - b.order);
  const inFolder = Map.groupBy(entries, ({ id }) => id.split('/')[0]);
  return inOrder.map((category) => {
    const place = new Map(category.reading.map((slug, index) => [`${category.id}/${slug}`, index]));
    const questions = (inFolder.get(category.id) ?? []).map((entry) => ({
      id: entry.id,
      category,
      tags: entry.data.tags.flatMap((tag) => tagById.get(tag) ?? []),
      shortTitle: entry.data.shortTitle ?? entry.data.title,
      data: entry.data,
      entry,
    }));
    questions.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    return { category, questions };
  });
});

/** All questions in reading order: category by category. */
export const getQuestions = oncePerBuild(async (): Promise<Question[]> =>
  (await getCategories()).flatMap(({ questions }) => questions),
);

/** The tags that some page uses, with their questions; the most used first. */
export const getTags = oncePerBuild(async (): Promise<TagQuestions[]> => {
  const byTag = new Map<string, TagQuestions>();
  for (const question of await getQuestions()) {
    for (const tag of question.tags) {
      const found = byTag.get(tag.id);
      if (found) found.questions.push(question);
      else byTag.set(tag.id, { tag, questions: [question] });
    }
  }
  return [...byTag.values()].sort(
    (a, b) => b.questions.length - a.questions.length || a.tag.id.localeCompare(b.tag.id, 'en'),
  );
});

/** Values that questions can be filtered by, in the order in which they are offered. */
export async function getFacets(): Promise<FacetChoices> {
  const [categories, tags] = await Promise.all([getCategories(), getTags()]);
  return {
    category: categories.map(({ category: { id, name } }) => ({ id, name })),
    difficulty: DIFFICULTIES.map((name) => ({ id: name, name })),
    tag: tags.map(({ tag: { id, name } }) => ({ id, name })),
  };
}

/** Groups of words that mean the same, in the order of their file. */
export async function getSynonyms(): Promise<string[][]> {
  const groups = await getCollection('synonyms');
  return groups.sort((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data.words);
}
