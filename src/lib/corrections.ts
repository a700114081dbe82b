import { getQuestions, type Question } from './questions.ts';

/** Statement of a page that was wrong and was put right. */
export interface Correction {
  question: Question;
  /** YYYY-MM-DD */
  day: string;
  text: string;
  /** Id of its item on the page of corrections: `database-redis-eviction-2026-11-27`. */
  anchor: string;
}

/** All corrections, the newest first; those of a day in reading order. */
export async function getCorrections(): Promise<Correction[]> {
  const questions = await getQuestions();
  const all = questions.flatMap((question) =>
    question.data.corrections.map(({ day, text }, index, list) => {
      // Numbers of a day count from its oldest, so that one put on top takes no address from another.
      const older = list.slice(index + 1).filter((other) => other.day === day).length;
      const number = older === 0 ? '' : `-${older + 1}`;
      const anchor = `${question.id.replace('/', '-')}-${day}${number}`;
      return { question, day, text, anchor };
    }),
  );
  return all.sort((a, b) => b.day.localeCompare(a.day));
}
