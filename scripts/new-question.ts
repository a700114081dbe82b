import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { nearestTo } from '../src/content-check/nearest.ts';
import { TO_WRITE } from '../src/content-check/wording.ts';

/** A question to begin. */
export interface NewQuestion {
  category: string;
  /** Last part of the address, permanent: `asyncio-event-loop`. */
  slug: string;
  /** The question as an interviewer asks it. */
  title: string;
  /** Ids of `content/tags.yaml`; chosen by slug and category when left out. */
  tags?: readonly string[] | undefined;
}

/** As the schema of the front matter allows. */
const MOST_TAGS = 4;

/**
 * Begins a question: a page that passes the content check and says “详解撰写中”, with the next free
 * number, at the end of the reading order of its category.
 *
 * @param contentDir Folder that holds `categories.yaml` and the category folders.
 * @returns Path of the page, and its tags.
 * @throws Where the category or a tag is unknown, or the slug malformed or taken; the message says what to do.
 */
export function createQuestion(
  contentDir: string,
  { category, slug, title, tags: wanted }: NewQuestion,
): { path: string; tags: readonly string[] } {
  const path = join(contentDir, category, `${slug}.mdx`);
  const categoriesFile = join(contentDir, 'categories.yaml');
  const categories = parse(readFileSync(categoriesFile, 'utf8')) as {
    id: string;
    reading: string[];
  }[];
  const known = categories.map(({ id }) => id);
  const own = categories.find(({ id }) => id === category);
  if (!own) throw new Error(`"${category}" is no category; choose one of ${known.join(', ')}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(`"${slug}": write lower-case ASCII words joined by hyphens`);
  }
  if (existsSync(path)) throw new Error(`${path} is there already; choose another slug`);
  const pages = globSync('*/*.mdx', { cwd: contentDir });
  const numbers = pages.map((page) => {
    const number = /^number: (\d+)$/m.exec(readFileSync(join(contentDir, page), 'utf8'))?.[1];
    return Number(number ?? 0);
  });
  const neighbour = own.reading.at(-1);
  const tags = wanted ? knownTags(contentDir, wanted) : chooseTags(contentDir, category, slug);
  mkdirSync(dirname(path), { recursive: true });
  const number = Math.max(0, ...numbers) + 1;
  const related = neighbour === undefined ? '' : `${category}/${neighbour}`;
  writeFileSync(path, pageOf({ number, title, slug, tags, related }));
  writeFileSync(
    categoriesFile,
    withReading(readFileSync(categoriesFile, 'utf8'), category, own.reading, slug),
  );
  return { path, tags };
}

/** @throws Where one is no tag; the message names what was meant, and all there are. */
function knownTags(contentDir: string, wanted: readonly string[]): readonly string[] {
  const known = readTagIds(contentDir);
  const wrong = wanted.find((tag) => !known.includes(tag));
  if (wrong === undefined) return wanted;
  const [near] = nearestTo(wrong, known);
  const suggestion = near === undefined ? '' : `write ${near}, or `;
  throw new Error(`"${wrong}" is no tag; ${suggestion}choose of ${known.join(', ')}`);
}

/** Tags that the slug names (`redis-streams`: redis); otherwise the commonest one of the category. */
function chooseTags(contentDir: string, category: string, slug: string): readonly string[] {
  const known = readTagIds(contentDir);
  const named = known.filter((tag) => `-${slug}-`.includes(`-${tag}-`));
  if (named.length > 0) return named.slice(0, MOST_TAGS);
  const used = globSync(`${category}/*.mdx`, { cwd: contentDir }).flatMap((page) => {
    const text = readFileSync(join(contentDir, page), 'utf8');
    return /^tags: \[(.*)\]$/m.exec(text)?.[1]?.split(', ') ?? [];
  });
  const count = (tag: string): number => used.filter((other) => other === tag).length;
  return known.toSorted((a, b) => count(b) - count(a)).slice(0, 1);
}

function readTagIds(contentDir: string): string[] {
  const tags = parse(readFileSync(join(contentDir, 'tags.yaml'), 'utf8')) as { id: string }[];
  return tags.map(({ id }) => id);
}

/**
 * Finds the pages that are begun and not written yet: those that say so, `status: brief`.
 *
 * @returns A line for each, `content/python/gil.mdx: 〔待写〕 stands in it 9 times`.
 */
export function listUnwritten(contentDir: string): string[] {
  return globSync('*/*.mdx', { cwd: contentDir })
    .sort()
    .flatMap((page) => {
      const path = join(contentDir, page);
      const text = readFileSync(path, 'utf8');
      if (!/^status: brief$/m.test(text)) return [];
      const count = text.split(TO_WRITE).length - 1;
      const state = count === 0 ? 'has status: brief' : `${TO_WRITE} stands in it ${count} times`;
      return [`${path}: ${state}`];
    });
}

interface Draft {
  number: number;
  title: string;
  slug: string;
  tags: readonly string[];
  /** Id of the page that leads on; empty where the category has none. */
  related: string;
}

function pageOf({ number, title, slug, tags, related }: Draft): string {
  const today = new Date().toISOString().slice(0, 10);
  const words = slug.replaceAll('-', ' ');
  // A wording belongs to one page, also while it is to be written.
  const others = ['一', '二', '三'].map((which) => `${TO_WRITE}别名${which} ${words}`);
  return `---
number: ${number}
title: ${JSON.stringify(title)}
short: >-
  ${TO_WRITE}先说结论，再给一条撑得住它的理由，六十到一百六十字，纯文本，像当面说话那样；写完运行 npm run validate，看有没有错。
difficulty: 中级
tags: [${tags.join(', ')}]
aliases: ${JSON.stringify([words, ...others])}
related:
  next: [${related}]
versions: [${TO_WRITE}]
checked: ${today}
published: ${today}
status: brief
references:
  - title: "${TO_WRITE}一手出处，写明章节"
    url: https://docs.python.org/3/
  - title: "${TO_WRITE}第二个一手出处"
    url: https://www.rfc-editor.org/
---

## 详解 {#answer}

${TO_WRITE}几条要点，每条一个论断和它的理由；再按时间顺序讲机制。
`;
}

/** Adds a slug to the reading order of a category, and leaves every other line as it is. */
function withReading(
  text: string,
  category: string,
  reading: readonly string[],
  slug: string,
): string {
  const start = text.search(new RegExp(`^- (\\{ )?id: ${category}\\b`, 'm'));
  const list = text.indexOf('reading: [', start);
  const end = text.indexOf(']', list);
  const added = reading.length === 0 ? slug : `, ${slug}`;
  return text.slice(0, end).trimEnd().replace(/,$/, '') + added + text.slice(end);
}
