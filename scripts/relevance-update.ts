// `npm run relevance:update`: asks the search every query of the suite, in Chromium, and writes at
// which rank it finds what it should.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ask } from '../tests/search/ask.ts';
import { judge } from '../tests/search/judge.ts';
import { compareRanks, formatRanks, LAST_RESULT, readRanks } from '../tests/search/last-result.ts';
import { formatCounts } from '../tests/search/report.ts';
import { readSuite } from '../tests/search/suite.ts';
import { requireBrowsers, launchOptions } from './browser.ts';
import { buildSite } from './build-site.ts';
import { readArguments } from './command.ts';
import { serve } from './serve.ts';

readArguments('npm run relevance:update');

requireBrowsers();
buildSite({ outDir: 'dist', base: '/' });
const { server, url } = await serve({ dir: 'dist', base: '/', port: 4473 });
const browser = await chromium.launch(launchOptions('chromium'));
try {
  const suite = readSuite();
  const page = await browser.newPage();
  const judged = judge(suite, await ask(page, suite, `${url}search/`));
  const since = compareRanks(judged, readRanks());
  writeFileSync(LAST_RESULT, formatRanks(judged));
  console.log(
    `${judged.length} queries in ${LAST_RESULT}, ${since.missing} new; ${formatCounts(since)}.`,
  );
} finally {
  await browser.close();
  server.close();
}
