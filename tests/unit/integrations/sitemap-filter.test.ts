import { expect, it } from 'vitest';
import { sitemapFilter } from '../../../src/integrations/sitemap-filter.ts';
import { contentWith } from '../helpers.ts';

it.each([
  ['/', 'https://a.example'],
  ['/handbook/', 'https://a.example/handbook'],
])('leaves pages that only lead on, and the search, out of the sitemap under %s', (base, root) => {
  const filter = sitemapFilter(contentWith('good'), base);
  const addresses = [
    '/',
    '/python/',
    '/python/decorator/',
    '/python/wrapper/',
    '/q/1/',
    '/search/',
  ];
  expect(addresses.filter((address) => filter(`${root}${address}`))).toEqual([
    '/',
    '/python/',
    '/python/decorator/',
  ]);
});
