import { attributesOf } from '../markdown/mdast.ts';
import { lineOf, type Body } from './body.ts';
import type { Check } from './check.ts';

/** Anchors that the layout adds to every question page. */
export const LAYOUT_ANCHORS = ['short', 'references'] as const;

/** Form of an anchor that a writer gives. */
export const ANCHOR = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Former anchors of code blocks, which the site numbered: `sample-3`. */
export const SAMPLE_ANCHOR = /^sample-\d+$/;

/** Checks that headings are headings, step down one level at a time, and have an anchor each. */
export function* checkHeadings(body: Body): Check {
  const file = body.file.path;
  const seen = new Set<string>(LAYOUT_ANCHORS);
  let above = 1;
  for (const { node, depth, text, anchor, line } of body.headings) {
    if (depth < 2 || depth > 4) {
      yield { file, line, field: 'heading', message: `"${text}": use ##, ### or ####` };
    } else if (depth > above + 1) {
      const message = `"${text}": a level is left out; write ${'#'.repeat(above + 1)}`;
      yield { file, line, field: 'heading', message };
    }
    above = depth;
    if (text.trim() === '') {
      yield { file, line, field: 'heading', message: 'the heading is empty; write it' };
    }
    const fault = faultOf(anchor, text, seen);
    if (fault !== undefined) yield { file, line, field: 'anchor', message: fault };
    if (anchor !== undefined) seen.add(anchor);
    const others = Object.keys(attributesOf(node)).filter((name) => name !== 'id');
    if (others.length > 0) {
      const message = `"${text}" has more than an anchor behind it; remove ${others.join(', ')}`;
      yield { file, line, field: 'anchor', message };
    }
  }
  yield* checkNestedHeadings(body);
  yield* checkMissedHeadings(body);
}

/** A heading in a list, a quotation or a component is in no outline, and its anchor in no list. */
function* checkNestedHeadings({ file, blocks, nodes }: Body): Check {
  for (const node of nodes) {
    if (node.type !== 'heading' || blocks.includes(node)) continue;
    const message = 'a heading stands by itself, not within a block; write it in bold here';
    yield { file: file.path, line: lineOf(node), field: 'heading', message };
  }
}

function faultOf(
  anchor: string | undefined,
  text: string,
  seen: ReadonlySet<string>,
): string | undefined {
  if (anchor === undefined) return `"${text}" has none; write {#lower-case-ascii} behind it`;
  if (!ANCHOR.test(anchor)) {
    return `"${anchor}": use lower-case ASCII words joined by hyphens`;
  }
  if (seen.has(anchor)) return `"${anchor}" stands twice on this page; choose another`;
  if (SAMPLE_ANCHOR.test(anchor)) return `"${anchor}" belongs to a code block; choose another`;
  return undefined;
}

/** A line that was meant as a heading, behind the marks of quotations and lists: `###标题`, `＃ 标题`. */
const MISSED = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:#{1,6}[^#\s]|＃)/;

/** `###标题` is a paragraph to Markdown, and a heading to its writer. */
function* checkMissedHeadings({ file, lines, nodes }: Body): Check {
  for (const node of nodes) {
    if (node.type !== 'paragraph' || !node.position) continue;
    const first = lineOf(node);
    for (const [index, line] of lines.slice(first - 1, node.position.end.line).entries()) {
      if (!MISSED.test(line)) continue;
      const message =
        'write a blank behind the # signs of a heading, or \\# where you mean the sign';
      yield { file: file.path, line: first + index, field: 'heading', message };
    }
  }
}
