import { expect, it } from 'vitest';
import { headings } from '../../../src/markdown/headings.ts';
import { toHtml } from '../helpers.ts';

const render = (markdown: string) => toHtml(markdown, { hastPlugins: [headings] });

it.each([2, 3, 4])('gives an h%i a named link to itself', async (depth) => {
  expect(await render(`${'#'.repeat(depth)} 用 \`x\` 写 {#with-x}`)).toBe(
    `<h${depth} id="with-x">用 <code>x</code> 写` +
      `<a class="permalink" href="#with-x" aria-label="本节链接"></a></h${depth}>`,
  );
});

it('gives none to other depths', async () => {
  expect(await render('# 一 {#one}\n\n##### 五 {#five}')).toBe(
    '<h1 id="one">一</h1>\n<h5 id="five">五</h5>',
  );
});

it('gives none to a heading without an anchor', async () => {
  expect(await render('## 甲')).toBe('<h2>甲</h2>');
});

it('says before a popular error that it is one', async () => {
  expect(await render('### “甲是乙” {#pitfall-x}')).toBe(
    '<h3 id="pitfall-x"><span class="part" data-pagefind-ignore="">误区：</span>“甲是乙”' +
      '<a class="permalink" href="#pitfall-x" aria-label="本节链接"></a></h3>',
  );
});
