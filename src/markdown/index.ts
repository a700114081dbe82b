import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { site } from '../site.ts';
import { codeBlock } from './code-block.ts';
import { diagram } from './diagram.ts';
import { emphasis } from './emphasis.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { tables } from './tables.ts';

/** How answers are turned into HTML. Punctuation stays as typed: writers use “” themselves. */
export const markdown: SatteriProcessorOptions = {
  features: { headingAttributes: true, smartPunctuation: false },
  mdastPlugins: [emphasis],
  hastPlugins: [diagram, codeBlock, headings, links(site.base), tables],
};
