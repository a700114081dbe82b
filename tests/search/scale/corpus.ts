import { readFileSync } from 'node:fs';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import { readTitles } from '../../../src/integrations/search-index.ts';
import type { SearchTitle } from '../../../src/lib/search-packs.ts';
import { FACETS, pagesOf, type TitlePack } from '../../../src/search/packs.ts';
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
  entry: SearchTitle;
  /** The indexed article, one behind the other. */
  parts: Part[];
}

const LEAF = 'h1,h2,h3,h4,p,li,td,th,pre,figcaption,dt,dd,summary';
const IGNORED = '[data-pagefind-ignore],.permalink,svg,script,style';
/** With these options the markup inside `pre` is parsed too. */
const OPTIONS = { blockTextElements: { script: false, style: false } };

/** Reads the pack of titles of a built site. */
export function readPack(dist: string): TitlePack {
  return JSON.parse(readFileSync(`${dist}/pagefind/titles.json`, 'utf8')) as TitlePack;
}

/** Reads the question pages of a built site. */
export async function readCorpus(dist: string): Promise<RealPage[]> {
  const pack = readPack(dist);
  const titles = await readTitles(`${dist}/pagefind`, pack);
  return titles.map((title, page) => {
    const [, [difficulty = ''] = [], tags = []] = FACETS.map((name) =>
      pack.facets[name].filter(({ pages }) => pagesOf(pages).includes(page)).map(({ id }) => id),
    );
    const entry = { ...title, difficulty, tags };
    const root = parse(readFileSync(`${dist}/${entry.id}/index.html`, 'utf8'), OPTIONS);
    const article = root.querySelector('article[data-pagefind-body]');
    if (!article) throw new Error(`${entry.id}: no article to index`);
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
