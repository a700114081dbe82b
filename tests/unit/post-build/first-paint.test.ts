import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareFirstPaint, splitStyles } from '../../../src/post-build/first-paint.ts';
import { temporaryFolder } from '../helpers.ts';

const CSS =
  '@layer base,search,print;@layer base{p{margin:0}}@layer search{.result{margin:0}}' +
  '@layer print{p{color:#000}}.toc a{margin:0}@media (min-width:1px){.pager{margin:0}}.made{top:0}';

const split = (html: string): string => {
  const styles = splitStyles(CSS);
  return styles.critical(styles.wantedBy(html));
};

describe('splitStyles', () => {
  it('wants the layers that lay a page out, and the components that stand on it', () => {
    expect(split('<p>a</p><nav class="toc"></nav>')).toBe(
      '@layer base,search,print;@layer base{p{margin:0}}.toc a{margin:0}',
    );
  });

  it('knows a component by a rule that only some screens use', () => {
    expect(split('<nav class="pager"></nav>')).toContain('.pager{margin:0}');
  });

  it('wants what is hidden elsewhere on the page that shows it', () => {
    const html = '<main id="main"><search-panel></search-panel></main>';
    expect(split(html)).toContain('.result{margin:0}');
    expect(split('<dialog><search-panel></search-panel></dialog><main></main>')).not.toContain(
      '.result',
    );
  });

  it('leaves to the file what is hidden at first, what is for paper, and what scripts make', () => {
    const styles = splitStyles(CSS);
    const late = styles.late(new Set(styles.wantedBy('<nav class="toc pager"></nav>')));
    expect(late).toBe('@layer print{p{color:#000}}.made{top:0}');
    expect(styles.search).toBe('@layer search{.result{margin:0}}');
  });
});

describe('prepareFirstPaint', () => {
  const head = (policy: string): string =>
    `<html><head><meta http-equiv="content-security-policy" content="${policy}">` +
    '<script type="module" src="/base/_astro/page.js"></script>' +
    '<link rel="stylesheet" href="/base/_astro/style.old.css"></head><body><p>a</p></body></html>';

  it('puts the rules into the head and names file and scripts behind everything', () => {
    const dist = temporaryFolder();
    mkdirSync(`${dist}/_astro`);
    writeFileSync(`${dist}/_astro/style.old.css`, CSS);
    writeFileSync(`${dist}/index.html`, head("style-src 'self'"));
    prepareFirstPaint(dist);
    const files = globSync('_astro/*.css', { cwd: dist }).sort();
    const [search = '', file = ''] = files;
    const html = readFileSync(`${dist}/index.html`, 'utf8');
    expect(files).toHaveLength(2);
    expect(readFileSync(`${dist}/${search}`, 'utf8')).toBe('@layer search{.result{margin:0}}');
    expect(files.join()).not.toContain('old');
    expect(html).toContain(
      '<style>@layer base,search,print;@layer base{p{margin:0}}</style></head>',
    );
    expect(html).toContain(
      `<p>a</p><link rel="stylesheet" href="/base/${file}">` +
        '<script type="module" src="/base/_astro/page.js"></script></body>',
    );
    expect(html).toMatch(/style-src 'self' 'sha256-[^']+'/);
  });

  it('names the styles of the search on pages with its dialog, for scripts to ask for', () => {
    const dist = temporaryFolder();
    mkdirSync(`${dist}/_astro`);
    writeFileSync(`${dist}/_astro/style.old.css`, CSS);
    const page = head("style-src 'self'").replace('<p>a</p>', '<dialog></dialog>');
    writeFileSync(`${dist}/index.html`, page);
    prepareFirstPaint(dist);
    const [search = ''] = globSync('_astro/search.*.css', { cwd: dist });
    const html = readFileSync(`${dist}/index.html`, 'utf8');
    expect(html).toContain(`<link rel="stylesheet" href="/base/${search}" disabled>`);
  });

  it('stops where the styles stand in several files', () => {
    const dist = temporaryFolder();
    mkdirSync(`${dist}/_astro`);
    for (const name of ['a', 'b']) writeFileSync(`${dist}/_astro/${name}.css`, CSS);
    expect(() => prepareFirstPaint(dist)).toThrow('2 style sheets');
  });
});
