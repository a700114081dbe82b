// `npm run samples:check` and `npm run samples:update`: brings the programs, then runs the samples.
import { main } from '../src/samples/cli.ts';
import { installPrograms } from './install-programs.ts';

// An interrupted run ends like any other, so that it can remove what it made.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

await installPrograms();
process.exitCode = await main(process.argv.slice(2), (line) => {
  console.log(line);
});
