import { DIFFICULTIES } from '../schemas/question.ts';
import { getQuestions, getShelves, getSynonyms, getTagShelves } from './questions.ts';
import { spellingFiles, titleFiles, type SpellingFiles, type TitleFiles } from './search-packs.ts';

/** What search knows of every question before the full-text index is there. */
export async function getTitleFiles(): Promise<TitleFiles> {
  const [questions, shelves, tags, synonyms] = await Promise.all([
    getQuestions(),
    getShelves(),
    getTagShelves(),
    getSynonyms(),
  ]);
  return titleFiles(
    questions.map(({ id, data: { title, aliases, difficulty, tags } }) => {
      return { id, title, aliases, difficulty, tags };
    }),
    {
      category: shelves.map(({ category }) => category),
      difficulty: DIFFICULTIES.map((name) => ({ id: name, name })),
      tag: tags.map(({ tag }) => tag),
    },
    synonyms,
  );
}

/** What search needs to understand slips, pinyin, homophones and traditional characters. */
export async function getSpellingFiles(): Promise<SpellingFiles> {
  const [questions, synonyms, { pack }] = await Promise.all([
    getQuestions(),
    getSynonyms(),
    getTitleFiles(),
  ]);
  return spellingFiles(
    questions.map(({ data, entry, tags }) => ({
      title: data.title,
      aliases: data.aliases,
      tags: tags.map(({ name }) => name),
      body: `${data.short} ${entry.body ?? ''}`,
    })),
    synonyms,
    !('pages' in pack),
  );
}
