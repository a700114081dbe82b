import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../../../src/markdown/code-block.ts';
import { diagram } from '../../../src/markdown/diagram.ts';
import { seals } from '../../../src/markdown/seals.ts';
import type { Evidence } from '../../../src/samples/evidence.ts';
import { toHtml } from '../helpers.ts';
import { DEMO, evidenceOf } from '../samples/evidence-of.ts';

const RUN = '```sh run title="a.sh"\necho 1\n```\n\n```output\n1\n```\n';

/** The figures of a page: language, and the texts and links of what the seals added. */
async function figures(page: string, evidence: Evidence = evidenceOf(page)) {
  const html = await toHtml(page, {
    fileURL: pathToFileURL(DEMO),
    hastPlugins: [diagram(), codeBlock, seals(evidence)],
  });
  return parse(html)
    .querySelectorAll('figure[data-language]')
    .map((figure) => ({
      language: figure.getAttribute('data-language'),
      seals: figure
        .querySelectorAll('figcaption :is(.seal, .not-run, .masked)')
        .map((element) => [element.classNames, element.text, element.getAttribute('href')]),
    }));
}

const SEAL = ['seal', '已在 Bash 5.2.15 上运行 · 2026-11', '/evidence/linux/demo/#linux-demo-1'];

describe('a sample that was run', () => {
  it('has its seal on what it printed, with program and month', async () => {
    expect(await figures(RUN)).toEqual([
      { language: 'sh', seals: [] },
      { language: 'output', seals: [SEAL] },
    ]);
  });

  it('has its seal on the code where it prints nothing', async () => {
    expect(await figures('```sh run\ntrue\n```\n')).toEqual([{ language: 'sh', seals: [SEAL] }]);
  });

  it('names the program that a shell calls, not the shell', async () => {
    const programs = ['Bash 5.2.15', 'Git 2.39.5'];
    const [, printed] = await figures(RUN, evidenceOf(RUN, { programs }));
    expect(printed?.seals.map(([, text]) => text)).toEqual(['已在 Git 2.39.5 上运行 · 2026-11']);
  });

  it('says so where it failed as it must', async () => {
    const page = RUN.replace('run', 'run fails');
    const [, printed] = await figures(page, evidenceOf(page, { result: 'failed' }));
    expect(printed?.seals.map(([, text]) => text)).toEqual([
      '已在 Bash 5.2.15 上运行，按预期失败 · 2026-11',
    ]);
  });

  it('names what differs from run to run, in front of the seal', async () => {
    const page = RUN.replace('run', 'run mask=pid,time');
    const [code, printed] = await figures(page);
    expect(code?.seals).toEqual([]);
    expect(printed?.seals).toEqual([['masked', '每次不同：进程号、时间', undefined], SEAL]);
  });

  it.each([
    ['code', 'echo 1', 'echo 2'],
    ['options', 'a.sh', 'b.sh'],
    ['printed output', '\n1\n', '\n2\n'],
  ])('has no seal once one character of its %s has changed', async (_, before, after) => {
    expect(RUN).toContain(before);
    const found = await figures(RUN.replace(before, after), evidenceOf(RUN));
    expect(found.map(({ seals: added }) => added)).toEqual([[], []]);
  });
});

describe('a sample that was not run', () => {
  it('says why, in words', async () => {
    expect(await figures('```sh norun=destructive\nrm x\n```\n')).toEqual([
      {
        language: 'sh',
        seals: [['not-run', '未运行：会破坏数据', '/evidence/linux/demo/#linux-demo-1']],
      },
    ]);
  });

  it('has no seal where it should be run and nothing is known of it', async () => {
    expect((await figures(RUN, {})).flatMap(({ seals: added }) => added)).toEqual([]);
  });
});

describe('the samples of a page', () => {
  const page = [
    RUN,
    '```mermaid title="图" alt="从甲到乙"\nflowchart TD\n  A --> B\n```\n',
    '- 列表\n\n  ```sql run\n  SELECT 1;\n  ```\n\n  ```output\n  1\n  ```\n',
    '```nginx norun=config-fragment\nlisten 80;\n```\n',
  ].join('\n');

  it('have the seals of their number, outputs and diagrams not counted', async () => {
    const found = await figures(page);
    expect(found.flatMap(({ seals: added }) => added.map(([, , href]) => href))).toEqual([
      '/evidence/linux/demo/#linux-demo-1',
      '/evidence/linux/demo/#linux-demo-2',
      '/evidence/linux/demo/#linux-demo-3',
    ]);
  });

  it('are numbered anew on the next page, by the same plug-in', async () => {
    const plugins = {
      hastPlugins: [codeBlock, seals(evidenceOf(RUN))],
      fileURL: pathToFileURL(DEMO),
    };
    for (const text of [RUN, RUN]) {
      const seal = parse(await toHtml(text, plugins)).querySelector('.seal');
      expect(seal?.getAttribute('href')).toBe('/evidence/linux/demo/#linux-demo-1');
    }
  });
});

it.each([
  ['```python\n1\n```\n', 1, 'undeclared: write "python run"'],
  ['正文\n\n```output\n1\n```\n', 3, 'orphan output'],
])('refuses %j, with file, line and remedy', async (page, line, remedy) => {
  const refused = figures(page, {});
  await expect(refused).rejects.toThrow(`${DEMO}:${line}: `);
  await expect(refused).rejects.toThrow(remedy);
});
