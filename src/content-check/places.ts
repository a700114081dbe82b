import { FOLDER_PAGE } from '../schemas/addresses.ts';
import { SLUG, type SourceFile } from './files.ts';
import type { Check } from './check.ts';

/**
 * Checks that a page is exactly `content/<category>/<slug>.mdx`: its folder and name are its address.
 *
 * @param categories Ids of the categories.
 */
export function* checkPlace({ path: file }: SourceFile, categories: readonly string[]): Check {
  const [category = '', name = '', ...rest] = file.split('/').slice(1);
  const at = { file, line: 1, field: 'folder' };
  if (name === '' || rest.length > 0) {
    yield { ...at, message: 'move the file to content/<category>/<slug>.mdx' };
  } else if (!categories.includes(category)) {
    const message =
      `"${category}" is no category; move the file into one of ${categories.join(', ')}, ` +
      'or add it to content/categories.yaml';
    yield { ...at, message };
  }
  const slug = (rest.at(-1) ?? (name || category)).replace(/\.mdx$/, '');
  if (!SLUG.test(slug)) {
    const message = 'name the file in lower-case ASCII words joined by hyphens';
    yield { ...at, field: 'slug', message };
  } else if (/^\d+$/.test(slug)) {
    const message = `/${category}/${slug}/ is a page of the category's list; name the file after its question`;
    yield { ...at, field: 'slug', message };
  } else if (slug === FOLDER_PAGE) {
    const message = `"${slug}" would be the address of the category; name the file after its question`;
    yield { ...at, field: 'slug', message };
  }
}
