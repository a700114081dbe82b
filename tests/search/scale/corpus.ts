import { readFileSync } from 'node:fs';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
import {
  decodeDeltas,
  files,
  HEAD,
  INDEX_FOLDER,
  pageShardCount,
  type Deltas,
  type FacetName,
  type IndexHead,
  type StoredPage,
} from '../../../src/search/index-format.ts';
import { tokenise, type Token } from './tokens.ts';

/** Text of one kind is written from text of the same kind. */
export type Kind = 'heading' | 'prose' | 'cell' | 'code';

/** Markup as it is, or a place for text. */
export type Part = string | Slot;

export interface Slot {
  kind: Kind;
  /** What stands there on the real page. */
  tokens: Token[];
  text: string;
}

export interface RealPage {
  entry: SearchDocument;
  /** The indexed article, one behind the other. */
  parts: Part[];
}

const LEAF = 'h1,h2,h3,h4,p,li,td,th,pre,figcaption,dt,dd,summary';
const IGNORED = '[data-pagefind-ignore],.permalink,svg,script,style';
/** With these options the markup inside `pre` is parsed too. */
const OPTIONS = { blockTextElements: { script: false, style: false } };

/** Reads the question pages of a built site, from its index and their HTML. */
export function readCorpus(dist: string): RealPage[] {
  const read = <T>(file: string): T =>
    JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${file}`, 'utf8')) as T;
  const { version, pages, facets } = read<IndexHead>(HEAD);
  const shards = Array.from({ length: pageShardCount(pages) }, (_, shard) =>
    read<StoredPage[]>(files.pages(version, shard)),
  );
  const valuesOf = (name: FacetName): Map<number, string[]> => {
    const values = new Map<number, string[]>();
    for (const { id } of facets[name]) {
      for (const page of decodeDeltas(read<Deltas>(files.facet(version, name, id)))) {
        values.set(page, [...(values.get(page) ?? []), id]);
      }
    }
    return values;
  };
  const [difficulties, tags] = [valuesOf('difficulty'), valuesOf('tag')];
  return shards.flat().map(([id, title, shortAnswer, ...aliases], page) => {
    const [difficulty = ''] = difficulties.get(page) ?? [];
    const entry = { id, title, shortAnswer, aliases, difficulty, tags: tags.get(page) ?? [] };
    const root = parse(readFileSync(`${dist}/${id}/index.html`, 'utf8'), OPTIONS);
    const article = root.querySelector('article[data-pagefind-body]');
    if (!article) throw new Error(`${id}: no article to index`);
    for (const ignored of article.querySelectorAll(IGNORED)) ignored.remove();
    return { entry, parts: partsOf(article) };
  });
}

/** The texts of a page, in their order. */
export function slotsOf({ parts }: RealPage): Slot[] {
  return parts.filter((part) => typeof part !== 'string');
}

/** All text of a page. */
export function textOf(page: RealPage): string {
  return slotsOf(page)
    .map(({ text }) => text)
    .join('\n');
}

function partsOf(element: HTMLElement): Part[] {
  const tag = element.rawTagName;
  const kept = Object.entries(element.attributes)
    .filter(([name]) => name === 'id' || name.startsWith('data-pagefind-'))
    .map(([name, value]) => ` ${name}="${value}"`);
  const leaf = element.matches(LEAF) && element.querySelector(LEAF) === null;
  const inner = leaf
    ? [slot(kindOf(tag), element.text)]
    : element.childNodes.flatMap((child): Part[] => {
        if (child instanceof HTMLElement) return partsOf(child);
        const text = child instanceof TextNode ? child.text.trim() : '';
        return text === '' ? [] : [slot('prose', text)];
      });
  return [`<${tag}${kept.join('')}>`, ...inner, `</${tag}>`];
}

function kindOf(tag: string): Kind {
  if (/^h\d$/.test(tag)) return 'heading';
  if (/^t[dh]$/.test(tag)) return 'cell';
  return tag === 'pre' ? 'code' : 'prose';
}

function slot(kind: Kind, text: string): Slot {
  return { kind, text, tokens: tokenise(text) };
}
