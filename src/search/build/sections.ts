import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import type { StoredSection } from '../index-format.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4']);
/** Elements whose text is a block of its own; a table is read row by row. */
const BLOCKS = new Set(['P', 'LI', 'TR', 'DT', 'DD', 'BLOCKQUOTE', 'SUMMARY']);
/** Elements of a figure that hold text beside its code. */
const LABELS = 'figcaption, text, p';
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
  const sections: { anchor: string; title: string; prose: string[]; code: string[] }[] = [
    { anchor: '', title: '', prose: [], code: [] },
  ];
  const visit = (node: Node): void => {
    const current = sections.at(-1);
    if (!(node instanceof HTMLElement)) {
      // Text beside the code of a list item.
      const text = node.nodeType === NodeType.TEXT_NODE ? oneLine(node.textContent) : '';
      if (text !== '') current?.prose.push(text);
      return;
    }
    if (node.hasAttribute('data-pagefind-ignore')) return;
    const { tagName } = node;
    if (HEADINGS.has(tagName)) {
      const anchor = node.getAttribute('id') ?? '';
      sections.push({ anchor, title: textOf(node), prose: [], code: [] });
    } else if (tagName === 'FIGURE' || tagName === 'PRE') {
      current?.code.push(codeOf(node));
    } else if (BLOCKS.has(tagName) && !node.querySelector('figure, pre')) {
      addBlock(node, current?.prose ?? []);
    } else node.childNodes.forEach(visit);
  };
  visit(body);
  return sections.flatMap(({ anchor, title, prose, code }): StoredSection[] => {
    if (anchor === '' && prose.length === 0 && code.length === 0) return [];
    return [[anchor, title, prose.join('\n'), code.join('\n')]];
  });
}

/** Code with its caption; what stands apart on the page stays apart. */
function codeOf(figure: HTMLElement): string {
  const pre = figure.tagName === 'PRE' ? [figure] : figure.querySelectorAll('pre');
  const labels = figure.querySelectorAll(LABELS);
  const outer = labels.filter((label) => !label.parentNode?.closest(LABELS));
  return [...outer.flatMap(labelsOf), ...pre.map(textOf)].filter(Boolean).join('\n');
}

/** Texts of a label: one where it has text of its own, else those of its elements. */
function labelsOf(label: HTMLElement): string[] {
  const inner = label.childNodes.filter((node) => node instanceof HTMLElement);
  const own = label.childNodes.filter((node) => !(node instanceof HTMLElement));
  if (inner.length === 0 || own.some(({ textContent }) => textContent.trim() !== '')) {
    return [textOf(label)];
  }
  return inner.flatMap(labelsOf);
}

/** Adds the text of a block; paragraphs and items inside it stand in lines of their own. */
function addBlock(block: HTMLElement, prose: string[]): void {
  const cells = block.querySelectorAll('th, td');
  if (cells.length > 0) {
    prose.push(cells.map(textOf).join(CELL_BORDER));
    return;
  }
  const isInner = (node: Node): boolean => /^(p|ul|ol)$/i.test(node.rawTagName);
  const own = block.childNodes.filter((node) => !isInner(node));
  const text = oneLine(own.map(({ textContent }) => textContent).join(''));
  if (text !== '') prose.push(text);
  for (const inner of block.childNodes.filter(isInner)) {
    const items = inner.childNodes.filter((node) => node instanceof HTMLElement);
    if (/^p$/i.test(inner.rawTagName)) prose.push(oneLine(inner.textContent));
    else for (const item of items) addBlock(item, prose);
  }
}

function textOf(element: HTMLElement): string {
  return oneLine(element.textContent);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
