import { isMap } from 'yaml';
import { questionSchema, type QuestionData } from '../schemas/question.ts';
import type { SourceFile } from './files.ts';
import type { Check } from './check.ts';
import { problemAt, readYaml, reportIssues, type YamlSource } from './yaml.ts';

/** Front matter of a question that is sound. */
export interface FrontMatter {
  source: YamlSource;
  data: QuestionData;
}

/**
 * Reads the front matter of a question.
 *
 * @param today Day of the check, as YYYY-MM-DD: the facts cannot have been checked after it.
 * @returns Undefined when it is not sound.
 */
export function* readFrontMatter(file: SourceFile, today: string): Check<FrontMatter | undefined> {
  const end = yield* findEnd(file);
  if (end === undefined) return undefined;
  // An empty line stands for the opening fence, so line numbers are those of the file.
  const yaml = ['', ...file.text.split('\n').slice(1, end), ''].join('\n');
  const source = yield* readYaml(file.path, yaml);
  if (!source) return undefined;
  if (!isMap(source.document.contents)) {
    const message = 'write the fields, a line each, such as title: …';
    yield { file: file.path, line: 1, field: 'front matter', message };
    return undefined;
  }
  const result = questionSchema.safeParse(source.document.toJS());
  if (!result.success) {
    yield* reportIssues(result.error.issues, source);
    return undefined;
  }
  yield* checkDate(source, result.data, today);
  return { source, data: result.data };
}

/** Finds the line, counted from 0, that ends the front matter; says exactly what is wrong with it. */
function* findEnd({ path: file, text }: SourceFile): Check<number | undefined> {
  const lines = text.split('\n');
  const complain = (index: number, message: string) => ({
    file,
    line: index + 1,
    field: 'front matter',
    message,
  });
  if (lines[0] !== '---') {
    const first = lines.findIndex((line) => line.trim() !== '');
    if (lines[first]?.trimEnd() !== '---') {
      yield complain(0, 'begin the file with front matter between two lines of ---');
    } else if (first > 0) {
      yield complain(0, 'remove the empty lines in front of ---');
    } else yield complain(0, 'remove the blanks behind ---');
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (end < 0) {
    yield complain(0, 'the front matter has no end; write a line --- behind its last field');
    return undefined;
  }
  if (lines[end] === '---') return end;
  const message =
    lines[end]?.trimEnd() === '---'
      ? 'remove the blanks behind ---'
      : 'a line that begins so ends the front matter; write --- alone, or indent the line';
  yield complain(end, message);
  return undefined;
}

/**
 * Refuses a day to come. One day is allowed: it is tomorrow east of here. What passes once passes
 * for ever, so the clock never turns a sound page into a refused one.
 */
function* checkDate(
  source: YamlSource,
  { checked, published, corrections }: QuestionData,
  today: string,
): Check {
  const days = [
    [['checked'], checked, 'the last check'],
    [['published'], published, 'the publication'],
    ...corrections.map(({ day }, index) => [['corrections', index, 'day'], day, 'it'] as const),
  ] as const;
  for (const [path, day, what] of days) {
    if (day === undefined || day <= dayAfter(today)) continue;
    yield problemAt(source, path, `${day} is to come; write the day of ${what}`);
  }
  const late = corrections.findIndex(({ day }, index) => {
    const before = corrections[index - 1];
    return before !== undefined && before.day < day;
  });
  if (late < 0) return;
  yield problemAt(source, ['corrections', late], 'put the newest correction first');
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
