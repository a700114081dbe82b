import type { MdastNode } from 'satteri';
import { passageOf } from '../claims/page.ts';
import { misplacedMarks, splitAll } from '../claims/split.ts';
import { MARK, parseMark } from '../markdown/mark-names.ts';
import { textOf } from '../markdown/mdast.ts';
import { lineOf } from './body.ts';
import type { Check } from './check.ts';
import type { Page } from './page.ts';
import { problemAt } from './yaml.ts';

/** Names of the marks that a page sets, wherever they stand in its text. */
export function markNamesIn({ body }: Pick<Page, 'body'>): { name: string; line: number }[] {
  return body.nodes
    .filter((node) => node.type === 'text')
    .flatMap((node) =>
      [...node.value.matchAll(MARK)].map(({ 1: name = '', index }) => ({
        name,
        line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
      })),
    );
}

/**
 * Checks that every mark of a page stands at the end of a sentence, and names something.
 *
 * @param checks Keys of the checks of all pages.
 */
export function* checkMarks(page: Page, checks: ReadonlySet<string>): Check {
  const file = page.file.path;
  for (const { name, line } of markNamesIn(page)) {
    const message = faultOfMark(name, page, checks);
    if (message !== undefined) yield { file, line, field: 'mark', message };
  }
  yield* checkPlaces(page);
}

function faultOfMark(
  name: string,
  { id, samples, frontMatter }: Page,
  checks: ReadonlySet<string>,
): string | undefined {
  const mark = parseMark(name, id);
  if (!mark) {
    return `[^${name}] is no mark; write [^check], [^category/slug/check], [^sample-1] or [^reference#passage], or \`code\` for the signs`;
  }
  if (mark.kind === 'sample') {
    const sample = samples.find(({ key }) => key === mark.key);
    if (sample?.fence.kind === 'run') return undefined;
    return `[^${name}]: the page has no such sample that is run; correct the number`;
  }
  if (mark.kind === 'check') {
    if (checks.has(mark.key)) return undefined;
    return `[^${name}] names nothing: there is no check content/${mark.key}.*; add it, or correct the name`;
  }
  const { references } = frontMatter.data;
  if (passageOf(mark, references)) return undefined;
  const source = references.find((reference) => reference.id === mark.reference);
  return source
    ? `[^${name}] names nothing: the source "${mark.reference}" has no passage "${mark.passage}"; record it in its passages`
    : `[^${name}] names nothing: no source has the id "${mark.reference}"; give it to one, or correct the name`;
}

/** Marks stand in prose, at the end of what they prove. */
function* checkPlaces(page: Page): Check {
  const { body, frontMatter, file } = page;
  for (const field of ['title', 'short'] as const) {
    if (MARK_SIGN.test(frontMatter.data[field])) {
      yield problemAt(frontMatter.source, [field], 'no marks stand here; remove [^…]');
    }
  }
  for (const node of body.nodes) {
    if (
      !(node.type === 'heading' || node.type === 'link') ||
      !MARK_SIGN.test(textOutOfCode(node))
    ) {
      continue;
    }
    const message = `no mark stands in a ${node.type}; put it behind the sentence that it proves`;
    yield { file: file.path, line: lineOf(node), field: 'mark', message };
  }
  for (const unit of splitAll(body.blocks)) {
    for (const { text: name, line } of misplacedMarks(unit)) {
      const message = `[^${name}] stands in the middle; put it at the end of the sentence, item or cell`;
      yield { file: file.path, line, field: 'mark', message };
    }
  }
}

const MARK_SIGN = /\[\^[^\]\s]+\]/;

function textOutOfCode(node: MdastNode): string {
  if (node.type === 'inlineCode') return '';
  return 'children' in node ? node.children.map(textOutOfCode).join('') : textOf(node);
}
