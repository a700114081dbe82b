import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin, htmlToHast } from 'satteri';
import { readFence, readOption } from './fence.ts';
import { refuse } from './source.ts';
import { findUndrawn } from './undrawn.ts';

/** Language of fences that are drawn, not printed. */
export const DIAGRAM = 'mermaid';

/** Widest drawing, in pixels, that a phone shows whole with letters large enough to read. */
const PHONE = 350;
/** Scale factor of narrow drawings where there is room: their letters are 11 to 13 pixels. */
const ENLARGED = 1.2;

/**
 * Draws a fence `mermaid title="…" alt="…"` as vector graphics when the site is built. Colours are
 * the page's (`src/styles/diagram.css`), text stays text, and the caption says in words what the
 * drawing shows.
 */
export function diagram(): ReturnType<typeof defineHastPlugin> {
  let count = 0;
  return defineHastPlugin({
    name: 'diagram',
    options: { position: true },
    element: {
      filter: ['pre'],
      visit(node, ctx) {
        const fence = readFence(node);
        if (fence?.language !== DIAGRAM) return undefined;
        const title = readOption(fence.meta, 'title');
        const alt = readOption(fence.meta, 'alt');
        const line = node.position?.start.line;
        if (!title || !alt) {
          const message = 'a diagram needs title="…" and alt="…" (in words what it shows)';
          refuse(ctx.fileURL, line, message);
        }
        count += 1;
        const refuseLine = (number: number, message: string): never =>
          refuse(
            ctx.fileURL,
            line === undefined ? undefined : line + 1 + number,
            `the diagram "${title}" is not drawn as it is written: ${message}; mend it`,
          );
        const svg = draw(ctx.textContent(fence.code), refuseLine);
        return figure(fit(clean(svg, `diagram-${count}-`), title), title, alt);
      },
    },
  });
}

function figure(svg: Element, title: string, alt: string): Element {
  return h('figure.diagram', [
    // Focusable, so that the keyboard can scroll a wide drawing on a narrow screen.
    h('div', { tabIndex: 0, role: 'group', ariaLabel: title }, svg),
    h('figcaption', [h('strong', title), alt]),
  ]);
}

/** @param refuseLine Stops the build, with the number of a line in the diagram, from 0. */
function draw(source: string, refuseLine: (line: number, message: string) => never): Element {
  let drawing: string;
  try {
    drawing = renderMermaidSVG(source);
  } catch (error) {
    return refuseLine(0, error instanceof Error ? error.message : String(error));
  }
  const undrawn = findUndrawn(source, drawing);
  if (undrawn) refuseLine(undrawn.line, undrawn.message);
  const root = htmlToHast(drawing, { fragment: true });
  const svg =
    'children' in root ? root.children.find((child) => child.type === 'element') : undefined;
  return svg?.type === 'element' ? svg : refuseLine(0, 'it renders to nothing');
}

/** Sizes a drawing so that its letters can be read on a phone, and names it. */
function fit(svg: Element, title: string): Element {
  const width = Number(svg.properties.width);
  const height = Number(svg.properties.height);
  const fits = width <= PHONE;
  const scale = fits ? ENLARGED : 1;
  const properties = {
    viewBox: svg.properties.viewBox,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    // A wide one keeps its size and scrolls: shrunk to a phone it could not be read.
    className: fits ? [] : ['wide'],
    role: 'img',
    ariaLabel: title,
  };
  return { ...svg, properties };
}

/** Takes off what a strict policy forbids (styles) and what nobody needs (data). */
function clean(node: Element, prefix: string): Element {
  const properties: Properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (/^(style|className|class|data.*|xmlns)$/.test(name)) continue;
    // Several diagrams stand on one page; their arrow heads must not share ids.
    if (name === 'id') properties[name] = `${prefix}${String(value)}`;
    else if (typeof value === 'string') properties[name] = value.replace('url(#', `url(#${prefix}`);
    else properties[name] = value;
  }
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element')
      return child.type === 'text' && child.value.trim() === '' ? [] : [child];
    return child.tagName === 'style' ? [] : [clean(child, prefix)];
  });
  return { ...node, properties, children };
}
