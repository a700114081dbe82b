// `npm run samples:check`, `samples:update` and `samples:clean`: runs the samples, or removes the root
// file systems that they run in; with `--install` it brings the tools for one first.
import { main } from '../src/samples/cli.ts';
import { removeRoots } from '../src/samples/root/folder.ts';
import { bringPackages, CI } from './apt.ts';
import { missingPackages, sampleTools } from './machine.ts';
import { prepareSamples } from './prepare-samples.ts';

// An interrupted run ends like any other, so that it can remove what it made.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === 'clean') {
  for (const folder of removeRoots()) console.log(`Removed ${folder}`);
} else {
  bringPackages(missingPackages(sampleTools()), CI || args.includes('--install'));
  await prepareSamples();
  process.exitCode = await main(
    args.filter((word) => word !== '--install'),
    console.log,
  );
}
