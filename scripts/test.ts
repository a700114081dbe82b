// `npm test`: everything that must hold, in one run with one summary. CI runs the same. With
// `--install` it first brings the programs that this machine lacks.
import { bringPackages, chosenPackages, CI, installCommand, refuseOtherPackages } from './apt.ts';
import { requireBrowsers } from './browser.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { buildSite } from './build-site.ts';
import { readArguments } from './command.ts';
import {
  browsers,
  chineseFont,
  missingPackages,
  sampleTools,
  type Requirement,
} from './machine.ts';
import { QUICK_STEPS, REPORTS, runSteps, vitest } from './steps.ts';

const SAMPLES = `${REPORTS}/samples.json`;
const { values } = readArguments('npm test -- [--install]', {
  options: { install: { type: 'boolean', default: false } },
});
const allowed = CI || values.install;
// CI has every program, so there a sample that cannot run has failed.
const strict = CI ? ['--strict'] : [];

const required = (): Requirement[] => [...browsers(), chineseFont(), ...sampleTools()];
const missing = (): string[] => missingPackages(required());
const before = chosenPackages();

await runSteps(
  [
    {
      name: 'machine',
      run() {
        bringPackages(missing(), allowed);
        requireBrowsers();
      },
    },
    QUICK_STEPS,
    {
      name: 'samples',
      run: ['node', 'scripts/samples.ts', 'check', '--report', SAMPLES, ...strict],
      report: SAMPLES,
    },
    { name: 'sample checker', ...vitest('samples') },
    {
      name: 'build',
      run() {
        buildSite({ outDir: 'dist', base: '/' });
        buildSite({ outDir: '.cache/dist-handbook', base: '/handbook/' });
        buildElsewhere();
      },
    },
    { name: 'site', ...vitest('site') },
    { name: 'export', ...vitest('export') },
    { name: 'search at scale', ...vitest('scale') },
    { name: 'browser tests', run: ['playwright', 'test'], report: `${REPORTS}/e2e.json` },
    {
      name: 'host packages',
      run() {
        const own = required().map((requirement) => requirement.package);
        refuseOtherPackages(before, own);
      },
    },
  ],
  () => (missing().length > 0 ? installCommand(missing()) : ''),
);
