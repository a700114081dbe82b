import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';

/** Text of a page as its writer typed it, and the way to refuse a place in it. */
export interface Source {
  text: string;
  /** @throws Always: with file, line and message. */
  refuse: (offset: number, message: string) => never;
}

/**
 * Stops the build with the place of what is wrong.
 *
 * @param page Address of the file that is rendered.
 * @param line Line in that file, counted from 1; undefined where the parser gives none.
 * @param message Error with its remedy.
 * @throws Always: `content/python/singleton.mdx:12: …`.
 */
export function refuse(page: URL | undefined, line: number | undefined, message: string): never {
  const file = page ? fileURLToPath(page) : 'content';
  const place = line === undefined ? file : `${file}:${line}`;
  // Line and column are where Astro looks for the place of an error; without them it says 0:0.
  throw Object.assign(new Error(`${place}: ${message}`), { line, column: 1 });
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
    refuse: (offset, message) =>
      refuse(fileURL, source.slice(0, offset).split('\n').length, message),
  };
}

/** Offsets of a node in the source; undefined where a plug-in made the node. */
export function rangeOf({ position }: MdastNode): [start: number, end: number] | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : [start, end];
}
