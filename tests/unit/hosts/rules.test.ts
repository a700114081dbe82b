import { describe, expect, it } from 'vitest';
import { headersOf, hostRules, IMMUTABLE, REVALIDATE } from '../../../src/hosts/rules.ts';

const rules = hostRules('/handbook/');

describe('headersOf', () => {
  it.each([
    ['_astro/page.a1b2.js', IMMUTABLE],
    ['pagefind/index/zh_1.pf_index', IMMUTABLE],
    ['search-index/head.json', REVALIDATE],
    ['python/decorator/', REVALIDATE],
    ['favicon.svg', 'public, max-age=86400'],
  ])('lets %s be kept as %s', (file, value) => {
    expect(headersOf(file, rules)['Cache-Control']).toBe(value);
  });

  it.each([
    ['python/decorator.md', 'text/markdown; charset=utf-8'],
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['site.webmanifest', 'application/manifest+json'],
    ['sitemap-0.xml', undefined],
  ])('gives %s the type %s', (file, type) => {
    expect(headersOf(file, rules)['Content-Type']).toBe(type);
  });

  it('lets other sites show the images of links, and nothing else', () => {
    const policyOf = (file: string) => headersOf(file, rules)['Cross-Origin-Resource-Policy'];
    expect(policyOf('share/49.png')).toBe('cross-origin');
    expect(policyOf('questions.json')).toBe('same-origin');
  });

  it('names the rules for fetching ahead below the base', () => {
    expect(headersOf('', rules)['Speculation-Rules']).toBe('"/handbook/speculation-rules.json"');
  });
});
