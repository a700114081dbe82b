import type { Problem } from '../problem.ts';
import { compareOutputs, complainAboutMasks } from './compare.ts';
import { RENEW } from './evidence-file.ts';
import type { SampleRun } from './run.ts';
import { isCheck } from './runnable.ts';

/** A run, and what is wrong with it. */
export interface EvaluatedRun {
  run: SampleRun;
  /** `unavailable` where this machine could not run the sample. */
  status: 'passed' | 'failed' | 'unavailable';
  /** True where the page, or the output file of a check, does not show what the program printed. */
  differs: boolean;
  problems: Problem[];
}

/**
 * Says what is wrong with a run.
 *
 * @param options With `strict` a sample that this machine cannot run has failed; in an `update` a
 *   difference is no problem, since it is mended.
 */
export function evaluate(
  run: SampleRun,
  { mode, strict }: { mode: 'check' | 'update'; strict: boolean },
): EvaluatedRun {
  const { file, startLine } = run.sample;
  const unavailable = run.missing.length > 0;
  const diff = unavailable ? undefined : diffToRecord(run);
  const messages = unavailable
    ? strict
      ? [`not run: this machine lacks ${run.missing.join(', ')}`]
      : []
    : complaintsOf(run, mode === 'check' ? diff : undefined);
  return {
    run,
    status: messages.length > 0 ? 'failed' : unavailable ? 'unavailable' : 'passed',
    differs: diff !== undefined,
    problems: messages.map((message) => ({ file, line: startLine, message })),
  };
}

function diffToRecord({ sample, output }: SampleRun): string | undefined {
  return compareOutputs(sample.output?.text ?? '', output, sample.fence.masks);
}

/** Complaints about a sample that was run. */
function complaintsOf({ sample, faults, output }: SampleRun, diff: string | undefined): string[] {
  const shown = output === '' ? '' : `\n${output}`;
  const messages = faults.map((fault) => `${fault}${shown}`);
  if (diff !== undefined && faults.length === 0) {
    const difference = sample.output
      ? `prints something else than ${isCheck(sample) ? 'its output file' : 'the page'} shows`
      : `missing output: no output ${isCheck(sample) ? 'file stands beside it' : 'fence stands below'}`;
    messages.push(`${difference}; ${RENEW} -- --page ${sample.page}\n${diff}`);
  }
  const masks = complainAboutMasks(output, sample.fence.masks);
  return masks === undefined ? messages : [...messages, masks];
}
