import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A file of `content/`, with its front matter as written. */
export interface ContentPage {
  path: string;
  text: string;
  frontMatter: {
    number: number;
    title: string;
    short: string;
    aliases: string[];
    /** Ids by relation. */
    related?: Record<string, string[]>;
  };
}

/** Every question of `content/`, by path. */
export function readPages(): ContentPage[] {
  return globSync('content/*/*.mdx')
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const yaml = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
      return { path, text, frontMatter: parse(yaml) as ContentPage['frontMatter'] };
    });
}
