import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildIndex } from '../../../src/integrations/search-index.ts';
import { otherTitleFiles, spellingFiles, titleFiles } from '../../../src/lib/search-packs.ts';
import type { Letters, SpellingPack } from '../../../src/search/packs.ts';
import { LETTERS } from '../../../src/search/parts.ts';
import { readCorpus, readPack, textOf } from './corpus.ts';
import { generatePages, type GeneratedPage } from './generate.ts';

/**
 * Writes a folder with the question pages of a built site and generated ones, and all that search
 * loads, as a build of that many pages would.
 *
 * @param dist Folder of the built site.
 * @param target Folder to write; what is there is lost.
 * @param size Number of pages, of both kinds.
 * @param seed As for `generatePages`.
 * @returns The generated ones.
 */
export async function writeCollection(
  dist: string,
  target: string,
  size: number,
  seed?: number,
): Promise<GeneratedPage[]> {
  const real = await readCorpus(dist);
  const generated = generatePages(real, size - real.length, seed);
  rmSync(target, { recursive: true, force: true });
  for (const { entry } of real) {
    const path = `${entry.id}/index.html`;
    write(`${target}/${path}`, readFileSync(`${dist}/${path}`, 'utf8'));
  }
  for (const { entry, html } of generated) {
    write(`${target}/${entry.id}/index.html`, `<html lang="zh-CN"><body>${html}</body></html>`);
  }

  const built = readPack(dist);
  const spelling = readJson(dist, 'spelling.json') as SpellingPack;
  const { words } =
    'words' in spelling ? spelling : (readJson(dist, `${spelling.folder}/${LETTERS}`) as Letters);
  const titles = [...real, ...generated].map(({ entry }) => entry);
  const groups = [...built.synonyms, ...spelling.synonyms];
  const tags = new Map(built.facets.tag.map(({ id, name }) => [id, name]));
  // The sources of the real pages hold words that their text does not: of addresses.
  const bodies = [...real.map(textOf), ...generated.map(({ texts }) => texts.join('\n'))];
  const texts = titles.map((page, index) => ({
    ...page,
    tags: page.tags.map((tag) => tags.get(tag) ?? ''),
    body: `${bodies[index] ?? ''} ${index === 0 ? words : ''}`,
  }));
  const packs = titleFiles(titles, built.facets, groups);
  const slips = spellingFiles(texts, groups, !('pages' in packs.pack));
  const files = new Map<string, object>([
    ['titles.json', packs.pack],
    ['spelling.json', slips.pack],
    ...otherTitleFiles(packs),
    ...slips.others,
  ]);
  for (const [name, content] of files) write(`${target}/pagefind/${name}`, JSON.stringify(content));
  await buildIndex(target, '/');
  return generated;
}

function readJson(dist: string, file: string): unknown {
  return JSON.parse(readFileSync(`${dist}/pagefind/${file}`, 'utf8'));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
