import type { APIRoute } from 'astro';
import { getQuestions, getSynonyms } from '../../lib/questions.ts';
import { spellingPack } from '../../lib/search-packs.ts';

/** What search needs to understand slips, pinyin, homophones and traditional characters. */
export const GET: APIRoute = async () => {
  const [questions, synonyms] = await Promise.all([getQuestions(), getSynonyms()]);
  return Response.json(
    spellingPack(
      questions.map(({ data, entry, tags }) => ({
        title: data.title,
        aliases: data.aliases,
        tags: tags.map(({ name }) => name),
        body: `${data.short} ${entry.body ?? ''}`,
      })),
      synonyms,
    ),
  );
};
