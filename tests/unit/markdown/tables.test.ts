import { expect, it } from 'vitest';
import { tables } from '../../../src/markdown/tables.ts';
import { mdxToHtml, toHtml } from '../helpers.ts';

it('puts every table into a named box that scrolls by keyboard', async () => {
  const html = await toHtml('| a |\n| - |\n| 1 |\n\n正文\n\n| b |\n| - |\n| 2 |', {
    hastPlugins: [tables],
  });
  const box = '<div class="table-scroll" role="group" tabindex="0" aria-label="可横向滚动的表格">';
  expect(html.split(`${box}<table>`)).toHaveLength(3);
  expect(html.split('</table></div>')).toHaveLength(3);
  expect(html).toContain('\n<p>正文</p>\n');
});

it('aligns columns by class, without a style', async () => {
  const table = '| a | b | c | d |\n| :-: | --: | :-- | --- |\n| 1 | 2 | 3 | 4 |';
  const html = await mdxToHtml(table, { hastPlugins: [tables] });
  for (const cell of ['th', 'td']) {
    const cells = [...html.matchAll(new RegExp(`<${cell}( [^>]*)?>`, 'g'))].map(([tag]) => tag);
    expect(cells).toEqual([
      `<${cell} class="align-center">`,
      `<${cell} class="align-end">`,
      `<${cell}>`,
      `<${cell}>`,
    ]);
  }
  expect(html).not.toContain('style');
});
