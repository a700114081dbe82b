import { readFileSync } from 'node:fs';
import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/built-pages.ts';

interface Listed {
  number: number;
  id: string;
  url: string;
  markdown: string;
  title: string;
  short: string;
}

const pages = readBuiltSite('dist');
const listed = JSON.parse(readFileSync('dist/questions.json', 'utf8')) as Listed[];
const read = (url: string): string => readFileSync(`dist${new URL(url).pathname}`, 'utf8');

/** What no reader of the Markdown gets: controls, labels of code, drawings, hosts of sources. */
const NOT_SAID =
  '.permalink, .part, .mark, figcaption, .diagram, .question-meta, .question-facts, .host';

/** Text without white space, which either side sets its own way. */
function said(root: HTMLElement): string {
  for (const element of root.querySelectorAll(NOT_SAID)) element.remove();
  return root.textContent.replace(/\s+/g, '');
}

/** Takes the marks out of Markdown that became HTML: links to runs, numbers of sources. */
function withoutMarks(root: HTMLElement): HTMLElement {
  for (const link of root.querySelectorAll('a')) if (link.textContent === '据') link.remove();
  const visit = (node: Node): void => {
    if (node instanceof TextNode) node.rawText = node.rawText.replace(/\[\d+\]/g, '');
    else if (!/^(code|pre)$/i.test(node.rawTagName)) node.childNodes.forEach(visit);
  };
  visit(root);
  return root;
}

const parseHtml = (html: string): HTMLElement =>
  parse(html, { blockTextElements: { script: false, style: false } });

/** Where two texts part, with some of either; empty where they are the same. */
function difference(page: string, twin: string): string {
  if (page === twin) return '';
  const at = Array.from(page).findIndex((_, index) => page[index] !== twin[index]);
  return `${page.slice(at - 20, at + 40)} ≠ ${twin.slice(at - 20, at + 40)}`;
}

test('questions.json lists every question page with its title and short answer', () => {
  const questions = pages.filter(({ root }) => root.querySelector('article[data-pagefind-body]'));
  expect(listed.map(({ url }) => new URL(url).pathname).sort()).toEqual(
    questions.map(({ address }) => address).sort(),
  );
  for (const { url, title, short } of listed) {
    const root = questions.find(({ address }) => address === new URL(url).pathname)?.root;
    expect(root?.querySelector('h1')?.textContent).toBe(title);
    expect(root?.querySelector('.short-answer p')?.textContent).toBe(short);
  }
});

test.each(listed.map((one) => [one.id, one] as const))(
  'the Markdown of %s says what the page says',
  (_, { url, markdown }) => {
    const file = `dist${new URL(url).pathname}index.html`;
    const article = parseHtml(readFileSync(file, 'utf8')).querySelector('article');
    const text = read(markdown)
      // The line of facts, and drawings, which the page shows as pictures.
      .replace(/\n第 \d+ 题 · .*\n/, '')
      .replace(/^```mermaid\n[\s\S]*?^```$/gm, '');
    const twin = withoutMarks(parseHtml(`<article>${markdownToHtml(text).html}</article>`));
    expect(article === null ? '' : difference(said(article), said(twin))).toBe('');
  },
);

test('llms.txt leads to the Markdown of every question, llms-full.txt holds all of it', () => {
  const index = readFileSync('dist/llms.txt', 'utf8');
  const full = readFileSync('dist/llms-full.txt', 'utf8');
  for (const { markdown, title, short } of listed) {
    expect(index).toContain(`- [${title}](${markdown}): ${short}`);
    expect(full).toContain(read(markdown));
  }
});

test('the feed has what Atom (RFC 4287) asks of a feed and of each entry', () => {
  const feed = parse(readFileSync('dist/feed.xml', 'utf8')).querySelector('feed');
  const own = (parent: HTMLElement | null | undefined, name: string): string[] =>
    (parent?.childNodes ?? [])
      .filter((node) => node instanceof HTMLElement && node.rawTagName === name)
      .map(({ textContent }) => textContent);
  expect(feed?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  expect(own(feed, 'author')).toHaveLength(1);
  const entries = feed?.querySelectorAll('entry') ?? [];
  expect(entries.length).toBeGreaterThan(0);
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      expect(own(element, name).map(Boolean), name).toEqual([true]);
    }
    expect(() => new URL(own(element, 'id')[0] ?? '')).not.toThrow();
    expect(own(element, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(element?.querySelector('link')?.getAttribute('href')).toMatch(/^https:/);
  }
  expect(feed?.querySelector('link[rel="self"]')?.getAttribute('href')).toMatch(/\/feed\.xml$/);
});

test('the feed holds each correction of the page of corrections under an address of its own', () => {
  const feed = parse(readFileSync('dist/feed.xml', 'utf8'));
  const ids = feed.querySelectorAll('entry > id').map(({ textContent }) => textContent);
  const page = pages.find(({ address }) => address === '/corrections/');
  const items = page?.root.querySelectorAll('main section li p').map(({ id }) => id) ?? [];
  expect(items.length).toBeGreaterThan(0);
  for (const item of items.slice(0, 100)) {
    expect(
      ids.some((id) => id.endsWith(`/corrections/#${item}`)),
      item,
    ).toBe(true);
  }
  expect(new Set(ids).size).toBe(ids.length);
});
