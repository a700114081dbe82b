import type { APIRoute } from 'astro';
import { questionPath, shortPath, withBase } from '../lib/paths.ts';
import { getQuestions } from '../lib/questions.ts';

/** Every short and former address with the address that it leads to. */
export const GET: APIRoute = async () => {
  const questions = await getQuestions();
  const redirects = questions.flatMap(({ id, data }) =>
    [shortPath(data.number), ...data.redirectFrom.map(withBase)].map((from) => [
      from,
      questionPath(id),
    ]),
  );
  return Response.json(Object.fromEntries(redirects));
};
