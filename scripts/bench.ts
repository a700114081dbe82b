// `npm run bench [-- <sizes>]`: builds sites of 100, 1,000, 5,000 and 10,000 questions made from the real ones, or
// of the sizes that are named, and reports what each costs to build and to read.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { formatReport, formatTable } from './bench/report.ts';
import { measureSite, type SiteCost } from './bench/site.ts';
import { exitWithUsage, readArguments, runCommand } from './command.ts';

const SIZES = [100, 1000, 5000, 10_000];
/** The real ones. */
const LEAST = globSync('content/*/*.mdx').length;
const FOLDER = '.cache/bench';

const USAGE = 'npm run bench [-- <pages> …]';
const { positionals } = readArguments(USAGE, { allowPositionals: true });
const named = positionals.map(Number);
if (named.some((size) => !Number.isInteger(size) || size < LEAST)) {
  exitWithUsage(USAGE, `It takes numbers of pages, from ${LEAST} on`);
}

await runCommand(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const sites: SiteCost[] = [];
  for (const size of named.length > 0 ? named : SIZES) {
    console.log(`${size} pages …`);
    sites.push(await measureSite(`${FOLDER}/${size}`, size));
    rmSync(`${FOLDER}/${size}`, { recursive: true });
  }
  const about =
    `Node.js ${process.versions.node}, ${cpus().length} processors, ${new Date().toISOString().slice(0, 10)}. ` +
    'Share images, compression and exports apart; memory is the sum over all processes.';
  writeFileSync(`${FOLDER}/report.html`, formatReport(sites, about));
  console.log(`\n${formatTable(sites)}\n\n${about}\nCharts: ${FOLDER}/report.html`);
});
