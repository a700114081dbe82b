import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A question to begin. */
export interface NewQuestion {
  category: string;
  /** Last part of the address, permanent: `asyncio-event-loop`. */
  slug: string;
  /** The question as an interviewer asks it. */
  title: string;
}

/** Marks that the writer replaces. */
const TO_WRITE = '待写';

/**
 * Begins a question: a page that passes the content check and says “详解撰写中”, with the next free
 * number, at the end of the reading order of its category.
 *
 * @param contentDir Folder that holds `categories.yaml` and the category folders.
 * @returns Path of the page.
 * @throws Where the category is unknown, or the slug malformed or taken; the message says what to do.
 */
export function createQuestion(contentDir: string, { category, slug, title }: NewQuestion): string {
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
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pageOf(title, slug, Math.max(0, ...numbers) + 1, category, neighbour));
  writeFileSync(
    categoriesFile,
    withReading(readFileSync(categoriesFile, 'utf8'), category, own.reading, slug),
  );
  return path;
}

/**
 * Finds the pages that are begun and not written yet.
 *
 * @returns A line for each, `content/python/gil.mdx: 待写 stands in it 9 times`.
 */
export function listUnwritten(contentDir: string): string[] {
  return globSync('*/*.mdx', { cwd: contentDir })
    .sort()
    .flatMap((page) => {
      const path = join(contentDir, page);
      const count = readFileSync(path, 'utf8').split(TO_WRITE).length - 1;
      return count === 0 ? [] : [`${path}: ${TO_WRITE} stands in it ${count} times`];
    });
}

function pageOf(
  title: string,
  slug: string,
  number: number,
  category: string,
  neighbour: string | undefined,
): string {
  const today = new Date().toISOString().slice(0, 10);
  const words = slug.replaceAll('-', ' ');
  // A wording belongs to one page, also while it is to be written.
  const aliases = [title, words, `${TO_WRITE}别名一 ${words}`, `${TO_WRITE}别名二 ${words}`];
  return `---
number: ${number}
title: ${JSON.stringify(title)}
short: >-
  ${TO_WRITE}：先说结论，再给一条撑得住它的理由，六十到一百六十字，纯文本，像当面说话那样；写完运行 npm run validate，看有没有错。
difficulty: 中级
tags: [python]
aliases: ${JSON.stringify(aliases)}
related:
  next: [${neighbour === undefined ? '' : `${category}/${neighbour}`}]
versions: [${TO_WRITE}]
checked: ${today}
status: brief
references:
  - title: "${TO_WRITE}：一手出处，写明章节"
    url: https://docs.python.org/3/
  - title: "${TO_WRITE}：第二个一手出处"
    url: https://www.rfc-editor.org/
---

## 详解 {#answer}

${TO_WRITE}：几条要点，每条一个论断和它的理由；再按时间顺序讲机制。
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
