import type { PluginFactoryContext } from 'satteri';

/**
 * Leaves the front matter out of the module of an answer: pages take it from the collection, and as
 * an object literal of passages and aliases it is half of what the bundler would parse and keep.
 * Stands behind the plugins that read it.
 */
export function dropFrontMatter({ data }: PluginFactoryContext): null {
  if (data.astro) data.astro.frontmatter = {};
  return null;
}
