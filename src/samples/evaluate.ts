import { compareOutputs, complainAboutMasks } from './compare.ts';
import type { Problem } from './extract.ts';
import type { Outcome } from './run.ts';

/** Remedy in messages about a page or evidence that is behind the program. */
export const RENEW = 'run npm run samples:update';

/** An outcome, and what is wrong with it. */
export interface Evaluated {
  outcome: Outcome;
  /** `unavailable` where this machine could not run the sample. */
  status: 'passed' | 'failed' | 'unavailable';
  /** True where the page does not show what the program printed. */
  differs: boolean;
  problems: Problem[];
}

/**
 * Says what is wrong with an outcome.
 *
 * @param options With `strict` a sample that this machine cannot run has failed; in an `update` a
 *   difference is no problem, since it is mended.
 */
export function evaluate(
  outcome: Outcome,
  { mode, strict }: { mode: 'check' | 'update'; strict: boolean },
): Evaluated {
  const { fence, output, file, startLine } = outcome.sample;
  const messages: string[] = [];
  let differs = false;
  if (outcome.missing.length > 0) {
    if (strict) messages.push(`not run: this machine lacks ${outcome.missing.join(', ')}`);
  } else {
    const shown = outcome.output === '' ? '' : `\n${outcome.output}`;
    messages.push(...outcome.faults.map((fault) => `${fault}${shown}`));
    const diff = compareOutputs(output?.text ?? '', outcome.output, fence.masks);
    differs = diff !== undefined;
    if (diff !== undefined && mode === 'check' && outcome.faults.length === 0) {
      messages.push(
        output
          ? `prints something else than the page shows; ${RENEW}\n${diff}`
          : `missing output: no output fence stands below; ${RENEW}\n${diff}`,
      );
    }
    const masks = complainAboutMasks(outcome.output, fence.masks);
    if (masks !== undefined) messages.push(masks);
  }
  const failed = messages.length > 0;
  return {
    outcome,
    status: failed ? 'failed' : outcome.missing.length > 0 ? 'unavailable' : 'passed',
    differs,
    problems: messages.map((message) => ({ file, line: startLine, message })),
  };
}
