import pMap from 'p-map';
import type { Problem, Sample } from './extract.ts';
import { isRunner, parseFate, REASONS, type Run, type RunnerName } from './fate.ts';
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
    async ({ fate, ...sample }): Promise<Problem[]> => {
      if (fate.kind !== 'norun' || !REASONS[fate.reason] || !isRunner(sample.language)) return [];
      const outcome = await runSample({ ...sample, fate: plainRun(sample.language) });
      const runs = outcome.missing.length === 0 && outcome.faults.length === 0;
      if (!runs) return [];
      const message = `needless opt-out: the sample runs to its end; write "run" for norun=${fate.reason}`;
      return [{ file: sample.file, line: sample.startLine, message }];
    },
    { concurrency: jobs },
  );
  return found.flat();
}

function plainRun(language: RunnerName): Run {
  const parsed = parseFate(language, 'run');
  if ('fate' in parsed && parsed.fate.kind === 'run') return parsed.fate;
  throw new Error(`"run" is no fate for ${language}`);
}
