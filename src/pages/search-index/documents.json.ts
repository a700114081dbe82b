import type { APIRoute } from 'astro';
import { getCategories, getQuestions, getSynonyms, getTags } from '../../lib/questions.ts';
import { DIFFICULTIES } from '../../schemas/question.ts';
import type { SearchDocuments } from '../../search/build/documents.ts';

/** Input of the index build, which runs once all pages are built and removes it. */
export const GET: APIRoute = async () => {
  const [questions, categories, tags, synonyms] = await Promise.all([
    getQuestions(),
    getCategories(),
    getTags(),
    getSynonyms(),
  ]);
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const documents: SearchDocuments = {
    documents: questions.map(({ id, data: { title, short, aliases, difficulty, tags } }) => {
      return { id, title, shortAnswer: short.trim(), aliases, difficulty, tags };
    }),
    facets: {
      category: categories.map(({ category }) => named(category)),
      difficulty: DIFFICULTIES.map((name) => ({ id: name, name })),
      tag: tags.map(({ tag }) => named(tag)),
    },
    synonyms,
  };
  return Response.json(documents);
};
