// `npm run samples:check` and `npm run samples:update`: runs the samples; with `--install` it brings
// the programs first.
import { main } from '../src/samples/cli.ts';
import { bringPackages, CI } from './apt.ts';
import { missingPackages, samplePrograms } from './machine.ts';
import { prepareSamples } from './prepare-samples.ts';

// An interrupted run ends like any other, so that it can remove what it made.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const args = process.argv.slice(2);
bringPackages(missingPackages(samplePrograms()), CI || args.includes('--install'));
await prepareSamples();
process.exitCode = await main(
  args.filter((word) => word !== '--install'),
  (line) => {
    console.log(line);
  },
);
