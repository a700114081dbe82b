import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { contentCheck } from './src/integrations/content-check.ts';
import { onePageAtATime } from './src/integrations/one-page-at-a-time.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemapFilter } from './src/integrations/sitemap-filter.ts';
import { markdown } from './src/markdown/index.ts';
import { site } from './src/site.ts';

/** Oldest browsers that get the whole site, as `package.json` names them: `['chrome107', …]`. */
const floor = browserslistToEsbuild();

/** Scripts that load in one request: what every page has, and what the first results take. */
const scripts = [
  {
    name: 'page',
    priority: 2,
    test: /preload-helper|\/src\/(trusted-types|search\/memoize|strings\/script|client\/(dom|toast|copy-text|highlight-parameter|register-service-worker|shortcut-keys))\.ts/,
  },
  {
    name: 'search',
    priority: 1,
    test: /\/src\/(strings\/search|client\/search-|search\/(?!build\/|pagefind\/(?!open-worker)|query-expander|syllables))/,
  },
];

export default defineConfig({
  site: site.origin,
  base: site.base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(),
    mdx({ optimize: true }),
    sitemap({ filter: sitemapFilter('content', site.base) }),
    searchIndex(),
  ],
  markdown: { processor: satteri(markdown), syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [onePageAtATime()],
    build: {
      // No inlined scripts: the policy allows files of this site only.
      assetsInlineLimit: 0,
      // One request for the search; what understands words that are in no title comes when needed.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: scripts } },
      },
      // One style sheet for all pages: one request, then from the cache.
      cssCodeSplit: false,
      target: floor,
      cssTarget: floor,
    },
  },
});
