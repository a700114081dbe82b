import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { categorySchema, tagSchema, type Category, type Tag } from '../../src/schemas/category.ts';
import { questionSchema, type QuestionData } from '../../src/schemas/question.ts';

/** Expectations of the built site, read from the content and from the sitemap of the build. */

const DIST = 'dist';

export type Question = QuestionData & {
  /** `category/slug` */
  id: string;
  /** Title in lists: the short form where there is one. */
  listTitle: string;
  /** The answer as written, without its front matter. */
  body: string;
};

/** All questions in the order of the site: by category, each in its reading order. */
export function questions(): Question[] {
  const order = categories().flatMap(({ id, reading }) => reading.map((slug) => `${id}/${slug}`));
  return globSync('content/*/*.mdx')
    .map((path) => {
      const [, head = '', ...body] = readFileSync(path, 'utf8').split(/^---\n/m);
      const data = questionSchema.parse(parse(head));
      return {
        ...data,
        listTitle: data.shortTitle ?? data.title,
        id: path.replace(/^content\/|\.mdx$/g, ''),
        body: body.join('---\n'),
      };
    })
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

export function question(id: string): Question {
  const found = questions().find((one) => one.id === id);
  if (!found) throw new Error(`content holds no question ${id}`);
  return found;
}

/** Text of the heading of a section, by its anchor. */
export function headingOf(id: string, anchor: string): string {
  const heading = new RegExp(`^#+ (.+) \\{#${anchor}\\}$`, 'm').exec(question(id).body)?.[1];
  if (heading === undefined) throw new Error(`${id} has no section ${anchor}`);
  return heading;
}

export function categories(): Category[] {
  return categorySchema
    .array()
    .parse(parse(readFileSync('content/categories.yaml', 'utf8')))
    .sort((a, b) => a.order - b.order);
}

/** The tags that some question carries. */
export function usedTags(): Tag[] {
  const used = new Set(questions().flatMap(({ tags }) => tags));
  return tagSchema
    .array()
    .parse(parse(readFileSync('content/tags.yaml', 'utf8')))
    .filter(({ id }) => used.has(id));
}

export function inCategory(id: string): Question[] {
  return questions().filter((one) => folderOf(one) === id);
}

/** Every address of the sitemap, relative to the base: `''` is the home page. */
export function addresses(): string[] {
  return locations().map((url) => url.pathname.slice(1));
}

/** Origin under which the site is published; canonical addresses begin with it. */
export function origin(): string {
  return locations()[0]?.origin ?? '';
}

/** Cuts a list into this many parts of nearly the same length. */
export function parts<T>(list: readonly T[], count: number): T[][] {
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

/** A built page as it lies on the disk. */
export function builtPage(address: string): Buffer {
  return readFileSync(`${DIST}/${address}index.html`);
}

/** One page of every type; the question is a long one, with code and tables. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: './',
  all: 'all/',
  corrections: 'corrections/',
  offline: 'offline/',
  category: 'python/',
  question: 'python/decorator/',
  'all tags': 'tags/',
  tag: 'tags/python/',
  search: 'search/?q=redis',
  'not found': 'no/such/page/',
};

function locations(): URL[] {
  const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url));
}

function folderOf({ id }: { id: string }): string {
  return id.split('/')[0] ?? '';
}
