import { renderDiagram } from './render-diagram.ts';

/** Lines that may change nothing in a drawing: ends of groups, comments, who takes part. */
const SILENT = /^\s*(end|%%.*|(participant|actor)\s.*)?$/;

/** More cannot be read on a phone, and each is drawn once more to see that it is drawn. */
const MOST_LINES = 60;

/** A line of a diagram that the renderer leaves out or draws in part only. */
export interface Undrawn {
  /** Number in the diagram, counted from 0. */
  line: number;
  message: string;
}

/**
 * Finds the first line of a diagram that is not drawn. The renderer passes over what it does not
 * understand: of `甲 --> 乙` it draws nothing, since it knows names of Latin letters only.
 *
 * @param source Mermaid.
 * @param drawing What the renderer made of it.
 */
export function findUndrawn(source: string, drawing: string): Undrawn | undefined {
  const lines = source.split('\n');
  if (lines.length > MOST_LINES) {
    return { line: MOST_LINES, message: `it has more than ${MOST_LINES} lines` };
  }
  const drawn = withoutBlanks(drawing.replace(/<[^>]*>/g, ''));
  for (const [line, text] of lines.entries()) {
    if (line === 0 || SILENT.test(text)) continue;
    // Of `click A "address"` the renderer makes a node.
    if (/^\s*(click|href|callback)\b/.test(text)) {
      return { line, message: 'a drawing holds no links' };
    }
    // Of `A[甲 --> B[乙]` the renderer makes one node with an arrow in its name.
    if (text.split('[').length !== text.split(']').length) {
      return { line, message: 'its [ and ] do not pair' };
    }
    const words = text.match(/\p{Script=Han}+/gu) ?? [];
    const missing = words.find((word) => !drawn.includes(word));
    if (missing !== undefined) return { line, message: `"${missing}" is not drawn` };
    const others = lines.filter((_, other) => other !== line).join('\n');
    // A word that is drawn and stands nowhere else proves its line, without drawing the rest once more.
    if (words.some((word) => !others.includes(word))) continue;
    if (render(others) === drawing) return { line, message: 'this line changes nothing' };
  }
  return undefined;
}

/** The drawing; undefined where the renderer refuses the source. */
function render(source: string): string | undefined {
  try {
    return renderDiagram(source);
  } catch {
    return undefined;
  }
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
