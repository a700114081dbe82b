import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import type { TitlePack } from '../../../src/search/packs.ts';
import { runHook, temporaryFolder } from '../helpers.ts';
import { entry, titlePack } from '../search/pack.ts';

const IDS = ['database/redis', 'python/sort'];
const PACK: TitlePack = {
  ...titlePack(IDS.map((id) => entry(id, `题目 ${id}`, ['别名']))),
  synonyms: [['持久化', '落盘']],
  simplified: '資资',
};

/** Runs the integration as Astro does, over a built site with these pages. */
async function indexed(pages: readonly string[]): Promise<string> {
  const dist = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  };
  write('pagefind/titles.json', JSON.stringify(PACK));
  for (const id of pages) {
    const body = `<article data-pagefind-body><h1>${id}</h1><p>正文</p></article>`;
    write(`${id}/index.html`, `<html lang="zh-CN"><body>${body}</body></html>`);
  }
  const integration = searchIndex();
  const url = pathToFileURL(`${dist}/`);
  await runHook(integration, 'astro:config:done', { config: { base: '/handbook', outDir: url } });
  await runHook(integration, 'astro:build:done', { dir: url, logger: { info: () => undefined } });
  return dist;
}

it('names in the title pack the index fragment of every page', async () => {
  const dist = await indexed(IDS);
  const { pages } = JSON.parse(readFileSync(`${dist}/pagefind/titles.json`, 'utf8')) as TitlePack;
  expect(pages.map(({ id }) => id)).toEqual(IDS);
  const files = globSync(`${dist}/pagefind/fragment/*.pf_fragment`);
  expect(
    pages.map(({ fragment = '-' }) => files.filter((file) => file.includes(fragment)).length),
  ).toEqual([1, 1]);
});

it('keeps everything else of the title pack', async () => {
  const dist = await indexed(IDS);
  const { pages, ...rest } = JSON.parse(
    readFileSync(`${dist}/pagefind/titles.json`, 'utf8'),
  ) as TitlePack;
  const { pages: before, ...expected } = PACK;
  expect(rest).toEqual(expected);
  expect(pages).toMatchObject(before.map(({ id, title, aliases }) => ({ id, title, aliases })));
});

it('leaves out the ready-made search interfaces, which no page uses', async () => {
  const dist = await indexed(IDS);
  const scripts = globSync('*.{js,css}', { cwd: `${dist}/pagefind` }).sort();
  expect(scripts).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

it('stops the build when a page of the title pack was not built', async () => {
  await expect(indexed(IDS.slice(1))).rejects.toThrow('database/redis');
});
