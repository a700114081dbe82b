import { expect, it } from 'vitest';
import { buildToc } from '../../../src/lib/toc.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug.toUpperCase() });
const entry = (slug: string, children: unknown[] = []) => ({
  slug,
  text: slug.toUpperCase(),
  children,
});

it('nests h3 under the h2 before it, in the order of the page', () => {
  const headings = [heading(2, 'a'), heading(3, 'b'), heading(3, 'c'), heading(2, 'd')];
  expect(buildToc(headings)).toEqual([entry('a', [entry('b'), entry('c')]), entry('d')]);
});

it('keeps an h3 that stands before any h2', () => {
  expect(buildToc([heading(3, 'a'), heading(2, 'b')])).toEqual([entry('a'), entry('b')]);
});

it('leaves out every other depth', () => {
  expect(buildToc([heading(1, 'a'), heading(2, 'b'), heading(4, 'c')])).toEqual([entry('b')]);
});
