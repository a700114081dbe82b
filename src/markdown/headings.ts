import { defineHastPlugin } from 'satteri';
import { strings } from '../strings.ts';

/** Gives every heading of an answer a link to itself; a script turns it into a copy control. */
export const headings = defineHastPlugin({
  name: 'heading-permalinks',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, ctx) {
      const id = node.properties.id;
      if (typeof id !== 'string') return;
      ctx.appendChild(node, {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['permalink'],
          href: `#${id}`,
          ariaLabel: strings.question.copySection(ctx.textContent(node)),
        },
        children: [],
      });
    },
  },
});
