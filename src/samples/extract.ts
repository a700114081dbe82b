import { basename, dirname } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { parseFenceOptions, type NotRun, type Run } from './fence-options.ts';

/** Something that the writer must change, and how. */
export interface Problem {
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  message: string;
}

/** An output fence: its text, and the lines that it takes up. */
interface OutputFence {
  text: string;
  startLine: number;
  endLine: number;
}

/** A fence that is run or says why not. */
export interface Sample {
  /** `category/slug#n`, where n counts the fences of the page from 1; only samples are counted. */
  key: string;
  /** `category/slug`. */
  page: string;
  file: string;
  startLine: number;
  endLine: number;
  /** Blanks in front of the fence, as in a list. */
  indent: string;
  language: string;
  /** The info string behind the language, as written. */
  meta: string;
  fence: Run | NotRun;
  code: string;
  /** Undefined when no output fence stands below. */
  output: OutputFence | undefined;
}

/** A sample that is run. */
export type RunSample = Sample & { fence: Run };

export function isRunSample(sample: Sample): sample is RunSample {
  return sample.fence.kind === 'run';
}

/**
 * Finds the samples of a page.
 *
 * @param file Path of the page, which ends in `<category>/<slug>.mdx`.
 * @param text Its MDX.
 * @returns The samples in order, and a problem for every fence whose options cannot be read.
 */
export function extractSamples(
  file: string,
  text: string,
): { samples: Sample[]; problems: Problem[] } {
  const page = `${basename(dirname(file))}/${basename(file, '.mdx')}`;
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  let tree: MdastNode;
  try {
    tree = mdxToMdast(text, { features: { headingAttributes: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { samples, problems: [{ file, line: 1, message: `not valid MDX: ${message}` }] };
  }

  let count = 0;
  for (const { node, next, previous } of codeBlocks(tree)) {
    const startLine = node.position?.start.line ?? 1;
    const parsed = parseFenceOptions(node.lang ?? '', node.meta ?? '');
    if ('mistakes' in parsed) {
      for (const message of parsed.mistakes) problems.push({ file, line: startLine, message });
    }
    if (node.lang !== 'output' && node.lang !== 'mermaid') count += 1;
    if ('mistakes' in parsed || parsed.fence.kind === 'diagram') continue;
    if (parsed.fence.kind === 'output') {
      if (previous?.lang !== undefined && /^run\b/.test(previous.meta ?? '')) continue;
      const message =
        'orphan output: an output fence stands directly below the fence whose output it shows, ' +
        'and that fence says "run"; move or remove it';
      problems.push({ file, line: startLine, message });
      continue;
    }
    const output = parsed.fence.kind === 'run' && next?.lang === 'output' ? next : undefined;
    samples.push({
      key: `${page}#${count}`,
      page,
      file,
      startLine,
      endLine: node.position?.end.line ?? startLine,
      indent: ' '.repeat((node.position?.start.column ?? 1) - 1),
      language: node.lang ?? '',
      meta: node.meta ?? '',
      fence: parsed.fence,
      code: node.value,
      output: output && {
        text: output.value,
        startLine: output.position?.start.line ?? 1,
        endLine: output.position?.end.line ?? 1,
      },
    });
  }
  return { samples, problems };
}

type Code = Extract<MdastNode, { type: 'code' }>;

interface CodeBlock {
  node: Code;
  /** The node before and behind it in the same parent, where that is code too. */
  previous: Code | undefined;
  next: Code | undefined;
}

/** All code blocks of a tree in reading order. */
function codeBlocks(node: MdastNode): CodeBlock[] {
  if (!('children' in node)) return [];
  const children: readonly MdastNode[] = node.children;
  const codeAt = (index: number): Code | undefined => {
    const child = children[index];
    return child?.type === 'code' ? child : undefined;
  };
  return children.flatMap((child, index) =>
    child.type === 'code'
      ? [{ node: child, previous: codeAt(index - 1), next: codeAt(index + 1) }]
      : codeBlocks(child),
  );
}
