import type { ExtractedSamples, RunSample } from './extract.ts';
import type { CheckProgram } from './program-file.ts';

/** Everything that is run: a sample, which stands on a page, or a check, which stands beside it. */
export type Runnable = RunSample | CheckProgram;

/** The samples and checks of some pages in order, and what cannot be read. */
export type ExtractedRunnables = ExtractedSamples & { checks: CheckProgram[] };

/** True for a check, false for a sample. */
export function isCheck(runnable: object): runnable is CheckProgram {
  return 'proves' in runnable;
}
