import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';
import { codeStrings } from '../strings.ts';

/** Class for what Sätteri says of a column; on the left cells begin anyway. */
const ALIGNMENT: Readonly<Record<string, string[]>> = {
  'text-align: center': ['align-center'],
  'text-align: right': ['align-end'],
};

/**
 * Puts a table into a focusable box of its own, so that a wide one scrolls and the page does not, and
 * aligns its columns by class, since a strict policy forbids `style`.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: [
    {
      filter: ['table'],
      visit(node, ctx) {
        // Not a region: a page may hold several, and landmarks need names of their own.
        const box = h('div.table-scroll', {
          role: 'group',
          tabIndex: 0,
          ariaLabel: codeStrings.scroll,
        });
        ctx.wrapNode(node, box);
      },
    },
    {
      filter: ['th', 'td'],
      visit(node, ctx) {
        const { style } = node.properties;
        if (typeof style !== 'string') return;
        ctx.setProperty(node, 'style', null);
        ctx.setProperty(node, 'className', ALIGNMENT[style] ?? null);
      },
    },
  ],
});
