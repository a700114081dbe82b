import { z } from 'astro/zod';
import { FOLDER_PAGE, isReserved } from './addresses.ts';
import { folded, hasEmphasis, line, ONE_LINE, words } from './line.ts';
import { faultOfUrl } from './url.ts';

/** Bounds of the spoken short answer, in characters (Unicode code points). */
export const SHORT_ANSWER = { min: 60, max: 160 } as const;

export const DIFFICULTIES = ['初级', '中级', '高级'] as const;

/** Most characters of a title that lists show whole; longer ones have a short form. */
const LONGEST_IN_LISTS = 30;

/** Most characters of what is one line, not a text. */
const LONGEST = {
  title: 80,
  shortTitle: 24,
  alias: 120,
  source: 200,
  excerpt: 300,
  correction: 200,
} as const;

const DATE_FORM = 'write the date as YYYY-MM-DD';

/** The first page was checked on it. */
const FIRST_DAY = '2026-01-01';

const ADDRESS_FORM = 'write an address of this site, such as /python/old-name/';

/** An address on this site: begins and ends with a slash, ASCII. */
const address = z
  .string(ADDRESS_FORM)
  .regex(/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/, ADDRESS_FORM)
  .refine((path) => !path.endsWith(`/${FOLDER_PAGE}/`), 'a host serves it as its folder; remove it')
  .refine((path) => !isReserved(path.split('/')[1] ?? ''), 'the site itself has this address');

const plainText = (remedy: string) =>
  z
    .string(remedy)
    .refine((text) => !/`|\*\*|\]\(|<\/?[a-z]/i.test(text), 'write plain text, without Markdown');

const ids = z
  .array(z.string('write category/slug of a page'), 'write a list of category/slug')
  .max(4, 'name at most four pages')
  .default([]);

const RELATED_FORM = 'name related pages by relation: next, confusable or compare';

const relatedSchema = z.strictObject(
  {
    /** 追问: what an interviewer asks next. From there, this page is 先看. */
    next: ids,
    /** 易混淆: what is taken for this, both ways. */
    confusable: ids,
    /** 对比: what answers the same need in another way, both ways. */
    compare: ids,
  },
  RELATED_FORM,
);

/** The ways in which a page names others; `before` is the way back of `next`. */
export const RELATIONS = ['next', 'confusable', 'compare'] as const;
export type Relation = (typeof RELATIONS)[number] | 'before';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NAME_FORM = 'use lower-case ASCII words joined by hyphens';

/** The words or values that a source gives in one place, literally. */
const excerpt = line('copy the words or the value from the source', LONGEST.excerpt).refine(
  (text) => !hasEmphasis(text),
  'copy the words without the signs of emphasis around them: end the excerpt before `**`',
);

const reference = z.strictObject(
  {
    /** Name by which marks name the source, as `redis-conf` in `[^redis-conf#save]`. */
    id: z.string(NAME_FORM).regex(KEBAB_CASE, NAME_FORM).optional(),
    /** What the source says in places that marks name: `save: 'save 3600 1 300 100 60 10000'`. */
    passages: z
      .record(
        z.string(NAME_FORM).regex(KEBAB_CASE, NAME_FORM),
        z.union(
          [excerpt, z.array(excerpt).min(1, 'copy at least one excerpt from the source')],
          'copy the words or the value from the source, as text or as a list',
        ),
      )
      .optional(),
    /** Title of the source as it names itself, with its version where it has one. */
    title: line('give the title of the source', LONGEST.source),
    /** Full https address, with the anchor of the passage where there is one. */
    url: z.string('give a full https:// address').superRefine((url, context) => {
      const message = faultOfUrl(url);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }),
  },
  'give title and url of each source',
);

const day = z
  .union([z.iso.date({ error: faultOfDate }), z.date()], { error: faultOfDate })
  .transform(toIsoDate)
  .refine((date) => date >= FIRST_DAY, `write a day from ${FIRST_DAY} on`);

/** Fields by themselves, with the manual for writers: a sentence a field. */
const fields = z.strictObject({
  /** The number of the question, unique and permanent: `/q/<number>/` leads to the page. */
  number: z.int('give a whole number').positive('give a number above 0'),
  /** The question as an interviewer asks it, in correct Chinese. */
  title: plainText('write the question out')
    .min(4, 'write the question out')
    .max(LONGEST.title, `cut it to ${LONGEST.title} characters`)
    .refine(...ONE_LINE),
  /** Its short form for lists, share images and neighbours, where the title is a paragraph. */
  shortTitle: plainText('write the question in a few words')
    .min(4, 'write the question in a few words')
    .max(LONGEST.shortTitle, `cut it to ${LONGEST.shortTitle} characters`)
    .refine(...ONE_LINE)
    .optional(),
  /** Spoken short answer (30 秒回答): the conclusion, then the reason; plain text. */
  short: plainText('write what you would say first').refine(
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
    .array(z.string('write the id of a tag'), 'write a list of tags')
    .min(1, 'give at least one tag')
    .max(4, 'give at most four tags')
    .refine((tags) => new Set(tags).size === tags.length, 'name each tag once'),
  /** Other words that should find the page: the notes' wording, synonyms, the English name; at least four. */
  aliases: z
    .array(words('write words that readers type', LONGEST.alias), 'write a list of aliases')
    .min(4, 'give at least four aliases')
    .refine(
      (aliases) => new Set(aliases.map(folded)).size === aliases.length,
      'name each alias once',
    ),
  /** Ids (`category/slug`) of related pages, by how they are related; the site makes the way back. */
  related: relatedSchema.default({ next: [], confusable: [], compare: [] }),
  /** Versions that the answer was checked on or speaks of, such as `Redis 7.0`; empty for questions about oneself. */
  versions: z
    .array(line('write a version, such as Redis 7.0', LONGEST.title), 'write a list of versions')
    .refine((versions) => new Set(versions).size === versions.length, 'name each version once')
    .default([]),
  /** Day on which the facts were last checked, as YYYY-MM-DD. */
  checked: day,
  /** Day on which the answer was published, as YYYY-MM-DD; those of the first day have none. */
  published: day.optional(),
  /** What was wrong on the page and was put right, the newest first: readers and the feed are told. */
  corrections: z
    .array(
      z.strictObject(
        {
          day,
          /** One sentence: what stood there, and what is right. */
          text: plainText('say in a sentence what was corrected')
            .max(LONGEST.correction, `cut it to ${LONGEST.correction} characters`)
            .refine(...ONE_LINE),
        },
        'give day and text of each correction',
      ),
      'write a list of corrections',
    )
    .default([]),
  /** `full` when the answer has every part of the guide; `brief` shows 详解撰写中 to the reader. */
  status: z.enum(['brief', 'full'], 'choose brief or full'),
  /** Former addresses of a page that moved; each redirects here. */
  redirectFrom: z
    .array(address, 'write a list of addresses')
    .refine((paths) => new Set(paths).size === paths.length, 'name each address once')
    .default([]),
  /** Primary sources: standard, manual of a named version, man page, source file, paper. At least two. */
  references: z
    .array(reference, 'write a list of sources')
    .min(2, 'name at least two primary sources')
    .refine(
      (sources) => new Set(sources.map(({ url }) => URL.parse(url)?.href)).size === sources.length,
      'name each source once',
    )
    .refine((sources) => {
      const ids = sources.flatMap(({ id }) => id ?? []);
      return new Set(ids).size === ids.length;
    }, 'give each source an id of its own'),
});

/**
 * Front matter of `content/<category>/<slug>.mdx`. This is the writer's manual: a sentence a field.
 * Category and slug are the file's folder and name; they are the address, and permanent.
 */
export const questionSchema = fields.refine(
  ({ title, shortTitle }) =>
    Array.from(title).length > LONGEST_IN_LISTS === (shortTitle !== undefined),
  {
    path: ['shortTitle'],
    error: `give a title of over ${LONGEST_IN_LISTS} characters a short form, and no other`,
  },
);

export type QuestionData = z.infer<typeof questionSchema>;

function faultOfDate({ input }: { input?: unknown }): string {
  const isForm = typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input);
  return isForm ? `there is no day ${input}; write the day of the last check` : DATE_FORM;
}

function toIsoDate(value: string | Date): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
