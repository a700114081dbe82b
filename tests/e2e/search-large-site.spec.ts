import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readTitles } from '../../src/integrations/search-index.ts';
import { otherTitleFiles, titleFiles } from '../../src/lib/search-packs.ts';
import type { PageNames, TitlePack } from '../../src/search/packs.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { question, questions } from './site.ts';
import { watch } from './watch.ts';

const INDEX = 'dist/pagefind';
const QUERY = 'redis 持久化';
const { id: PERSISTENCE, title: TITLE, tags } = question('database/redis-persistence');

test('on a large site a search loads a part of the titles, and finds, shows and filters the same', async ({
  page,
  baseURL,
}) => {
  const { problems } = await watch(page, new URL(baseURL ?? '').host);
  const { size, asked } = await enlarge(page);
  const dialog = new SearchDialog(page);
  await dialog.openWith(QUERY);
  expect((await dialog.urls())[0]).toBe(`/${PERSISTENCE}/`);
  await expect(dialog.group(TITLE).getByRole('option').nth(1)).toBeVisible();
  const titles = asked.filter((file) => file.startsWith('titles/'));
  expect(titles).not.toEqual([]);
  expect(titles.length).toBeLessThan(size);
  expect(asked).toHaveLength(new Set(asked).size);

  const search = new SearchPage(page);
  await search.openWith(QUERY);
  await expect(search.status).toHaveText(/^找到 \d+ 个结果$/);
  const all = await search.ids();
  const [tag = ''] = tags;
  const tagged = questions().flatMap((one) => (one.tags.includes(tag) ? [one.id] : []));
  const others = async (): Promise<string[]> =>
    (await search.ids()).filter((id) => !tagged.includes(id));
  expect(await others()).not.toEqual([]);
  await search.filter('tag').selectOption(tag);
  await expect.poll(others).toEqual([]);
  const narrowed = await search.ids();
  expect(narrowed[0]).toBe(PERSISTENCE);
  expect(narrowed).toEqual(expect.arrayContaining(all.filter((id) => tagged.includes(id))));
  expect(problems).toEqual([]);
});

/** Serves the titles of the site as those of a larger one, and notes what is asked for. */
async function enlarge(page: Page): Promise<{ size: number; asked: readonly string[] }> {
  const built = JSON.parse(readFileSync(`${INDEX}/titles.json`, 'utf8')) as TitlePack;
  const { facets, synonyms } = built;
  const titles = (await readTitles(INDEX, built)).map((title) => {
    return { ...title, difficulty: '', tags: [] };
  });
  const made = titleFiles(titles, facets, [], 0);
  const { pack, entries } = made;
  const names = JSON.parse(readFileSync(`${INDEX}/pages.json`, 'utf8')) as PageNames;
  const files = new Map<string, object>([
    ['titles.json', { ...pack, facets, synonyms }],
    ['pages.json', { ...names, version: pack.version }],
    ...otherTitleFiles(made),
  ]);
  const asked: string[] = [];
  await page.route(/\/pagefind\/((titles|pages)\.json|(titles|names)\/.*)$/, async (route) => {
    const file = route
      .request()
      .url()
      .replace(/^.*\/pagefind\//, '');
    asked.push(file);
    const json = files.get(file);
    await (json ? route.fulfill({ json }) : route.abort());
  });
  return { size: entries.length, asked };
}
