import { figuresOf, type Figure } from '../markdown/figures.ts';
import type { Body } from './body.ts';
import type { Check } from './check.ts';
import { ANCHOR, LAYOUT_ANCHORS, SAMPLE_ANCHOR } from './headings.ts';

const REMEDIES: Readonly<Record<Figure['kind'], string>> = {
  code: 'write id="…" behind the language of this one',
  diagram: 'write id="…" behind the language of this one',
  table: 'put a heading above this one',
};

/** Checks that every sample, diagram and table has an anchor that nothing else of the page has. */
export function* checkFigures({ file, tree, headings }: Body): Check {
  const seen = new Set<string>([
    ...LAYOUT_ANCHORS,
    ...headings.flatMap(({ anchor }) => anchor ?? []),
  ]);
  for (const { anchor, kind, line } of figuresOf(tree)) {
    const at = { file: file.path, line, field: 'anchor' };
    if (seen.has(anchor)) {
      yield { ...at, message: `"${anchor}" stands twice on this page; ${REMEDIES[kind]}` };
    } else if (!ANCHOR.test(anchor)) {
      yield { ...at, message: `id="${anchor}": use lower-case ASCII words joined by hyphens` };
    } else if (SAMPLE_ANCHOR.test(anchor)) {
      yield { ...at, message: `"${anchor}" is a number; name what the figure shows` };
    }
    seen.add(anchor);
  }
}
