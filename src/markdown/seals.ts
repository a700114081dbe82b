import type { Element } from 'hast';
import { fileURLToPath } from 'node:url';
import { h } from 'hastscript';
import { defineHastPlugin, type PluginFactoryContext } from 'satteri';
import { evidenceAnchor, programOf, sealOf } from '../evidence/seal.ts';
import type { Evidence } from '../samples/evidence.ts';
import { extractSamples, type Sample } from '../samples/extract.ts';
import { evidenceStrings } from '../strings.ts';
import { refuse } from './source.ts';

/**
 * Puts under every sample what the evidence says of it: a seal on the output that the program
 * printed, or the reason why a block is not run. Runs behind `code-block`.
 *
 * @param evidence Records of the runs, by the key of the sample.
 * @throws Where a fence says neither run nor norun; with file, line and remedy.
 */
export function seals(evidence: Evidence) {
  return ({ fileURL, source }: PluginFactoryContext): ReturnType<typeof defineHastPlugin> => {
    const file = fileURL ? fileURLToPath(fileURL) : 'content/unknown/unknown.mdx';
    const { samples, problems } = extractSamples(file, source);
    const [problem] = problems;
    if (problem) refuse(fileURL, problem.line, problem.message);
    // The figures of a page in order: each sample, and behind it what it printed.
    const figures = samples.flatMap((sample) =>
      sample.output
        ? [
            { sample, printed: false },
            { sample, printed: true },
          ]
        : [{ sample, printed: false }],
    );
    let next = 0;
    return defineHastPlugin({
      name: 'seals',
      element: {
        filter: ['figure'],
        visit(node, ctx) {
          if (node.properties.dataLanguage === undefined) return;
          const figure = figures[next];
          next += 1;
          if (!figure) throw new Error(`${file}: more code blocks than samples`);
          const { sample, printed } = figure;
          const caption = node.children.find(
            (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
          );
          const sealed = printed || sample.output === undefined;
          if (caption && sealed) for (const child of seal(sample)) ctx.appendChild(caption, child);
        },
      },
    });
  };

  function seal(sample: Sample): Element[] {
    // `links` puts the base path in front.
    const href = `/evidence/${sample.page}/#${evidenceAnchor(sample.key)}`;
    const found = sealOf(sample, evidence);
    if (found.kind === 'none') return [];
    if (found.kind === 'not run') {
      return [h('a.not-run', { href }, evidenceStrings.notRun(found.reason))];
    }
    const { programs, result, date } = found.evidence;
    const masks = sample.fence.kind === 'run' ? sample.fence.masks : [];
    const masked = masks.length === 0 ? [] : [h('span.masked', evidenceStrings.masked(masks))];
    const words = evidenceStrings.seal(programOf(programs), date.slice(0, 7), result === 'failed');
    return [...masked, h('a.seal', { href }, words)];
  }
}
