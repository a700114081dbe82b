import type { Element } from 'hast';
import {
  defineHastPlugin,
  type HastPluginDefinition,
  type HastVisitorContext,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';

/** Where a site address begins in the value of an attribute; two slashes begin another host's. */
const SITE_ADDRESS: Readonly<Record<string, RegExp>> = {
  href: /^\/(?!\/)/,
  src: /^\/(?!\/)/,
  poster: /^\/(?!\/)/,
  // Several, each with a size behind it.
  srcset: /(?<=^|,\s*)\/(?!\/)/g,
};

/**
 * Puts the base path in front of addresses that begin with a slash, so that writers link
 * `/python/decorator/` and show `/favicon.svg`, in Markdown and in elements, and the site still
 * works under `/handbook/`.
 *
 * @param base Base path, beginning and ending with a slash.
 */
export function links(base: string): HastPluginDefinition {
  const rebase = (
    node: Element | MdxJsxFlowElementHast | MdxJsxTextElementHast,
    ctx: HastVisitorContext,
  ): void => {
    const attributes: [name: string, value: unknown][] =
      node.type === 'element'
        ? Object.entries(node.properties)
        : node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [[a.name, a.value]] : []));
    for (const [name, value] of attributes) {
      const address = SITE_ADDRESS[name.toLowerCase()];
      if (typeof value !== 'string' || !address) continue;
      ctx.setProperty(node, name, value.replace(address, base));
    }
  };
  const everywhere = { filter: [], visit: rebase };
  return defineHastPlugin({
    name: 'base-links',
    element: { filter: ['a', 'img'], visit: rebase },
    mdxJsxFlowElement: everywhere,
    mdxJsxTextElement: everywhere,
  });
}
