import { getCollection, type CollectionEntry } from 'astro:content';
import type { Category, Tag } from '../schemas/category.ts';
import { RELATIONS, type Relation } from '../schemas/question.ts';

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

/** A category with its questions. */
export interface CategoryQuestions {
  category: Category;
  /** In the reading order of the category. */
  questions: Question[];
}

/** All questions by category in the site's order, within a category in its reading order. */
export async function getCategories(): Promise<CategoryQuestions[]> {
  // In development the content changes under the server.
  if (!import.meta.env.PROD) return loadCategories();
  return (loaded ??= loadCategories());
}

/** Loaded once for all pages of a build. */
let loaded: Promise<CategoryQuestions[]> | undefined;

async function loadCategories(): Promise<CategoryQuestions[]> {
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
      .sort((a, b) => readingPlace(category, a.id) - readingPlace(category, b.id)),
  }));
}

function readingPlace({ reading }: Category, id: string): number {
  return reading.indexOf(id.split('/')[1] ?? '');
}

/** All questions in reading order: category by category. */
export async function getQuestions(): Promise<Question[]> {
  return (await getCategories()).flatMap(({ questions }) => questions);
}

/** The tags that some page uses, with their questions; the most used first. */
export async function getTags(): Promise<{ tag: Tag; questions: Question[] }[]> {
  const [tags, questions] = await Promise.all([getCollection('tags'), getQuestions()]);
  return tags
    .map(({ data: tag }) => ({
      tag,
      questions: questions.filter(({ data }) => data.tags.includes(tag.id)),
    }))
    .filter(({ questions: found }) => found.length > 0)
    .sort(
      (a, b) => b.questions.length - a.questions.length || a.tag.id.localeCompare(b.tag.id, 'en'),
    );
}

/** A question to read with another, and why. */
export interface RelatedQuestion {
  relation: Relation;
  question: Question;
}

/** 易混淆 and 对比 hold both ways; what one page asks next, the other presupposes. */
const WAY_BACK = { next: 'before', confusable: 'confusable', compare: 'compare' } as const;

/**
 * Questions related to one, by relation: those that it names, then those that name it.
 *
 * @param question The page.
 * @param all All questions, in reading order.
 */
export function relatedTo(question: Question, all: readonly Question[]): RelatedQuestion[] {
  const named = RELATIONS.flatMap((relation) =>
    question.data.related[relation].flatMap((id) => {
      const other = all.find((candidate) => candidate.id === id);
      return other ? [{ relation, question: other }] : [];
    }),
  );
  const naming = RELATIONS.flatMap((relation) =>
    all
      .filter((other) => other.data.related[relation].includes(question.id))
      .map((other) => ({ relation: WAY_BACK[relation], question: other })),
  );
  const seen = new Set<string>();
  const related = [...named, ...naming].filter(({ question: { id } }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  const order: readonly Relation[] = ['before', ...RELATIONS];
  return related.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

/**
 * The way on through an interview: what is asked next, and next after that.
 *
 * @param most Upper bound of their number.
 * @returns Questions in order, each once, without the page itself.
 */
export function interviewPath(question: Question, all: readonly Question[], most = 5): Question[] {
  const path: Question[] = [];
  let open = [question];
  // In depth first: an interviewer follows one thread, and takes up another when it ends.
  while (path.length < most) {
    const current = open.shift();
    if (!current) break;
    if (current !== question) path.push(current);
    const next = current.data.related.next
      .flatMap((id) => all.find((other) => other.id === id) ?? [])
      .filter((other) => other !== question && !path.includes(other));
    open = [...next, ...open.filter((other) => !next.includes(other))];
  }
  return path;
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
