import pMap from 'p-map';
import type { EvaluatedRun } from './evaluate.ts';
import type { Runnable } from './runnable.ts';

/** More failures than this come from a change, not from what ran beside them. */
const MOST_REPEATED = 20;

/** A run that counts. */
export interface CountedRun extends EvaluatedRun {
  /** True where it passed alone after it had failed beside others. */
  unsteady: boolean;
}

/**
 * Runs samples side by side, and alone, once more, those that failed: a busy machine lets a short
 * wait run out, which says nothing about the evidence. What fails twice has failed.
 *
 * @param run Runs one and says what is wrong with it.
 * @returns The runs that count, in the order of the samples.
 */
export async function runAll(
  runnables: readonly Runnable[],
  run: (runnable: Runnable) => Promise<EvaluatedRun>,
  jobs: number,
): Promise<CountedRun[]> {
  const first = await pMap(runnables, run, { concurrency: jobs });
  const failures = first.filter(({ status }) => status === 'failed').length;
  const repeats = jobs > 1 && failures <= MOST_REPEATED;
  return pMap(
    first,
    async (before) => {
      if (!repeats || before.status !== 'failed') return { ...before, unsteady: false };
      const alone = await run(before.run.sample);
      return { ...alone, unsteady: alone.status === 'passed' };
    },
    { concurrency: 1 },
  );
}
