import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { fromRow, type PageNames, type WholePack } from '../../../src/search/packs.ts';
import { titleFile } from '../../../src/search/parts.ts';
import { runHook, temporaryFolder } from '../helpers.ts';
import { entry, titlePack } from '../search/pack.ts';

const IDS = ['python/sort', 'database/redis', 'linux/port'];
const PACK: WholePack = {
  ...titlePack(IDS.map((id) => entry(id, `题目 ${id}`, ['别名']))),
  synonyms: [['持久化', '落盘']],
};

/**
 * Runs the integration as Astro does, over a built site with these pages.
 *
 * @param titles The files of titles, by their paths.
 */
async function indexed(
  pages: readonly string[],
  titles: Record<string, object> = { 'titles.json': PACK },
): Promise<string> {
  const dist = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  };
  for (const [path, content] of Object.entries(titles)) {
    write(`pagefind/${path}`, JSON.stringify(content));
  }
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

function readNames(dist: string): PageNames {
  return JSON.parse(readFileSync(`${dist}/pagefind/pages.json`, 'utf8')) as PageNames;
}

/** The names of the fragments of an index, each with the address of its page. */
function fragments(dist: string): [name: string, url: string | undefined][] {
  return globSync(`${dist}/pagefind/fragment/*`).map((path) => {
    const url = /"url":"([^"]+)"/.exec(gunzipSync(readFileSync(path)).toString())?.[1];
    return [basename(path, '.pf_fragment'), url];
  });
}

/** The addresses of the pages whose fragments are called so, by the numbers of the names. */
function pagesOf(dist: string): (string | undefined)[][] {
  const all = fragments(dist);
  return readNames(dist).names.map((end) =>
    all.filter(([name]) => name.endsWith(end)).map(([, url]) => url),
  );
}

const ADDRESSES = IDS.map((id) => [`/handbook/${id}/`]);

it('writes down which fragment of the index belongs to each page, by the numbers of the pages', async () => {
  const dist = await indexed(IDS);
  expect(readNames(dist).version).toBe(PACK.version);
  expect(pagesOf(dist)).toEqual(ADDRESSES);
});

it('writes down no more of the names than tells pages apart, the same of each', async () => {
  const dist = await indexed(IDS);
  const lengths = new Set(readNames(dist).names.map((name) => name.length));
  expect([...lengths]).toEqual([5]);
  for (const [name] of fragments(dist)) expect(name.length).toBeGreaterThan(5);
});

it('indexes the pages of a larger site, whose titles are in a file each', async () => {
  const { pages, ...head } = PACK;
  const titles = pages.map(
    (page, number) => [titleFile(PACK.version, number), fromRow(page)] as const,
  );
  const pack = { ...head, size: pages.length };
  const dist = await indexed(IDS, { 'titles.json': pack, ...Object.fromEntries(titles) });
  expect(pagesOf(dist)).toEqual(ADDRESSES);
  expect(readNames(dist).version).toBe(PACK.version);
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
  await expect(indexed(IDS.slice(1))).rejects.toThrow('python/sort');
});
