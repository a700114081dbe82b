import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildIndex } from '../../../src/integrations/search-index.ts';
import { spellingPack, splitSynonyms, type SearchText } from '../../../src/lib/search-packs.ts';
import type { SpellingPack, TitlePack } from '../../../src/search/packs.ts';
import { readCorpus, readTitles, textOf } from './corpus.ts';
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
  const real = readCorpus(dist);
  const generated = generatePages(real, size - real.length, seed);
  rmSync(target, { recursive: true, force: true });
  for (const { entry } of real) {
    const path = `${entry.id}/index.html`;
    write(`${target}/${path}`, readFileSync(`${dist}/${path}`, 'utf8'));
  }
  for (const { entry, html } of generated) {
    write(`${target}/${entry.id}/index.html`, `<html lang="zh-CN"><body>${html}</body></html>`);
  }

  const built = readTitles(dist);
  const spelling = readSpelling(dist);
  const entries = [...built.pages, ...generated.map(({ entry }) => entry)];
  const groups = [...built.synonyms, ...spelling.synonyms];
  const tags = new Map(built.facets.tag.map(({ id, name }) => [id, name]));
  // The sources of the real pages hold words that their text does not: of addresses.
  const bodies = [...real.map(textOf), ...generated.map(({ texts }) => texts.join('\n'))];
  const pages = entries.map((entry, index): SearchText => ({
    title: entry.title,
    aliases: entry.aliases,
    tags: entry.tags.map((tag) => tags.get(tag) ?? ''),
    body: `${bodies[index] ?? ''} ${index === 0 ? spelling.words : ''}`,
  }));
  const synonyms = splitSynonyms(groups, entries).ofTitles;
  writePack(target, 'titles', { ...built, pages: entries, synonyms });
  writePack(target, 'spelling', spellingPack(pages, groups));
  await buildIndex(target, '/');
  return generated;
}

function readSpelling(dist: string): SpellingPack {
  return JSON.parse(readFileSync(`${dist}/pagefind/spelling.json`, 'utf8')) as SpellingPack;
}

function writePack(folder: string, name: string, pack: TitlePack | SpellingPack): void {
  write(`${folder}/pagefind/${name}.json`, JSON.stringify(pack));
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
