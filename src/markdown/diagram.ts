import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { defineHastPlugin, htmlToHast } from 'satteri';
import { readFence, readOption } from './fence.ts';

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
    element: {
      filter: ['pre'],
      visit(node, ctx) {
        const fence = readFence(node);
        if (fence?.language !== DIAGRAM) return undefined;
        const title = readOption(fence.meta, 'title');
        const alt = readOption(fence.meta, 'alt');
        const file = ctx.fileURL?.pathname ?? 'content';
        if (!title || !alt) {
          throw new Error(
            `${file}: a diagram needs title="…" and alt="…" (in words what it shows)`,
          );
        }
        count += 1;
        return figure(draw(ctx.textContent(fence.code), title, `diagram-${count}-`), title, alt);
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

/** Renders, and takes off what a strict policy forbids (styles) and what nobody needs (data). */
function draw(source: string, title: string, prefix: string): Element {
  const root = htmlToHast(renderMermaidSVG(source), { fragment: true });
  const svg =
    'children' in root ? root.children.find((child) => child.type === 'element') : undefined;
  if (svg?.type !== 'element') throw new Error(`the diagram "${title}" renders to nothing`);
  const drawn = clean(svg, prefix);
  const width = Number(drawn.properties.width);
  const height = Number(drawn.properties.height);
  const fits = width <= PHONE;
  const scale = fits ? ENLARGED : 1;
  drawn.properties = {
    viewBox: drawn.properties.viewBox,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    // A wide one keeps its size and scrolls: shrunk to a phone it could not be read.
    className: fits ? [] : ['wide'],
    role: 'img',
    ariaLabel: title,
  };
  return drawn;
}

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
