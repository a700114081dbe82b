import { describe, expect, it } from 'vitest';
import { markdownTwin } from '../../../src/lib/markdown-twin.ts';
import type { Question } from '../../../src/lib/questions.ts';

/** Markdown of a page with a body, between its short answer and its references. */
function twin(body: string): string {
  const question = {
    id: 'python/demo',
    data: {
      number: 7,
      title: '题目',
      short: '简答。\n',
      difficulty: '初级',
      versions: ['CPython 3.14'],
      checked: '2026-11-27',
      references: [
        { title: '手册 [3.14]', url: 'https://docs.python.org/3/' },
        { id: 'pep', title: 'PEP', url: 'https://peps.python.org/' },
      ],
    },
    entry: { body },
  } as unknown as Question;
  return markdownTwin(question);
}
const bodyOf = (body: string): string =>
  twin(body).split('\n\n简答。\n\n')[1]?.split('\n\n## 参考资料')[0] ?? '';

it('holds title, facts, short answer and numbered references around the answer', () => {
  expect(twin('## 详解 {#answer}\n\n甲。')).toBe(`# 题目

第 7 题 · 初级 · CPython 3.14 · 2026-11-27 核对 · https://mianshi-youju.pages.dev/python/demo/

## 30 秒回答

简答。

## 详解

甲。

## 参考资料

1. [手册 \\[3.14\\]](https://docs.python.org/3/)
2. [PEP](https://peps.python.org/)
`);
});

describe('the answer', () => {
  it.each([
    ['a source by its number', '甲[^pep#x]。', '甲[2]。'],
    [
      'a run by a link to its evidence',
      '甲[^run]。',
      '甲[据](https://mianshi-youju.pages.dev/evidence/python/demo/#run)。',
    ],
    [
      'a run of another page',
      '甲[^linux/other/run]。',
      '甲[据](https://mianshi-youju.pages.dev/evidence/linux/other/#run)。',
    ],
    ['nothing for a sample of the page, which stands there', '甲[^sample-2]。', '甲。'],
    [
      'links with the host',
      '[乙](/python/b/#c)',
      '[乙](https://mianshi-youju.pages.dev/python/b/#c)',
    ],
    [
      'components as what they show',
      '<VersionBlock label="3.14 起">\n\n甲。\n\n</VersionBlock>\n\n<Caution>\n\n乙。\n\n</Caution>',
      '**3.14 起**\n\n甲。\n\n**执行前当心**\n\n乙。',
    ],
    ['fences without options', '```python run title="a.py"\n1\n```', '```python\n1\n```'],
    ['outputs as text', '```output\n1\n```', '```text\n1\n```'],
    [
      'code as it stands',
      '```sh run\n# a {#b}\n\n\necho [^x] <Caution>\n```',
      '```sh\n# a {#b}\n\n\necho [^x] <Caution>\n```',
    ],
  ])('has %s', (_, body, expected) => {
    expect(bodyOf(body).trimEnd()).toBe(expected);
  });
});
