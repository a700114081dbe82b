import pMap from 'p-map';
import type { Problem } from '../problem.ts';
import type { Sample } from './extract.ts';
import {
  isRunner,
  parseFenceOptions,
  REASONS,
  type RunFence,
  type RunnerName,
} from './fence-options.ts';
import { runSample } from './run.ts';

/**
 * Tries the samples that opt out for a reason which running them would refute.
 *
 * @returns A problem for each that runs to its end.
 */
export async function findNeedlessOptOuts(
  samples: readonly Sample[],
  jobs: number,
): Promise<Problem[]> {
  const found = await pMap(
    samples,
    async ({ fence, ...sample }): Promise<Problem[]> => {
      if (fence.kind !== 'norun' || !REASONS[fence.reason] || !isRunner(sample.language)) return [];
      const run = await runSample({ ...sample, fence: plainRun(sample.language) });
      if (run.missing.length > 0 || run.faults.length > 0) return [];
      const message = `needless opt-out: the sample runs to its end; write "run" for norun=${fence.reason}`;
      return [{ file: sample.file, line: sample.startLine, message }];
    },
    { concurrency: jobs },
  );
  return found.flat();
}

function plainRun(language: RunnerName): RunFence {
  const parsed = parseFenceOptions(language, 'run');
  if ('fence' in parsed && parsed.fence.kind === 'run') return parsed.fence;
  throw new Error(`"run" cannot be read for ${language}`);
}
