import type { APIRoute } from 'astro';
import { getFacets, getQuestions, getSynonyms } from '../../lib/questions.ts';
import type { SearchDocuments } from '../../search/build/documents.ts';

/** Input of the index build, which runs once all pages are built and removes it. */
export const GET: APIRoute = async () => {
  const questions = await getQuestions();
  const documents: SearchDocuments = {
    documents: questions.map(({ id, data: { title, short, aliases, difficulty, tags } }) => {
      return { id, title, shortAnswer: short.trim(), aliases, difficulty, tags };
    }),
    facets: await getFacets(),
    synonyms: await getSynonyms(),
  };
  return Response.json(documents);
};
