import { getCollection, type CollectionEntry } from 'astro:content';
import type { Category, Tag } from '../schemas/category.ts';

/** The one door to the content: everyone else asks here for finished, ordered lists. */
export interface Question {
  /** `category/slug`, the address without its slashes. */
  id: string;
  category: Category;
  tags: Tag[];
  data: CollectionEntry<'questions'>['data'];
  /** For rendering the answer with `render(entry)`. */
  entry: CollectionEntry<'questions'>;
}

export interface Shelf {
  category: Category;
  /** By number. */
  questions: Question[];
}

/** All questions by category in the site's order, within a category by number. */
export async function getShelves(): Promise<Shelf[]> {
  const [entries, categories, tags] = await Promise.all([
    getCollection('questions'),
    getCollection('categories'),
    getCollection('tags'),
  ]);
  const tagById = new Map(tags.map(({ id, data }) => [id, data]));
  const inOrder = categories.map(({ data }) => data).sort((a, b) => a.order - b.order);
  return inOrder.map((category) => ({
    category,
    questions: entries
      .filter(({ id }) => id.startsWith(`${category.id}/`))
      .map((entry) => ({
        id: entry.id,
        category,
        tags: entry.data.tags.flatMap((tag) => tagById.get(tag) ?? []),
        data: entry.data,
        entry,
      }))
      .sort((a, b) => a.data.number - b.data.number),
  }));
}

/** All questions in reading order: category by category, then by number. */
export async function getQuestions(): Promise<Question[]> {
  return (await getShelves()).flatMap(({ questions }) => questions);
}

/** The tags that some page uses, with their questions; the most used first. */
export async function getTagShelves(): Promise<{ tag: Tag; questions: Question[] }[]> {
  const [tags, questions] = await Promise.all([getCollection('tags'), getQuestions()]);
  return tags
    .map(({ data: tag }) => ({
      tag,
      questions: questions.filter(({ data }) => data.tags.includes(tag.id)),
    }))
    .filter(({ questions: found }) => found.length > 0)
    .sort((a, b) => b.questions.length - a.questions.length || a.tag.id.localeCompare(b.tag.id));
}

/**
 * Questions to read next: those the page names, then those that name the page.
 *
 * @param question The page.
 * @param all All questions, in reading order.
 */
export function relatedTo(question: Question, all: readonly Question[]): Question[] {
  const named = question.data.related.flatMap((id) => all.find((other) => other.id === id) ?? []);
  const naming = all.filter(
    (other) => other.data.related.includes(question.id) && !named.includes(other),
  );
  return [...named, ...naming];
}

/** The questions before and after, in reading order; undefined at the ends. */
export function neighbours(
  question: Question,
  all: readonly Question[],
): { previous: Question | undefined; next: Question | undefined } {
  const index = all.findIndex(({ id }) => id === question.id);
  return { previous: all[index - 1], next: all[index + 1] };
}

/** Groups of words that mean the same, in the order of their file. */
export async function getSynonyms(): Promise<string[][]> {
  const groups = await getCollection('synonyms');
  return groups.sort((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data.words);
}
