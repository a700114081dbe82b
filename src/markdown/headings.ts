import { defineHastPlugin } from 'satteri';
import { PITFALLS } from '../schemas/question-parts.ts';
import { questionStrings } from '../strings.ts';

/**
 * Gives every heading of an answer a link to itself, which a script turns into a copy control, and
 * says before a popular error that it is one: whoever meets it alone must not believe it.
 */
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
          ariaLabel: questionStrings.sectionLink,
        },
        children: [],
      });
      if (!id.startsWith(PITFALLS.prefix)) return;
      ctx.prependChild(node, {
        type: 'element',
        tagName: 'span',
        properties: { className: ['part'], dataPagefindIgnore: '' },
        children: [{ type: 'text', value: questionStrings.pitfall }],
      });
    },
  },
});
