import { h } from 'hastscript';
import { defineHastPlugin } from 'satteri';
import { strings } from '../strings.ts';

/** Puts a table into a focusable box of its own, so that a wide one scrolls and the page does not. */
export const tables = defineHastPlugin({
  name: 'scrolling-tables',
  element: {
    filter: ['table'],
    visit(node, ctx) {
      // Not a region: a page may hold several, and landmarks need names of their own.
      const box = h('div.table-scroll', {
        role: 'group',
        tabIndex: 0,
        ariaLabel: strings.code.scroll,
      });
      ctx.wrapNode(node, box);
    },
  },
});
