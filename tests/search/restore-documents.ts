import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchDocuments } from '../../src/search/build/documents.ts';
import {
  decodeDeltas,
  facetKey,
  HEAD,
  INDEX_FOLDER,
  pagesPerShard,
  shardFile,
  type Deltas,
  type FacetName,
  type IndexHead,
  type StoredPage,
} from '../../src/search/index-format.ts';

/**
 * Source of a built site's index, restored from its shards: the build removes the file.
 *
 * @param dist Folder of a built site.
 */
export function restoreDocuments(dist: string): SearchDocuments {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${file}`, 'utf8'));
  const { version, pages, facets, shards } = read(HEAD) as IndexHead;
  const readAll = <T>(kind: Parameters<typeof shardFile>[1], count: number): T[] =>
    Array.from({ length: count }, (_, shard) => read(shardFile(version, kind, shard)) as T);
  const held = new Map(
    readAll<Record<string, Deltas>>('facets', shards.facets).flatMap((all) => Object.entries(all)),
  );
  const valuesOf = (name: FacetName, page: number): string[] =>
    facets[name]
      .map(({ id }) => id)
      .filter((id) => decodeDeltas(held.get(facetKey(name, id)) ?? []).includes(page));
  const stored = readAll<StoredPage[]>('pages', Math.ceil(pages / pagesPerShard(pages))).flat();
  return {
    documents: stored.map(([id, title, shortAnswer, ...aliases], page) => {
      const [difficulty = ''] = valuesOf('difficulty', page);
      return { id, title, shortAnswer, aliases, difficulty, tags: valuesOf('tag', page) };
    }),
    facets,
    synonyms: parse(readFileSync('content/synonyms.yaml', 'utf8')) as string[][],
  };
}
