import { expect, it } from 'vitest';
import { readSections } from '../../../../src/search/build/sections.ts';

const sections = (body: string) =>
  readSections(`<html><main data-pagefind-body>${body}</main><p>外面</p></html>`, '/a/');
/** Prose and code of a body without headings. */
const fields = (body: string) => sections(body)[0]?.slice(2);

it('cuts a page at its headings, with their anchors, and leaves an empty beginning out', () => {
  const body = `<h1>题目</h1><header><p>简答。</p></header>
    <section><h2 id="a">甲 <code>x</code></h2><p>一。</p><h3 id="b">乙</h3><h4 id="c">丙</h4>
    <div><p>二。</p></div></section>`;
  expect(sections(body)).toEqual([
    ['', '题目', '简答。', ''],
    ['a', '甲 x', '一。', ''],
    ['b', '乙', '', ''],
    ['c', '丙', '二。', ''],
  ]);
  expect(sections('<h2 id="a">甲</h2>')).toEqual([['a', '甲', '', '']]);
});

it.each<[what: string, body: string, prose: string]>([
  ['paragraphs', '<p>一。</p>\n<p>二\n  <b>三</b>。</p>', '一。\n二 三。'],
  [
    'items, also inside items',
    '<ul><li>一<ul><li>二</li></ul></li><li><p>三</p></li></ul>',
    '一\n二\n三',
  ],
  ['rows, with a mark between cells', '<table><tr><th>一</th><td>二</td></tr></table>', '一 · 二'],
  ['terms and what they mean', '<dl><dt>一</dt><dd>二</dd></dl>', '一\n二'],
  [
    'quotations and summaries',
    '<blockquote><p>一</p></blockquote><details><summary>二</summary></details>',
    '一\n二',
  ],
  ['text without a block', '<div>一</div><ol><li>二<pre>c</pre>三</li></ol>', '一\n二\n三'],
  ['what is escaped', '<p>List&lt;T&gt; &amp; c</p>', 'List<T> & c'],
])('reads as blocks, a line each: %s', (_, body, prose) => {
  expect(fields(body)?.[0]).toBe(prose);
});

it.each<[what: string, body: string, code: string]>([
  ['code as it is written', '<p>见：</p><pre><code>a &lt; b</code></pre>', 'a < b'],
  [
    'labels of a sample, each in a line of its own',
    `<p>见：</p><figure><figcaption><span>Python</span><a>已运行</a></figcaption>
      <pre>import os</pre></figure>`,
    'Python\n已运行\nimport os',
  ],
  [
    'a caption with code in it as one sentence, once',
    '<p>见：</p><figure><svg><text>甲</text></svg><figcaption><p>带上 <code>state</code> 跳转。</p></figcaption></figure>',
    '甲\n带上 state 跳转。',
  ],
])('keeps apart from prose: %s', (_, body, code) => {
  expect(fields(body)).toEqual(['见：', code]);
});

it('leaves out what the page says is not to be found, and all outside', () => {
  expect(sections('<p>一</p><nav data-pagefind-ignore><p>二</p></nav><script>三</script>')).toEqual(
    [['', '', '一', '']],
  );
});

it('refuses a page that marks nothing to index', () => {
  expect(() => readSections('<p>一</p>', '/a/')).toThrow('/a/');
});

it('leaves the name of its part out of the heading of a section', () => {
  expect(
    sections('<h3 id="a"><span data-pagefind-ignore>误区：</span>“甲”</h3><p>错。</p>'),
  ).toEqual([['a', '“甲”', '错。', '']]);
});
