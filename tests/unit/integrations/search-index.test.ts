import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import type { PageNames, TitlePack } from '../../../src/search/packs.ts';
import { runHook, temporaryFolder } from '../helpers.ts';
import { entry, titlePack } from '../search/pack.ts';

const IDS = ['database/redis', 'python/sort'];
const PACK: TitlePack = {
  ...titlePack(IDS.map((id) => entry(id, `题目 ${id}`, ['别名']))),
  synonyms: [['持久化', '落盘']],
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

it('writes down which page each fragment of the index belongs to', async () => {
  const dist = await indexed(IDS);
  const names = JSON.parse(readFileSync(`${dist}/pagefind/pages.json`, 'utf8')) as PageNames;
  expect(Object.values(names).sort()).toEqual(IDS);
  const fragments = globSync('*', { cwd: `${dist}/pagefind/fragment` });
  expect(Object.keys(names).map((name) => `${name}.pf_fragment`)).toEqual(
    expect.arrayContaining(fragments),
  );
});

it('leaves the title pack as it is', async () => {
  const dist = await indexed(IDS);
  expect(JSON.parse(readFileSync(`${dist}/pagefind/titles.json`, 'utf8'))).toEqual(PACK);
});

it('leaves out the ready-made search interfaces, which no page uses', async () => {
  const dist = await indexed(IDS);
  const scripts = globSync('*.{js,css}', { cwd: `${dist}/pagefind` }).sort();
  expect(scripts).toEqual(['pagefind.js']);
});

it('stops the build when a page of the title pack was not built', async () => {
  await expect(indexed(IDS.slice(1))).rejects.toThrow('database/redis');
});
