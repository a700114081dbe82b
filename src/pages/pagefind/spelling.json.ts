import type { APIRoute } from 'astro';
import { getQuestions } from '../../lib/questions.ts';
import { spellingPack } from '../../lib/search-packs.ts';

/** What search needs to understand slips, pinyin and homophones. */
export const GET: APIRoute = async () => {
  const questions = await getQuestions();
  return Response.json(
    spellingPack(
      questions.map(({ data, entry, tags }) => ({
        title: data.title,
        aliases: [...data.aliases, ...tags.map(({ name }) => name)],
        body: `${data.short} ${entry.body ?? ''}`,
      })),
    ),
  );
};
