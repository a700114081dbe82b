// `npm run samples:check` and `npm run samples:update`: brings the programs, then runs the samples.
import { installPrograms } from './install-programs.ts';
import { main } from '../samples/cli.ts';

await installPrograms();
process.exitCode = await main(process.argv.slice(2), (line) => {
  console.log(line);
});
