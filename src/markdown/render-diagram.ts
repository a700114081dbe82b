import { renderMermaidSVG, type RenderOptions } from 'beautiful-mermaid';

/** Tight, so that most flowcharts fit a phone. */
const OPTIONS: RenderOptions = { padding: 4, nodeSpacing: 14, layerSpacing: 28 };

/**
 * Draws Mermaid as SVG.
 *
 * @throws Where the renderer refuses the source.
 */
export function renderDiagram(source: string): string {
  return renderMermaidSVG(source, OPTIONS);
}
