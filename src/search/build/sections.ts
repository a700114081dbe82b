import { HTMLElement, parse, type Node } from 'node-html-parser';
import type { StoredSection } from '../index-format.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4']);
const CODE = new Set(['FIGURE', 'PRE']);
/** Elements whose text is a block of its own; a table is read row by row. */
const BLOCKS = new Set(['P', 'LI', 'TR', 'DT', 'DD', 'BLOCKQUOTE', 'SUMMARY']);
/** Separates the cells of a row. */
const CELL_BORDER = ' · ';

/**
 * The sections of a question page. Code, captions and diagrams are apart from prose: they are found,
 * but no excerpt shows them.
 *
 * @param html The built page.
 * @param id Of the page, for messages.
 * @throws Where the page marks nothing to index.
 */
export function readSections(html: string, id: string): StoredSection[] {
  const body = parse(html, { blockTextElements: { script: false, style: false } }).querySelector(
    '[data-pagefind-body]',
  );
  if (!body) throw new Error(`${id}: no element has data-pagefind-body`);
  for (const ignored of body.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
  const sections = [
    { anchor: '', title: '', prose: new Array<string>(), code: new Array<string>() },
  ];
  const visit = (node: Node): void => {
    const current = sections.at(-1);
    if (!(node instanceof HTMLElement)) {
      // Text beside the code of a list item.
      current?.prose.push(textOf(node));
    } else if (HEADINGS.has(node.tagName)) {
      const anchor = node.getAttribute('id') ?? '';
      sections.push({ anchor, title: textOf(node), prose: [], code: [] });
    } else if (CODE.has(node.tagName)) {
      current?.code.push(...codeOf(node));
    } else if (BLOCKS.has(node.tagName) && !node.querySelector('figure, pre')) {
      current?.prose.push(...blocksOf(node));
    } else node.childNodes.forEach(visit);
  };
  visit(body);
  const lines = (texts: readonly string[]): string => texts.filter(Boolean).join('\n');
  return sections
    .map(({ anchor, title, prose, code }): StoredSection => [
      anchor,
      title,
      lines(prose),
      lines(code),
    ])
    .filter((section) => section.some((field) => field !== ''));
}

/** Code and paragraphs as they stand, labels piece by piece. */
function codeOf(node: Node): string[] {
  const isWhole = !(node instanceof HTMLElement) || /^(PRE|P)$/.test(node.tagName);
  return isWhole ? [textOf(node)] : node.childNodes.flatMap(codeOf);
}

/** Texts of a block; paragraphs and items inside it stand in lines of their own. */
function blocksOf(block: Node): string[] {
  const cells = block instanceof HTMLElement ? block.querySelectorAll('th, td') : [];
  if (cells.length > 0) return [cells.map(textOf).join(CELL_BORDER)];
  const isInner = (node: Node): boolean => /^(p|ul|ol|li)$/i.test(node.rawTagName);
  const own = block.childNodes.filter((node) => !isInner(node));
  return [
    oneLine(own.map(({ textContent }) => textContent).join('')),
    ...block.childNodes.filter(isInner).flatMap(blocksOf),
  ];
}

function textOf(node: Node): string {
  return oneLine(node.textContent);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
