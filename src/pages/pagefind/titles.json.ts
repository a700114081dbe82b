import type { APIRoute } from 'astro';
import { getQuestions, getSynonyms } from '../../lib/questions.ts';
import { simplifiedPairs } from '../../lib/search-packs.ts';
import type { TitlePack } from '../../search/packs.ts';

/** What search knows of every question before the full-text index is there. */
export const GET: APIRoute = async () => {
  const [questions, synonyms] = await Promise.all([getQuestions(), getSynonyms()]);
  const texts = questions.map(
    ({ data, entry }) => `${data.title}${data.aliases.join('')}${entry.body ?? ''}`,
  );
  const pack: TitlePack = {
    pages: questions.map(({ id, category, data }) => ({
      id,
      title: data.title,
      category: category.name,
      aliases: data.aliases,
    })),
    synonyms,
    simplified: simplifiedPairs([...texts, ...synonyms.flat()]),
  };
  return Response.json(pack);
};
