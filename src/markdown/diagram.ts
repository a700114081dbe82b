import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin, htmlToHast } from 'satteri';
import { readFence, readOption } from './fence.ts';
import { DIAGRAM } from './languages.ts';
import { refuse } from './source.ts';
import { renderDiagram } from './render-diagram.ts';
import { findUndrawn, type Undrawn } from './undrawn.ts';

/** Widest drawing, in pixels, that a phone shows whole: its letters are 10 pixels at least. */
const PHONE = 380;
/** Widest drawing that is enlarged, and by how much: its letters are 11 to 13 pixels. */
const NARROW = 300;
const ENLARGED = 1.2;
/** Empty margin that the renderer leaves around what is no flowchart. */
const MARGIN = 24;

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
        const line = node.position?.start.line;
        const caption = readCaption(fence.meta);
        if (!caption) refuse(ctx.fileURL, line, NO_CAPTION);
        const source = ctx.textContent(fence.code);
        const drawing = drawMermaid(source);
        if (!('svg' in drawing)) {
          const at = line === undefined ? undefined : line + 1 + drawing.line;
          refuse(ctx.fileURL, at, refusalOfLine(caption, drawing));
        }
        count += 1;
        const svg = clean(elementOf(drawing.svg), `diagram-${count}-`);
        const margin = isFlowchart(source) ? 0 : MARGIN;
        return figure(fit(svg, caption.title, margin), caption);
      },
    },
  });
}

/** True for the kind of diagram whose margin the renderer takes as an option. */
function isFlowchart(source: string): boolean {
  return /^\s*(flowchart|graph)\b/.test(source);
}

/** The words of a diagram. */
interface Caption {
  title: string;
  /** In words what it shows. */
  alt: string;
}

/** Error with its remedy for a diagram without them. */
export const NO_CAPTION = 'a diagram needs title="…" and alt="…" (in words what it shows)';

/** Reads the words behind `mermaid`; undefined where one of them is missing. */
export function readCaption(meta: string): Caption | undefined {
  const title = readOption(meta, 'title')?.trim() ?? '';
  const alt = readOption(meta, 'alt')?.trim() ?? '';
  return title === '' || alt === '' ? undefined : { title, alt };
}

/** The drawing as an element, which the renderer always makes. */
function elementOf(svg: string): Element {
  const root = htmlToHast(svg, { fragment: true });
  const [element] = 'children' in root ? root.children : [];
  if (element?.type !== 'element') throw new Error(`the renderer made no element: ${svg}`);
  return element;
}

function figure(svg: Element, { title, alt }: Caption): Element {
  return h('figure.diagram', [
    // Focusable, so that the keyboard can scroll a wide drawing on a narrow screen.
    h('div', { tabIndex: 0, role: 'group', ariaLabel: title }, svg),
    h('figcaption', [h('strong', title), alt]),
  ]);
}

/**
 * Draws Mermaid.
 *
 * @returns SVG, or the first line that is not drawn as it is written, counted from 0.
 */
export function drawMermaid(source: string): { svg: string } | Undrawn {
  // The content check has drawn it before the page does.
  const drawn = drawings.get(source) ?? draw(source);
  drawings.set(source, drawn);
  return drawn;
}

const drawings = new Map<string, { svg: string } | Undrawn>();

function draw(source: string): { svg: string } | Undrawn {
  try {
    const svg = renderDiagram(source);
    return findUndrawn(source, svg) ?? { svg };
  } catch (error) {
    return { line: 0, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Error with its remedy for a line that is not drawn. */
export function refusalOfLine({ title }: Caption, { message }: Undrawn): string {
  return `the diagram "${title}" is not drawn as it is written: ${message}; mend it`;
}

/** Sizes a drawing so that its letters can be read on a phone, cuts its margin off, and names it. */
function fit(svg: Element, title: string, margin: number): Element {
  const width = Number(svg.properties.width) - 2 * margin;
  const height = Number(svg.properties.height) - 2 * margin;
  const fits = width <= PHONE;
  const scale = width <= NARROW ? ENLARGED : 1;
  const properties = {
    viewBox: [margin, margin, width, height].join(' '),
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    // A wide one keeps its size and scrolls: shrunk to a phone it could not be read.
    className: fits ? undefined : ['wide'],
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
