import { renderMermaidSVG } from 'beautiful-mermaid';
import type { MdastNode } from 'satteri';
import { LANGUAGES } from '../markdown/code-block.ts';
import { DIAGRAM } from '../markdown/diagram.ts';
import { readOption } from '../markdown/fence.ts';
import { extractSamples, type Sample } from '../samples/extract.ts';
import { lineOf, type Body } from './body.ts';
import { reasonOf } from './files.ts';
import type { Check, Problem } from './problem.ts';

type Fence = Extract<MdastNode, { type: 'code' }>;

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
  const { samples, problems } = extractSamples(body.file.path, body.file.text);
  for (const { line, message } of problems) {
    yield { file: body.file.path, line, field: 'sample', message };
  }
  for (const fence of fences) {
    const message = fence.lang === DIAGRAM ? faultOfDiagram(fence) : faultOfLanguage(fence);
    if (message === undefined) continue;
    yield { file: body.file.path, line: lineOf(fence), field: 'sample', message };
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

function faultOfLanguage({ lang }: Fence): string | undefined {
  if (lang === null || lang === undefined || Object.hasOwn(LANGUAGES, lang)) return undefined;
  return `the language "${lang}" cannot be shown; use one of ${Object.keys(LANGUAGES).join(', ')}`;
}

function faultOfDiagram({ meta, value }: Fence): string | undefined {
  for (const option of ['title', 'alt']) {
    if ((readOption(meta ?? '', option) ?? '').trim() === '') {
      return `a diagram needs title="…" and alt="…" (in words what it shows); add ${option}`;
    }
  }
  try {
    renderMermaidSVG(value);
    return undefined;
  } catch (error) {
    return `the diagram cannot be drawn; mend its source: ${reasonOf(error)}`;
  }
}
