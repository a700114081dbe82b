import { defineHastPlugin, type PluginFactoryContext } from 'satteri';
import { fileURLToPath } from 'node:url';
import { passageOf } from '../claims/page.ts';
import { checkAnchor, markAnchor, referenceAnchor } from '../evidence/anchors.ts';
import { programOf } from '../evidence/seal.ts';
import type { Evidence } from '../samples/evidence.ts';
import { extractSamples, pageIdOf, type Sample } from '../samples/extract.ts';
import { programPage, type CheckProgram } from '../samples/program-file.ts';
import type { QuestionData } from '../schemas/question.ts';
import { evidenceStrings } from '../strings.ts';
import { parseMark, type Mark } from './mark-names.ts';
import { SCHEME } from './read-marks.ts';
import { refuse } from './source.ts';

/**
 * Leads every mark to its evidence: a check on the page of evidence, a sample of the page, or a
 * source in its references. The mark has no text, so that it is neither copied nor searched; its
 * label tells what the evidence is. Runs before `links`, which puts the base path in front.
 *
 * @param checks Checks of all pages, by `category/slug/name`.
 * @param evidence Records of the runs.
 * @throws Where a mark names nothing, with file and remedy.
 */
export function marks(checks: ReadonlyMap<string, CheckProgram>, evidence: Evidence) {
  return ({ fileURL, source, data }: PluginFactoryContext): ReturnType<typeof defineHastPlugin> => {
    const page = fileURL ? pageIdOf(fileURLToPath(fileURL)) : '';
    const seen = new Map<string, number>();
    const { references: sources = [] } = (data.astro?.frontmatter ?? {}) as Partial<QuestionData>;
    let samples: readonly Sample[] | undefined;
    return defineHastPlugin({
      name: 'marks',
      element: {
        filter: ['a'],
        visit(node, ctx) {
          const { href } = node.properties;
          if (typeof href !== 'string' || !href.startsWith(SCHEME)) return;
          const name = href.slice(SCHEME.length);
          const mark = parseMark(name, page);
          samples ??= extractSamples(`${page}.mdx`, source).samples;
          const target = mark && targetOf(mark, { sources, samples, checks, evidence });
          if (!target)
            refuse(fileURL, undefined, `[^${name}] names nothing; npm run validate says why`);
          const count = (seen.get(name) ?? 0) + 1;
          seen.set(name, count);
          const id = markAnchor(name, count);
          if ('dataRepeated' in node.properties) {
            // A second passage of the source before it: evidence links to it, the reader has the number.
            ctx.replaceNode(node, {
              type: 'element',
              tagName: 'span',
              properties: { id },
              children: [],
            });
            return;
          }
          for (const [key, value] of Object.entries({ id, ...target })) {
            ctx.setProperty(node, key, value);
          }
        },
      },
    });
  };
}

interface Target {
  href: string;
  ariaLabel: string;
  className: string[];
  dataN?: string;
}

/** What marks of a page lead to. */
interface Targets {
  sources: QuestionData['references'];
  samples: readonly Sample[];
  checks: ReadonlyMap<string, CheckProgram>;
  evidence: Evidence;
}

function targetOf(mark: Mark, { sources, samples, checks, evidence }: Targets): Target | undefined {
  if (mark.kind === 'sample') {
    const sample = samples.find(({ key }) => key === mark.key);
    if (!sample) return undefined;
    const number = mark.name.replace('sample-', '');
    return {
      href: `#${sample.anchor}`,
      ariaLabel: evidenceStrings.markSample(number),
      className: ['mark'],
    };
  }
  if (mark.kind === 'check') {
    const check = checks.get(mark.key);
    if (!check) return undefined;
    const entry = evidence[check.key];
    const program = entry && entry.result !== 'not run' ? programOf(entry.programs) : '';
    return {
      href: `/evidence/${programPage(check.file)}/#${checkAnchor(check.name)}`,
      ariaLabel: clipped(evidenceStrings.markRun(check.proves, program)),
      className: ['mark'],
    };
  }
  const passage = passageOf(mark, sources);
  if (!passage) return undefined;
  const number = sources.findIndex(({ id }) => id === mark.reference) + 1;
  return {
    href: `#${referenceAnchor(mark.reference)}`,
    ariaLabel: clipped(
      evidenceStrings.markSource(passage.title, passage.value.split('\n')[0] ?? ''),
    ),
    className: ['mark'],
    dataN: String(number),
  };
}

/** Characters of a label: one line above the sentence holds no more. */
const LABEL_LENGTH = 60;

function clipped(label: string): string {
  const characters = Array.from(label);
  if (characters.length <= LABEL_LENGTH) return label;
  return `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}
