import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/markdown/features.ts';
import { figuresOf } from '../../../src/markdown/figures.ts';

const TABLE = '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n';

function figures(page: string): unknown[] {
  return figuresOf(mdxToMdast(page, { features: FEATURES }));
}

describe('figuresOf', () => {
  it('names code, drawings and tables after the heading above them, and output not at all', () => {
    const page =
      '## 详解 {#answer}\n\n```python run\n1\n```\n\n```output\n1\n```\n\n' +
      `### 比较 {#compare}\n\n${TABLE}\n\`\`\`mermaid title="次序" alt="甲到乙"\nflowchart TD\n\`\`\`\n`;
    expect(figures(page)).toEqual([
      { kind: 'code', anchor: 'answer-code', line: 3, name: 'Python' },
      { kind: 'table', anchor: 'compare-table', line: 13, name: '甲、乙' },
      { kind: 'diagram', anchor: 'compare-diagram', line: 17, name: '次序' },
    ]);
  });

  it('takes the name that the writer gives, also within lists and components', () => {
    const page =
      '## 详解 {#answer}\n\n- 一：\n\n  ```sh run id="first" title="a.sh"\n  true\n  ```\n\n' +
      '<details>\n<summary>二</summary>\n\n```sql norun=destructive\nx\n```\n\n</details>\n';
    expect(figures(page)).toEqual([
      { kind: 'code', anchor: 'first', line: 5, name: 'a.sh' },
      { kind: 'code', anchor: 'answer-code', line: 12, name: 'SQL' },
    ]);
  });
});
