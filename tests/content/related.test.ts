import { expect, it } from 'vitest';
import { readPages } from './pages.ts';

const pages = readPages().map(({ path, frontMatter: { related = {} } }) => ({
  id: path.replace(/^content\/|\.mdx$/g, ''),
  names: Object.values(related).flat(),
}));

it.each(pages)('$id leads on to a related page, or is named by one', ({ id, names }) => {
  const naming = pages.filter((page) => page.names.includes(id)).map((page) => page.id);
  expect([...names, ...naming]).not.toHaveLength(0);
});
