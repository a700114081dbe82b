import type { TitleEntry } from '../../../src/search/titles.ts';

/** A page of a title pack; its fragment is named after its id. */
export function entry(id: string, title: string, aliases: string[] = []): TitleEntry {
  return { id, title, category: '分类', aliases, fragment: `fragment:${id}` };
}
