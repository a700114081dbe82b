import { readFileSync } from 'node:fs';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
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
} from '../../../src/search/index-format.ts';
import { isHan, normalize } from '../../../src/search/text.ts';

/** Text of one kind is written from text of the same kind. */
export type Kind = 'heading' | 'prose' | 'cell' | 'code';

/** Text of a page, or a word of it. */
export interface Slot {
  kind: Kind;
  text: string;
}

export interface RealPage {
  document: SearchDocument;
  /** The indexed article: markup as it is, and text. */
  parts: (string | Slot)[];
}

const LEAF = 'h1,h2,h3,h4,p,li,td,th,pre,figcaption,dt,dd,summary';
const IGNORED = '[data-pagefind-ignore],.permalink,svg,script,style';
/** With these options the markup inside `pre` is parsed too. */
const OPTIONS = { blockTextElements: { script: false, style: false } };

/** Reads the question pages of a built site, from its index and their HTML. */
export function readCorpus(dist: string): RealPage[] {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(`${dist}/${INDEX_FOLDER}${file}`, 'utf8'));
  const { version, pages, facets, shards } = read(HEAD) as IndexHead;
  const all = <T>(kind: Parameters<typeof shardFile>[1], count: number): T[] =>
    Array.from({ length: count }, (_, shard) => read(shardFile(version, kind, shard)) as T);
  const stored = all<StoredPage[]>('pages', Math.ceil(pages / pagesPerShard(pages))).flat();
  const held = Object.assign({}, ...all<Record<string, Deltas>>('facets', shards.facets)) as Record<
    string,
    Deltas
  >;
  const valuesOf = (name: FacetName): ((page: number) => string[]) => {
    const values = facets[name].map(({ id }) => {
      return { id, pages: new Set(decodeDeltas(held[facetKey(name, id)] ?? [])) };
    });
    return (page) => values.filter(({ pages }) => pages.has(page)).map(({ id }) => id);
  };
  const [difficulties, tags] = [valuesOf('difficulty'), valuesOf('tag')];
  return stored.map(([id, title, shortAnswer, ...aliases], page) => {
    const [difficulty = ''] = difficulties(page);
    const document = { id, title, shortAnswer, aliases, difficulty, tags: tags(page) };
    const root = parse(readFileSync(`${dist}/${id}/index.html`, 'utf8'), OPTIONS);
    const article = root.querySelector('article[data-pagefind-body]');
    if (!article) throw new Error(`${id}: no article to index`);
    for (const ignored of article.querySelectorAll(IGNORED)) ignored.remove();
    return { document, parts: partsOf(article) };
  });
}

/** Title and aliases. */
export function namesOf({ document: { title, aliases } }: RealPage): string[] {
  return [title, ...aliases];
}

/** The texts of a page, in their order. */
export function slotsOf({ parts }: RealPage): Slot[] {
  return parts.filter((part) => typeof part !== 'string');
}

function partsOf(element: HTMLElement): (string | Slot)[] {
  const tag = element.rawTagName;
  const kept = Object.entries(element.attributes)
    .filter(([name]) => name === 'id' || name.startsWith('data-pagefind-'))
    .map(([name, value]) => ` ${name}="${value}"`);
  const isLeaf = element.matches(LEAF) && element.querySelector(LEAF) === null;
  const inner = isLeaf
    ? [{ kind: kindOf(tag), text: element.text }]
    : element.childNodes.flatMap((child): (string | Slot)[] => {
        if (child instanceof HTMLElement) return partsOf(child);
        const text = child instanceof TextNode ? child.text.trim() : '';
        return text === '' ? [] : [{ kind: 'prose', text }];
      });
  return [`<${tag}${kept.join('')}>`, ...inner, `</${tag}>`];
}

function kindOf(tag: string): Kind {
  if (/^h\d$/.test(tag)) return 'heading';
  if (/^t[dh]$/.test(tag)) return 'cell';
  return tag === 'pre' ? 'code' : 'prose';
}

const RUNS = /\p{Script=Han}+|[A-Za-z\d_$](?:[A-Za-z\d_$.+#^~*@/-]*[A-Za-z\d_$+*])?|[^]/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts text into Chinese words, other words (`tcp_fin_timeout`) and what stands between them. */
export function tokensOf(text: string): string[] {
  return (text.match(RUNS) ?? []).flatMap((run) => (isHan(run) ? chineseWords(run) : [run]));
}

/** Words of a run of Chinese. */
export function chineseWords(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** Search keys of a token: itself where it is Chinese, else its letters and digits. */
export function keysOf(token: string): string[] {
  const key = normalize(token);
  return isHan(key) ? [key] : (key.match(/[a-z]+|\d+/g) ?? []);
}
