import type { MdastNode } from 'satteri';
import { drawMermaid, NO_CAPTION, readCaption, refusalOfLine } from '../markdown/diagram.ts';
import { DIAGRAM, languageOf, refusalOfLanguage } from '../markdown/languages.ts';
import type { Problem } from '../problem.ts';
import { findSamples, type Sample } from '../samples/extract.ts';
import { lineOf, type Body } from './body.ts';
import type { Check } from './check.ts';

type Fence = Extract<MdastNode, { type: 'code' }>;
type Fault = Pick<Problem, 'line' | 'message'>;

/**
 * Checks that every fence ends, says whether it is run, and is of a language that can be shown.
 *
 * @returns The samples; undefined when a fence is open, since it has swallowed a part of the page.
 */
export function* readFences(body: Body): Check<readonly Sample[] | undefined> {
  const fences = body.nodes.filter((node): node is Fence => node.type === 'code');
  const open = fences.flatMap((fence) => faultOfEnd(body, fence) ?? []);
  yield* open;
  if (open.length > 0) return undefined;
  const { samples, problems } = findSamples(body.file.path, body.tree);
  const undeclared = new Set(problems.map(({ line }) => line));
  const faults = fences
    .filter((fence) => !undeclared.has(lineOf(fence)))
    .flatMap((fence) => faultOfContent(fence) ?? []);
  for (const { line, message } of [...problems, ...faults]) {
    yield { file: body.file.path, line, field: 'sample', message };
  }
  return samples;
}

/** A fence that is open to the end, or holds the first line of another one. */
function faultOfEnd({ file, lines }: Body, fence: Fence): Problem | undefined {
  const first = lineOf(fence);
  const mark = /(`{3,}|~{3,})/.exec(lines[first - 1] ?? '')?.[1] ?? '```';
  const complain = (line: number, message: string): Problem => {
    return { file: file.path, line, field: 'fence', message };
  };
  // A fence that was not closed ends at the next bare mark: behind the first line of another one.
  const inner = fence.value
    .split('\n')
    .findIndex((line) => line.startsWith(mark) && /[a-z]/.test(line));
  if (inner >= 0) {
    const message =
      `the fence that begins in line ${first} is still open here; end it with ${mark} above, ` +
      `or begin it with ${mark}${mark.charAt(0)} to show this line`;
    return complain(first + 1 + inner, message);
  }
  const last = fence.position?.end.line ?? first;
  const end = (lines[last - 1] ?? '').replace(/^[\s>]+/, '').trimEnd();
  if (last > first && end.startsWith(mark) && end === mark.charAt(0).repeat(end.length)) {
    return undefined;
  }
  return complain(first, `the fence has no end; write ${mark} in a line of its own below it`);
}

/** A fence that the site cannot show as it is written. */
function faultOfContent({ lang, meta, value, position }: Fence): Fault | undefined {
  const line = position?.start.line ?? 1;
  const language = lang ?? '';
  if (language !== DIAGRAM) {
    return languageOf(language) ? undefined : { line, message: refusalOfLanguage(language) };
  }
  const caption = readCaption(meta ?? '');
  if (!caption) return { line, message: NO_CAPTION };
  const drawing = drawMermaid(value);
  return 'svg' in drawing
    ? undefined
    : { line: line + 1 + drawing.line, message: refusalOfLine(caption, drawing) };
}
