import type { APIRoute } from 'astro';
import { getQuestions } from '../../lib/questions.ts';
import type { TitlePack } from '../../search/titles.ts';

/** What search knows of every question before the full-text index is there. */
export const GET: APIRoute = async () => {
  const questions = await getQuestions();
  const pack: TitlePack = {
    pages: questions.map(({ id, category, data }) => ({
      id,
      title: data.title,
      category: category.name,
      aliases: data.aliases,
    })),
  };
  return Response.json(pack);
};
