import { basename, dirname } from 'node:path';
import type { MdastNode } from 'satteri';
import { figuresOf } from '../markdown/figures.ts';
import { parseMdx } from '../markdown/parse.ts';
import type { Problem } from '../problem.ts';
import { parseFenceOptions, type NotRunFence, type RunFence } from './fence-options.ts';

/** An output fence: its text, and the lines that it takes up. */
interface PrintedOutput {
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
  /** Id of its figure on the page. */
  anchor: string;
  /** Blanks in front of the fence, as in a list. */
  indent: string;
  language: string;
  /** The info string behind the language, as written. */
  meta: string;
  fence: RunFence | NotRunFence;
  code: string;
  /** Undefined when no output fence stands below. */
  output: PrintedOutput | undefined;
}

/** A sample that is run. */
export type RunSample = Sample & { fence: RunFence };

export function isRunSample(sample: Sample): sample is RunSample {
  return sample.fence.kind === 'run';
}

/** File as read from disk. */
export interface TextFile {
  path: string;
  text: string;
}

/** The samples of some pages in order, and a problem for every fence that cannot be read. */
export interface ExtractedSamples {
  samples: Sample[];
  problems: Problem[];
}

/**
 * Finds the samples of a page.
 *
 * @param file Path of the page, which ends in `<category>/<slug>.mdx`.
 * @param text Its MDX.
 */
export function extractSamples(file: string, text: string): ExtractedSamples {
  try {
    return findSamples(file, parseMdx(text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/^\d+/.exec(message)?.[0] ?? 1);
    return { samples: [], problems: [{ file, line, message: `not valid MDX: ${message}` }] };
  }
}

/**
 * Finds the samples of a page that is parsed.
 *
 * @param file Path of the page, which ends in `<category>/<slug>.mdx`.
 */
export function findSamples(file: string, tree: MdastNode): ExtractedSamples {
  const page = pageIdOf(file);
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  const anchors = new Map(figuresOf(tree).map(({ line, anchor }) => [line, anchor]));
  let count = 0;
  for (const block of codeBlocks(tree)) {
    const { lang, meta, position } = block.node;
    const parsed = parseFenceOptions(lang ?? '', meta ?? '');
    const mistakes = 'mistakes' in parsed ? parsed.mistakes : findOrphanOutput(block);
    const line = position?.start.line ?? 1;
    problems.push(...mistakes.map((message) => ({ file, line, message })));
    if (lang === 'output' || lang === 'mermaid') continue;
    count += 1;
    if ('mistakes' in parsed) continue;
    const { fence } = parsed;
    if (fence.kind !== 'run' && fence.kind !== 'norun') continue;
    const anchor = anchors.get(line) ?? '';
    samples.push({ key: `${page}#${count}`, page, file, anchor, ...sampleAt(block, fence) });
  }
  return { samples, problems };
}

/** Finds the samples of pages, whose paths end in `<category>/<slug>.mdx`. */
export function extractAll(pages: readonly TextFile[]): ExtractedSamples {
  const all = pages.map(({ path, text }) => extractSamples(path, text));
  return {
    samples: all.flatMap(({ samples }) => samples),
    problems: all.flatMap(({ problems }) => problems),
  };
}

/** `category/slug` of the page in a file. */
export function pageIdOf(file: string): string {
  return `${basename(dirname(file))}/${basename(file, '.mdx')}`;
}

/** An output fence shows what the fence directly above it prints, and that fence is run. */
function findOrphanOutput({ node, previous }: CodeBlock): string[] {
  if (node.lang !== 'output' || /^run\b/.test(previous?.meta ?? '')) return [];
  return [
    'orphan output: an output fence stands directly below the fence whose output it shows, ' +
      'and that fence says "run"; move or remove it',
  ];
}

function sampleAt(
  { node, next }: CodeBlock,
  fence: RunFence | NotRunFence,
): Omit<Sample, 'key' | 'page' | 'file' | 'anchor'> {
  const output = fence.kind === 'run' && next?.lang === 'output' ? next : undefined;
  return {
    ...linesOf(node),
    indent: ' '.repeat((node.position?.start.column ?? 1) - 1),
    language: node.lang ?? '',
    meta: node.meta ?? '',
    fence,
    code: node.value,
    output: output && { text: output.value, ...linesOf(output) },
  };
}

function linesOf({ position }: Code): { startLine: number; endLine: number } {
  const startLine = position?.start.line ?? 1;
  return { startLine, endLine: position?.end.line ?? startLine };
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
