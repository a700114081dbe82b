import { z } from 'astro/zod';

/** Bounds of the spoken short answer, in characters (Unicode code points). */
export const SHORT_ANSWER = { min: 60, max: 160 } as const;

export const DIFFICULTIES = ['初级', '中级', '高级'] as const;

const DATE_FORM = 'write the date as YYYY-MM-DD';

/** An address on this site: begins and ends with a slash, ASCII. */
const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)+$/, 'write an address of this site, such as /python/old-name/');

const plainText = z
  .string()
  .refine((text) => !/`|\*\*|\]\(|<\/?[a-z]/i.test(text), 'write plain text, without Markdown');

const ids = z.array(z.string()).max(4, 'name at most four pages').default([]);

const relatedSchema = z.strictObject({
  /** 追问: what an interviewer asks next. From there, this page is 先看. */
  next: ids,
  /** 易混淆: what is taken for this, both ways. */
  confusable: ids,
  /** 对比: what answers the same need in another way, both ways. */
  compare: ids,
});

/** The ways in which a page names others; `before` is the way back of `next`. */
export const RELATIONS = ['next', 'confusable', 'compare'] as const;
export type Relation = (typeof RELATIONS)[number] | 'before';

const reference = z.strictObject({
  /** Title of the source as it names itself, with its version where it has one. */
  title: z.string().min(1, 'give the title of the source'),
  /** Full https address, with the anchor of the passage where there is one. */
  url: z.url({ protocol: /^https$/, error: 'give a full https:// address' }),
});

/**
 * Front matter of `content/<category>/<slug>.mdx`. This is the writer's manual: a sentence a field.
 * Category and slug are the file's folder and name; they are the address, and permanent.
 */
export const questionSchema = z.strictObject({
  /** The number of the question, unique and permanent: `/q/<number>/` leads to the page. */
  number: z.int('give a whole number').positive('give a number above 0'),
  /** The question as an interviewer asks it, in correct Chinese. */
  title: plainText.min(4, 'write the question out'),
  /** Spoken short answer (30 秒回答): the conclusion, then the reason; plain text. */
  short: plainText.refine(
    (text) => {
      const length = Array.from(text.trim()).length;
      return length >= SHORT_ANSWER.min && length <= SHORT_ANSWER.max;
    },
    {
      error: (issue) =>
        `the short answer has ${Array.from(String(issue.input).trim()).length} characters; ` +
        `write ${SHORT_ANSWER.min}–${SHORT_ANSWER.max}`,
    },
  ),
  /** Level of the candidate: 初级 (first job), 中级 (some years), 高级 (designs systems). */
  difficulty: z.enum(DIFFICULTIES, `choose one of ${DIFFICULTIES.join(', ')}`),
  /** One to four ids of `content/tags.yaml`. */
  tags: z
    .array(z.string())
    .min(1, 'give at least one tag')
    .max(4, 'give at most four tags')
    .refine((tags) => new Set(tags).size === tags.length, 'name each tag once'),
  /** Other words that should find the page: the notes' wording, synonyms, the English name; at least four. */
  aliases: z
    .array(z.string().min(1))
    .min(4, 'give at least four aliases')
    .refine((aliases) => new Set(aliases).size === aliases.length, 'name each alias once'),
  /** Ids (`category/slug`) of related pages, by how they are related; the site makes the way back. */
  related: relatedSchema.default({ next: [], confusable: [], compare: [] }),
  /** Versions that the answer was checked on or speaks of, such as `Redis 7.0`; empty for questions about oneself. */
  versions: z.array(z.string().min(1)).default([]),
  /** Day on which the facts were last checked, as YYYY-MM-DD. */
  checked: z.union([z.iso.date(DATE_FORM), z.date()], DATE_FORM).transform(toIsoDate),
  /** `full` when the answer has every part of the guide; `brief` shows 详解撰写中 to the reader. */
  status: z.enum(['brief', 'full'], 'choose brief or full'),
  /** Former addresses of a page that moved; each redirects here. */
  redirectFrom: z.array(address).default([]),
  /** Primary sources: standard, manual of a named version, man page, source file, paper. At least two. */
  references: z.array(reference).min(2, 'name at least two primary sources'),
});

export type QuestionData = z.infer<typeof questionSchema>;

function toIsoDate(value: string | Date): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
