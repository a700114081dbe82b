import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { readEvidence } from '../samples/evidence-file.ts';
import { extractChecks } from '../samples/program-file.ts';
import { site } from '../site.ts';
import { codeBlock } from './code-block.ts';
import { diagram } from './diagram.ts';
import { chineseText } from './chinese-text.ts';
import { FEATURES } from './features.ts';
import { dropFrontMatter } from './front-matter.ts';
import { figureLinks } from './figure-links.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { seals } from './seals.ts';
import { tables } from './tables.ts';

const evidence = readEvidence('content');
const checks = new Map(extractChecks('content').checks.map((check) => [check.key, check]));

/** Markdown processor of the answers. */
export const markdown: SatteriProcessorOptions = {
  features: FEATURES,
  mdastPlugins: [chineseText],
  hastPlugins: [
    diagram,
    codeBlock,
    seals(evidence),
    figureLinks,
    marks(checks, evidence),
    headings,
    links(site.base),
    tables,
    dropFrontMatter,
  ],
};
