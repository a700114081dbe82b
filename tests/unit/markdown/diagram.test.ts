import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../../../src/markdown/code-block.ts';
import { diagram } from '../../../src/markdown/diagram.ts';
import { toHtml } from '../helpers.ts';

const fence = (lines: string, options = 'title="甲到乙" alt="甲指向乙。"'): string =>
  `\`\`\`mermaid ${options}\n${lines}\n\`\`\`\n`;
const NARROW = fence('flowchart TD\n  A[甲] -->|去| B[乙]');
const WIDE = fence('flowchart LR\n  A[一二三四五六七] --> B[一二三四五六七] --> C[一二三四五六七]');
const SEQUENCE = fence('sequenceDiagram\n  甲->>乙: 问\n  乙-->>甲: 答');

const render = (markdown: string) =>
  toHtml(markdown, {
    hastPlugins: [diagram()],
    fileURL: pathToFileURL('/site/content/linux/demo.mdx'),
  });

/** The only drawing of a page, with its size and the size of what is drawn. */
async function drawing(markdown: string) {
  const root = parse(await render(markdown));
  const [svg] = root.querySelectorAll('svg');
  if (!svg) throw new Error('nothing is drawn');
  const [, , drawnWidth = NaN, drawnHeight = NaN] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  return { root, svg, width, height, drawnWidth, drawnHeight };
}

describe('a diagram', () => {
  it.each([
    ['flow chart', NARROW],
    ['wide flow chart', WIDE],
    ['sequence', SEQUENCE],
  ])('carries no style and no foreign address, as a %s', async (_, markdown) => {
    const html = await render(markdown);
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/\sstyle=|<style|@import|https?:|<script|\sdata-/);
  });

  it('is named by its title, and its caption says in words what it shows', async () => {
    const { root, svg } = await drawing(NARROW);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('甲到乙');
    expect(root.querySelector('figure.diagram > figcaption')?.innerHTML).toBe(
      '<strong>甲到乙</strong>甲指向乙。',
    );
  });

  it('can be scrolled by keyboard, under its name', async () => {
    const { svg } = await drawing(WIDE);
    const box = svg.parentNode;
    expect(['tabindex', 'role', 'aria-label'].map((name) => box?.getAttribute(name))).toEqual([
      '0',
      'group',
      '甲到乙',
    ]);
  });

  it('keeps its words as text', async () => {
    const { svg } = await drawing(NARROW);
    expect(svg.querySelectorAll('text').map(({ text }) => text.trim())).toEqual(
      expect.arrayContaining(['甲', '乙', '去']),
    );
  });

  it('takes its colours from the page', async () => {
    const { svg } = await drawing(NARROW);
    const colours = svg
      .querySelectorAll('[fill], [stroke]')
      .flatMap((element) => [element.getAttribute('fill'), element.getAttribute('stroke')])
      .filter((colour) => colour !== undefined);
    expect(colours.length).toBeGreaterThan(0);
    expect(colours.filter((colour) => !/^(none|var\(--[\w-]+\))$/.test(colour))).toEqual([]);
  });
});

describe('the size of a diagram', () => {
  it('grows where it is narrow', async () => {
    const { svg, width, height, drawnWidth, drawnHeight } = await drawing(NARROW);
    expect(drawnWidth).toBeLessThanOrEqual(350);
    expect(width).toBe(Math.round(drawnWidth * 1.2));
    expect(height).toBe(Math.round(drawnHeight * 1.2));
    expect(svg.classList.contains('wide')).toBe(false);
  });

  it('stays where it is wide, and is told to the style sheet', async () => {
    const { svg, width, height, drawnWidth, drawnHeight } = await drawing(WIDE);
    expect(drawnWidth).toBeGreaterThan(350);
    expect(width).toBe(Math.round(drawnWidth));
    expect(height).toBe(Math.round(drawnHeight));
    expect(svg.classList.contains('wide')).toBe(true);
  });
});

describe('several diagrams on a page', () => {
  it('share no ids, and each points to its own arrow heads', async () => {
    const html = await render(`${NARROW}\n${SEQUENCE}\n${NARROW}`);
    const svgs = parse(html).querySelectorAll('svg');
    const idsOf = svgs.map((svg) => svg.querySelectorAll('[id]').map(({ id }) => id));
    const all = idsOf.flat();
    expect(svgs).toHaveLength(3);
    expect(new Set(all).size).toBe(all.length);
    svgs.forEach((svg, index) => {
      const used = [...svg.outerHTML.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
      expect(used.length).toBeGreaterThan(0);
      expect(idsOf[index]).toEqual(expect.arrayContaining(used));
    });
  });
});

it.each([
  ['', 'no title and no alt'],
  ['title="甲到乙"', 'no alt'],
  ['alt="甲指向乙。"', 'no title'],
  ['title="" alt="甲指向乙。"', 'an empty title'],
  ['title="甲到乙" alt=""', 'an empty alt'],
])('refuses a fence with %j: %s', async (options) => {
  await expect(render(fence('flowchart TD\n  A --> B', options))).rejects.toThrow(
    '/site/content/linux/demo.mdx:1: a diagram needs title="…" and alt="…"',
  );
});

it.each([
  ['flowchat TD\n  甲 --> 乙', 5, 'Invalid mermaid header: "flowchat TD"'],
  ['', 5, 'Empty mermaid diagram'],
  ['flowchart TD\n  A[甲] --> B[乙]\n  C[丁 --> D[戊]', 7, 'its [ and ] do not pair'],
  ['flowchart TD\n  A --> B\n\n  ???', 8, 'this line changes nothing'],
])('refuses %j, which would be drawn in part, with its line', async (source, line, message) => {
  await expect(render(`段\n\n- 项\n${fence(source)}`)).rejects.toThrow(
    `/site/content/linux/demo.mdx:${line}: the diagram "甲到乙" is not drawn as it is written: ${message}`,
  );
});

it('leaves fences of other languages to the next plug-in, which leaves diagrams to it', async () => {
  const page = `\`\`\`sh run\ntrue\n\`\`\`\n\n${NARROW}`;
  for (const hastPlugins of [
    [diagram(), codeBlock],
    [codeBlock, diagram()],
  ]) {
    const root = parse(await toHtml(page, { hastPlugins }));
    expect(root.querySelectorAll('figure').map(({ classNames }) => classNames)).toEqual([
      'code',
      'diagram',
    ]);
  }
});
