import { mdxToMdast, type MdastNode } from 'satteri';
import { splitUnits, type Unit } from '../../../src/claims/split.ts';
import { FEATURES } from '../../../src/markdown/features.ts';

/** Blocks of a page whose answer is given. */
function blocksOf(answer: string): readonly MdastNode[] {
  const tree = mdxToMdast(`## 详解 {#answer}\n\n${answer}\n`, { features: FEATURES });
  return 'children' in tree ? tree.children : [];
}

/** Units of an answer; line 3 is its first. */
export function unitsOf(answer: string): Unit[] {
  return splitUnits(blocksOf(answer));
}

/** The first unit of an answer. */
export function unitOf(answer: string): Unit {
  const [unit] = unitsOf(answer);
  if (!unit) throw new Error(`no unit in ${answer}`);
  return unit;
}
