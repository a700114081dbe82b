import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { EVIDENCE_FILE, readEvidence } from '../samples/evidence.ts';
import { site } from '../site.ts';
import { codeBlock } from './code-block.ts';
import { diagram } from './diagram.ts';
import { chineseText } from './chinese-text.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { seals } from './seals.ts';
import { tables } from './tables.ts';

/** Markdown processor of the answers. No smart punctuation: writers type “” themselves. */
export const markdown: SatteriProcessorOptions = {
  features: { headingAttributes: true, smartPunctuation: false },
  mdastPlugins: [chineseText],
  hastPlugins: [
    diagram,
    codeBlock,
    seals(readEvidence(EVIDENCE_FILE)),
    headings,
    links(site.base),
    tables,
  ],
};
