import { structuredPatch } from 'diff';
import { needlessMasks, maskOutput, tidy, type MaskName } from './masks.ts';

/**
 * Compares what a page prints with what its sample printed, volatile parts masked in both.
 *
 * @param masks The masks that the fence asks for.
 * @returns The lines that differ, `-` on the page and `+` from the program, with a line of context;
 *   undefined when there is no difference.
 */
export function compareOutputs(
  printed: string,
  fresh: string,
  masks: readonly MaskName[],
): string | undefined {
  const [before, after] = [printed, fresh].map((text) => maskOutput(tidy(text), masks));
  if (before === after) return undefined;
  const asFile = (text = ''): string => (text === '' ? '' : `${text}\n`);
  const { hunks } = structuredPatch('', '', asFile(before), asFile(after), '', '', { context: 1 });
  return hunks.flatMap(({ lines }) => lines).join('\n');
}

/** Says which masks of a fence are not needed for this output; undefined when all are. */
export function complainAboutMasks(output: string, masks: readonly MaskName[]): string | undefined {
  const needless = needlessMasks(output, masks);
  if (needless.length === 0) return undefined;
  return `needless mask ${needless.join(', ')}: it changes nothing in the output; remove it`;
}
