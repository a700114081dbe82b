// `npm run doctor`: says what this machine lacks, for which command, and how to get it. Fails only
// where `npm start` cannot work.
import { accessSync, constants, globSync, readFileSync } from 'node:fs';
import { extractSamples, isRunSample, type RunSample } from '../src/samples/extract.ts';
import { missingFor, ROOT } from '../src/samples/run.ts';
import { installCommand } from './apt.ts';
import { readArguments } from './command.ts';
import { diagnose } from './diagnosis.ts';
import { browsers, chineseFont, missingPackages, sampleTools } from './machine.ts';

readArguments('npm run doctor');

const browserTests = [...browsers(), chineseFont()];
const tools = sampleTools();
const packages = missingPackages([...browserTests, ...tools]);
const obstacles = findObstacles();

console.log(
  diagnose({
    system: `${process.platform} ${process.arch}, Node.js ${process.versions.node}`,
    obstacles,
    browserTests,
    tools,
    samples: readSamples().map((sample) =>
      // Where the tools are, `npm test` builds it.
      missingFor(sample).filter((name) => name !== ROOT || tools.some(({ found }) => !found)),
    ),
    install: packages.length === 0 ? '' : installCommand(packages),
  }),
);
process.exitCode = obstacles.length === 0 ? 0 : 1;

/** Reasons why `npm start` cannot work, beyond those for which `run.mjs` has given up already. */
function findObstacles(): string[] {
  const folders = ['.', 'node_modules'].filter((folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return false;
    } catch {
      return true;
    }
  });
  return folders.map((folder) => `${folder} cannot be written: change its owner or its rights`);
}

function readSamples(): RunSample[] {
  return globSync('content/*/*.mdx').flatMap((file) =>
    extractSamples(file, readFileSync(file, 'utf8')).samples.filter(isRunSample),
  );
}
