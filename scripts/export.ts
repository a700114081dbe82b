// `npm run export`: the answers as PDF, EPUB, Anki deck and score sheets, into public/downloads/;
// the next build offers what is there.
import { site } from '../src/site.ts';
import { buildSite } from './build-site.ts';
import { readArguments, runCommand } from './command.ts';
import { exportAnswers } from './export/export-answers.ts';

readArguments('npm run export');

await runCommand(async () => {
  buildSite({ outDir: 'dist', base: site.base });
  await exportAnswers('dist', site.base);
});
