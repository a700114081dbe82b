import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Puts the base path in front of links that begin with a slash, so that writers link
 * `/python/decorator/` and the site still works under `/handbook/`.
 *
 * @param base Base path, beginning and ending with a slash.
 */
export function links(base: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = node.properties.href;
        if (typeof href === 'string' && /^\/(?!\/)/.test(href)) {
          ctx.setProperty(node, 'href', base + href.slice(1));
        }
      },
    },
  });
}
