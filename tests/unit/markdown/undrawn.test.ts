import { expect, it } from 'vitest';
import { renderDiagram } from '../../../src/markdown/render-diagram.ts';
import { findUndrawn } from '../../../src/markdown/undrawn.ts';

const find = (source: string) => findUndrawn(source, renderDiagram(source));

it.each([
  ['flowchart TD\n  甲 --> 乙', 1, '"甲" is not drawn'],
  ['flowchart TD\n  A[甲] --> B[乙]\n  C[丁 --> D[戊]', 2, 'its [ and ] do not pair'],
  ['flowchart TD\n  A --> B\n\n  ???', 3, 'this line changes nothing'],
  ['sequenceDiagram\n  甲->>乙', 1, '"甲" is not drawn'],
  ['sequenceDiagram\n  A->>B: go\n  A->B', 2, 'this line changes nothing'],
])('finds what is not drawn of %j', (source, line, message) => {
  expect(find(source)).toEqual({ line, message });
});

it.each([
  'flowchart TD\n  subgraph 组\n    A[甲] --> B[乙]\n  end\n  %% 注释',
  'flowchart LR\n  A[很长很长很长很长很长很长很长很长很长很长的名字] -->|是| B{判断}',
  'sequenceDiagram\n  participant 甲\n  participant 乙\n  甲->>乙: 问',
  'stateDiagram-v2\n  [*] --> 空闲\n  空闲 --> 运行: 开始',
])('finds nothing in %j', (source) => {
  expect(find(source)).toBeUndefined();
});
