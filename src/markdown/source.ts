import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';

/** Text of a page as its writer typed it, and the way to refuse a place in it. */
export interface Source {
  text: string;
  /** @throws Always: with file, line and message. */
  refuse: (offset: number, message: string) => never;
}

/** A place in a page that its writer has to mend. */
export class Refusal extends Error {
  readonly line: number | undefined;
  /** Line and column are where Astro looks for the place of an error; without them it says 0:0. */
  readonly column = 1;
  readonly reason: string;

  /**
   * @param file Path of the page.
   * @param line Line in it, counted from 1; undefined where the parser gives none.
   * @param reason Error with its remedy, without the place.
   */
  constructor(file: string, line: number | undefined, reason: string) {
    super(`${line === undefined ? file : `${file}:${line}`}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}

/**
 * Stops the build with the place of what is wrong.
 *
 * @param page Address of the file that is rendered.
 * @param line Line in that file, counted from 1; undefined where the parser gives none.
 * @param message Error with its remedy.
 * @throws Always, a `Refusal`: `content/python/singleton.mdx:12: …`.
 */
export function refuse(page: URL | undefined, line: number | undefined, message: string): never {
  throw new Refusal(page ? fileURLToPath(page) : 'content', line, message);
}

/** The source of the page that a plug-in visits. */
export function sourceOf({
  source,
  fileURL,
}: {
  source: string;
  fileURL: URL | undefined;
}): Source {
  return {
    text: source,
    refuse: (offset, message) => refuse(fileURL, pointAt(source, offset).line, message),
  };
}

/** Place of an offset in a text, as unist counts it: lines and columns from 1. */
export function pointAt(
  text: string,
  offset: number,
): { line: number; column: number; offset: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}

/** Offsets of a node in the source; undefined where a plug-in made the node. */
export function rangeOf({ position }: MdastNode): [start: number, end: number] | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : [start, end];
}
