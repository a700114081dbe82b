import { LONGEST_SAMPLE, MOST_CODE, WIDEST_SAMPLE } from '../schemas/question-parts.ts';
import type { Check } from './check.ts';
import type { Page } from './page.ts';

/** Checks that the code of a page leaves room for the answer. */
export function* checkBounds({ file, samples }: Page): Check {
  const at = { file: file.path, field: 'sample' };
  let all = 0;
  for (const { code, startLine } of samples) {
    const lines = code.split('\n');
    all += lines.length;
    if (lines.length > LONGEST_SAMPLE) {
      const message = `the sample has ${lines.length} lines; cut it to ${LONGEST_SAMPLE}, or make a check of it`;
      yield { ...at, line: startLine, message };
    }
    const wide = lines.findIndex((line) => columnsOf(line) > WIDEST_SAMPLE);
    if (wide < 0) continue;
    const message = `the line has ${columnsOf(lines[wide] ?? '')} columns; break it at ${WIDEST_SAMPLE}`;
    yield { ...at, line: startLine + 1 + wide, message };
  }
  if (all <= MOST_CODE) return;
  const message = `the page has ${all} lines of code without outputs; cut it to ${MOST_CODE}, or make checks of some`;
  yield { ...at, line: samples[0]?.startLine ?? 1, message };
}

/** Columns of a line: a character of Chinese takes two. */
function columnsOf(line: string): number {
  const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
  return Array.from(line).length + [...line.matchAll(wide)].length;
}
