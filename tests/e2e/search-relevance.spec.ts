import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.ts';
import { ask } from '../search/ask.ts';
import { BARS, judge, shortfalls, summarise } from '../search/judge.ts';
import { compareRanks, LAST_RESULT, readRanks } from '../search/last-result.ts';
import { formatChanges, formatCounts, formatMisses, formatSummary } from '../search/report.ts';
import { readSuite, SETS } from '../search/suite.ts';
import { EVERY_ENGINE } from './tags.ts';

/** Lists of single queries go here: whoever tunes the search must not see those of `held`. */
const REPORTS = '.cache/reports/relevance';

/** Of so many queries another engine may answer one otherwise, so no figure differs by more. */
const ALIKE = 100;

for (const set of SETS) {
  test(
    `the search finds what readers look for: ${set}`,
    // The queries that nobody tunes on show whether engines differ.
    { tag: set === 'tune' ? [] : EVERY_ENGINE },
    async ({ page, browserName, playwright }) => {
      // Hundreds of queries, and the machine may be busy.
      test.setTimeout(600_000);
      const suite = readSuite().filter((query) => query.set === set);
      const judged = judge(suite, await ask(page, suite));
      const summary = summarise(judged);
      const since = compareRanks(judged, readRanks());

      const path = `${REPORTS}/${set}-${browserName}.txt`;
      mkdirSync(REPORTS, { recursive: true });
      writeFileSync(path, `${formatChanges(since)}\n\n${formatMisses(judged)}\n`);
      console.log(
        [
          `${set} queries in ${browserName}`,
          formatSummary(summary),
          `${formatCounts(since)}; single queries in ${path}`,
          ...(set === 'tune' && browserName === 'chromium' ? [formatChanges(since)] : []),
        ].join('\n'),
      );

      expect.soft(shortfalls(summary, BARS[set])).toEqual([]);
      expect
        .soft(
          { missing: since.missing, superfluous: since.superfluous },
          `queries that are in the suite or in ${LAST_RESULT} only: ` +
            'run `npm run relevance:update` and commit the file',
        )
        .toEqual({ missing: 0, superfluous: 0 });

      if (browserName === 'chromium') return;
      await test.step('Chromium answers alike', async () => {
        const browser = await playwright.chromium.launch(launchOptions('chromium'));
        const answers = await ask(await browser.newPage(), suite, page.url());
        await browser.close();
        const unlike = judged.filter(
          ({ answer }, index) => !isDeepStrictEqual(answer, answers[index]),
        );
        appendFileSync(
          path,
          unlike.map(({ query }) => `unlike Chromium  ${query.query}\n`).join(''),
        );
        console.log(`${unlike.length} of ${judged.length} ${set} queries answered unlike Chromium`);
        expect(unlike.length).toBeLessThanOrEqual(judged.length / ALIKE);
      });
    },
  );
}
