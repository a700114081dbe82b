import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  FRAGMENTS,
  INDEX_FOLDER,
  type FragmentNames,
  type StoredSection,
} from '../index-format.ts';
import { indexPages } from '../pagefind/build.ts';
import { DOCUMENTS, type SearchDocuments } from './documents.ts';
import { readSections } from './sections.ts';
import { indexFiles } from './shards.ts';

/**
 * Builds the index of a built site: Pagefind's for the texts, and ours for all else.
 *
 * @param dist Folder of the built site, with the documents that the site build left there.
 * @param base Base path of the addresses in the index, ending with a slash.
 * @returns The number of pages indexed.
 */
export async function buildIndex(dist: string, base: string): Promise<number> {
  const folder = `${dist}/${INDEX_FOLDER}`;
  const source = JSON.parse(await readFile(`${folder}${DOCUMENTS}`, 'utf8')) as SearchDocuments;
  const pages = source.documents.map(({ id }) => ({
    url: `${base}${id}/`,
    read: () => readFile(`${dist}/${id}/index.html`, 'utf8'),
  }));
  const indexed = indexPages(pages, `${dist}/pagefind`);
  // What fails there is thrown below; left alone, it would close what the next index uses.
  const atRest = indexed.catch(() => undefined);
  const texts: StoredSection[][] = [];
  try {
    // Pagefind is a process of its own: it works meanwhile.
    for (const { url, read } of pages) texts.push(readSections(await read(), url));
  } finally {
    await atRest;
  }
  const names = await indexed;
  const index = indexFiles(source, texts, names);
  const fragments: FragmentNames = { version: index.head.version, names };
  for (const [file, content] of [...index.files, [FRAGMENTS, fragments] as const]) {
    await mkdir(dirname(folder + file), { recursive: true });
    await writeFile(folder + file, JSON.stringify(content));
  }
  await rm(`${folder}${DOCUMENTS}`);
  return pages.length;
}
