import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../../../src/markdown/code-block.ts';
import { diagram } from '../../../src/markdown/diagram.ts';
import { figureLinks } from '../../../src/markdown/figure-links.ts';
import { toHtml } from '../helpers.ts';
import { DEMO } from '../samples/evidence-of.ts';

const PAGE =
  '## 详解 {#answer}\n\n```python run title="a.py"\n1\n```\n\n```output\n1\n```\n\n' +
  '```mermaid title="次序" alt="甲到乙"\nflowchart TD\n  a[甲] --> b[乙]\n```\n\n' +
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n### 再看 {#again}\n\n```sh run\ntrue\n```\n';

async function render() {
  const html = await toHtml(PAGE, {
    fileURL: pathToFileURL(DEMO),
    hastPlugins: [diagram(), codeBlock, figureLinks],
  });
  return parse(html);
}

describe('a sample, a diagram and a table', () => {
  it('each have a link to themselves, with a name; output has none', async () => {
    const links = (await render()).querySelectorAll('.permalink').map((link) => {
      const figure = link.closest('figure') ?? link.closest('table');
      return [figure?.id, link.getAttribute('href'), link.getAttribute('aria-label')];
    });
    expect(links).toEqual([
      ['answer-code', '#answer-code', '代码：a.py'],
      ['answer-diagram', '#answer-diagram', '图：次序'],
      ['answer-table', '#answer-table', '表格：甲、乙'],
      ['again-code', '#again-code', '代码：Shell'],
    ]);
  });

  it('are still found by the number that a sample had', async () => {
    const numbered = (await render()).querySelectorAll('[id^="sample-"]');
    expect(numbered.map((caption) => [caption.id, caption.closest('figure')?.id])).toEqual([
      ['sample-1', 'answer-code'],
      ['sample-2', 'again-code'],
    ]);
  });
});
