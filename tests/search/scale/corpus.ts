import { readFileSync } from 'node:fs';
import { HTMLElement, parse, TextNode } from 'node-html-parser';
import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { isHan } from '../../../src/search/text.ts';
import { restoreDocuments } from '../restore-documents.ts';

/** Text of one kind is written from text of the same kind. */
type Kind = 'heading' | 'prose' | 'cell' | 'code';

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
  return restoreDocuments(dist).documents.map((document) => {
    const { id } = document;
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
  return (text.match(RUNS) ?? []).flatMap((run) =>
    isHan(run) ? [...segmenter.segment(run)].map(({ segment }) => segment) : [run],
  );
}
