import { pageEvidencePath, questionPath, shortPath, withBase } from './paths.ts';
import { evidenceStrings } from '../strings.ts';
import { getQuestions } from './questions.ts';

/** An address that leads to a question. */
interface Redirect {
  /** Path with the base, as `to`. */
  from: string;
  to: string;
  /** Number of the question. */
  number: number;
  /** Its title. */
  title: string;
  /** Its short answer. */
  description: string;
}

/** Every short and former address of the questions and of their evidence, in reading order. */
export async function getRedirects(): Promise<Redirect[]> {
  const questions = await getQuestions();
  return questions.flatMap(({ id, data: { number, title, short: description, redirectFrom } }) => [
    ...[shortPath(number), ...redirectFrom.map(withBase)].map((from) => ({
      from,
      to: questionPath(id),
      number,
      title,
      description,
    })),
    ...redirectFrom.map((from) => ({
      from: withBase(`evidence${from}`),
      to: pageEvidencePath(id),
      number,
      title: evidenceStrings.pageTitle(title),
      description,
    })),
  ]);
}
