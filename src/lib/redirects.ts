import { questionPath, shortPath, withBase } from './paths.ts';
import { getQuestions } from './questions.ts';

/** An address that leads to a question. */
interface Redirect {
  /** Path with the base, as `to`. */
  from: string;
  to: string;
  /** Title of the question. */
  title: string;
}

/** Every short and former address of the questions, in reading order. */
export async function getRedirects(): Promise<Redirect[]> {
  const questions = await getQuestions();
  return questions.flatMap(({ id, data: { number, title, redirectFrom } }) =>
    [shortPath(number), ...redirectFrom.map(withBase)].map((from) => ({
      from,
      to: questionPath(id),
      title,
    })),
  );
}
