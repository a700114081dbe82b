import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DOCUMENTS, type SearchDocuments } from '../../../src/search/build/documents.ts';
import { buildIndex } from '../../../src/search/build/index.ts';
import { INDEX_FOLDER } from '../../../src/search/index-format.ts';
import { restoreDocuments } from '../restore-documents.ts';
import { readCorpus } from './corpus.ts';
import { generatePages, type GeneratedPage } from './generate.ts';

/**
 * Writes a folder with the question pages of a built site and generated ones, and all that search
 * loads, as a build of that many pages would.
 *
 * @param dist Folder of the built site.
 * @param target Folder to write; what is there is lost.
 * @param size Number of pages, of both kinds.
 * @returns The generated ones.
 */
export async function writeCollection(
  dist: string,
  target: string,
  size: number,
): Promise<GeneratedPage[]> {
  const real = readCorpus(dist);
  const generated = generatePages(real, size - real.length);
  rmSync(target, { recursive: true, force: true });
  for (const { document } of real) {
    const path = `${document.id}/index.html`;
    write(`${target}/${path}`, readFileSync(`${dist}/${path}`, 'utf8'));
  }
  for (const { document, html } of generated) {
    write(`${target}/${document.id}/index.html`, `<html lang="zh-CN"><body>${html}</body></html>`);
  }
  const { facets, synonyms } = restoreDocuments(dist);
  const all = [...real, ...generated].map(({ document }) => document);
  // In the reading order of the site: category by category.
  const source: SearchDocuments = {
    documents: facets.category.flatMap(({ id }) =>
      all.filter((page) => page.id.startsWith(`${id}/`)),
    ),
    facets,
    synonyms,
  };
  write(`${target}/${INDEX_FOLDER}${DOCUMENTS}`, JSON.stringify(source));
  await buildIndex(target, '/');
  return generated;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
