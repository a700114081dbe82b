import type { APIRoute } from 'astro';
import { getQuestions, getShelves, getSynonyms, getTagShelves } from '../../lib/questions.ts';
import { otherAliases, splitSynonyms } from '../../lib/search-packs.ts';
import { DIFFICULTIES } from '../../schemas/question.ts';
import type { TitlePack } from '../../search/packs.ts';

/** What search knows of every question before the full-text index is there. */
export const GET: APIRoute = async () => {
  const [questions, shelves, tags, synonyms] = await Promise.all([
    getQuestions(),
    getShelves(),
    getTagShelves(),
    getSynonyms(),
  ]);
  const pack: TitlePack = {
    pages: questions.map(({ id, data }) => ({
      id,
      title: data.title,
      aliases: otherAliases(data),
      difficulty: data.difficulty,
      tags: data.tags,
    })),
    facets: {
      category: shelves.map(({ category: { id, name } }) => ({ id, name })),
      difficulty: DIFFICULTIES.map((name) => ({ id: name, name })),
      tag: tags.map(({ tag: { id, name } }) => ({ id, name })),
    },
    synonyms: splitSynonyms(
      synonyms,
      questions.map(({ data }) => data),
    ).ofTitles,
  };
  return Response.json(pack);
};
