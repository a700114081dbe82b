import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/built-pages.ts';

const sites = [
  { dir: 'dist', base: '/' },
  { dir: '.cache/dist-handbook', base: '/handbook/' },
];

test.each(sites)(
  'every internal link of the site under $base leads to a page and an anchor',
  ({ dir, base }) => {
    const pages = readBuiltSite(dir);
    const byAddress = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
    const dead: string[] = [];
    let count = 0;
    for (const { file, address, root } of pages) {
      for (const link of root.querySelectorAll(
        'a[href], link[href], script[src], img[src], form[action]',
      )) {
        const href =
          link.getAttribute('href') ?? link.getAttribute('src') ?? link.getAttribute('action');
        if (href === undefined || /^https?:/.test(href)) continue;
        count += 1;
        const url = new URL(href, `http://site${base}${address.slice(1)}`);
        const below = url.pathname.startsWith(base)
          ? `/${url.pathname.slice(base.length)}`
          : undefined;
        const ids = below === undefined ? undefined : byAddress.get(below);
        const isFile = below !== undefined && !below.endsWith('/') && existsSync(`${dir}${below}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (!isFile && !ids) dead.push(`${file}: ${href} leads to no page`);
        else if (anchor !== '' && ids && !ids.has(anchor))
          dead.push(`${file}: ${href} has no such anchor`);
      }
    }
    expect(dead).toEqual([]);
    // Were the selector wrong, nothing would be dead.
    expect(count).toBeGreaterThan(1000);
  },
);
