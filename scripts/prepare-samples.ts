import { buildRoot } from '../src/samples/root/build.ts';
import { rootIsReady } from '../src/samples/root/folder.ts';
import { isolation } from '../src/samples/sandbox/isolation.ts';
import { sampleTools } from './machine.ts';

/**
 * Builds the root file system that the samples run in, once for all clones of this user. Where that
 * cannot be done it says why, and the samples are listed as not run.
 */
export async function prepareSamples(): Promise<void> {
  const isEquipped = sampleTools().every(({ found }) => found !== undefined);
  if (rootIsReady() || !isEquipped || isolation() === 'none') return;
  try {
    await buildRoot(console.log);
  } catch (error) {
    console.log(`The samples have no root file system: ${String(error)}`);
  }
}
