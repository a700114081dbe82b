import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPages } from './pages.ts';

/** The questions that the site was promised to answer, by the number that links carry for ever. */
const promised = readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [number = '', category = '', slug = '', wordings = ''] = line.split('\t');
    return { number: Number(number), path: `content/${category}/${slug}.mdx`, wordings };
  });
const pages = new Map(readPages().map((page) => [page.path, page.frontMatter]));

describe('a promised question', () => {
  it.each(promised)('$number keeps its number at $path', ({ number, path }) => {
    expect(pages.get(path)?.number).toBe(number);
  });

  it.each(promised)('$number is found by the wording of the notes', ({ path, wordings }) => {
    const { title, aliases = [] } = pages.get(path) ?? {};
    expect([title, ...aliases]).toEqual(expect.arrayContaining(wordings.split(' / ')));
  });
});

it('the list of promises is read in full', () => {
  expect(promised.map(({ number }) => number)).toEqual(promised.map((_, index) => index + 1));
  expect(promised).toHaveLength(100);
});
