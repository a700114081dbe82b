import type { APIRoute } from 'astro';
import { absolute, markdownPath, questionPath } from '../lib/paths.ts';
import { getQuestions } from '../lib/questions.ts';

/** All questions with their short answers, in reading order. */
export const GET: APIRoute = async () => {
  const questions = await getQuestions();
  return Response.json(
    questions.map(({ id, category, tags, data }) => ({
      number: data.number,
      id,
      url: absolute(questionPath(id)),
      markdown: absolute(markdownPath(id)),
      title: data.title,
      short: data.short.trim(),
      difficulty: data.difficulty,
      category: category.name,
      tags: tags.map(({ name }) => name),
      versions: data.versions,
      checked: data.checked,
    })),
  );
};
