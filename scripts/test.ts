// `npm test`: everything that must hold, in one run with one summary. CI runs the same.
import { ensureBrowser } from './browser.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { buildSite } from './build-site.ts';
import { QUICK_STEPS, REPORTS, runSteps, vitest } from './steps.ts';

const SAMPLES = `${REPORTS}/samples.json`;
const CI = process.env.CI !== undefined;

runSteps([
  { name: 'browser', run: ensureBrowser },
  ...QUICK_STEPS,
  {
    name: 'samples',
    // CI has every program, so there a sample that cannot run has failed.
    run: ['node', 'scripts/samples.ts', 'check', '--report', SAMPLES, ...(CI ? ['--strict'] : [])],
    report: SAMPLES,
  },
  { name: 'sample checker', ...vitest('samples') },
  {
    name: 'build',
    run: () => {
      buildSite({ outDir: 'dist', base: '/' });
      buildSite({ outDir: '.cache/dist-handbook', base: '/handbook/' });
      buildElsewhere();
    },
  },
  { name: 'site', ...vitest('site') },
  { name: 'search at scale', ...vitest('scale') },
  { name: 'browser tests', run: ['playwright', 'test'], report: `${REPORTS}/e2e.json` },
]);
