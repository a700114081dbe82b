import type { Sample } from './extract.ts';

/**
 * Writes outputs into the fences below their samples; a fence that is not there yet is added.
 *
 * @param text The MDX of a page, from which the samples were extracted.
 * @param outputs Output to show, by sample.
 */
export function rewriteOutputs(text: string, outputs: ReadonlyMap<Sample, string>): string {
  const lines = text.split('\n');
  // From the end, so that the lines in front keep their numbers.
  const samples = [...outputs].sort(([a], [b]) => b.startLine - a.startLine);
  for (const [sample, output] of samples) {
    const fence = fenceFor(output);
    const block = [`${fence}output`, ...(output === '' ? [] : output.split('\n')), fence].map(
      (line) => (line === '' ? '' : `${sample.indent}${line}`),
    );
    if (sample.output) {
      const { startLine, endLine } = sample.output;
      lines.splice(startLine - 1, endLine - startLine + 1, ...block);
    } else {
      lines.splice(sample.endLine, 0, '', ...block);
    }
  }
  return lines.join('\n');
}

/** A fence longer than any that stands in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}
