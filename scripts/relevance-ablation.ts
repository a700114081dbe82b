// `npm run relevance:ablation`: sets each constant of the search to its neutral value, one at a time,
// asks the queries of the suite of the built site and of a thousand pages, and prints what the
// constant is worth: queries that are answered first with it and not without it. Of `held` only
// figures are printed.
import { existsSync } from 'node:fs';
import { TUNING, type Tuning } from '../src/search/tuning.ts';
import { answerOf, judge, summarise, type Summary } from '../tests/search/judge.ts';
import { rememberSearch } from '../tests/search/node-engine.ts';
import { writeCollection } from '../tests/search/scale/collection.ts';
import { readSuite, type SetName } from '../tests/search/suite.ts';
import { buildSite } from './build-site.ts';
import { readArguments } from './command.ts';

/** Values at which a constant has no effect. */
const NEUTRAL: Tuning = {
  variant: 1,
  homophone: 1,
  foreign: 1,
  rareness: 0.01,
  alias: 1,
  inTitle: 0,
  union: 1,
  exact: 0,
  lengthNorm: 0,
  steepness: 1,
  text: 1,
  heading: 0,
};

const SITE = 'dist';
const LARGE = '.cache/search-ablation';
const PAGES = 1000;

const { values } = readArguments('npm run relevance:ablation -- [--built]', {
  options: { built: { type: 'boolean', default: false } },
});
if (!values.built || !existsSync(LARGE)) {
  buildSite({ outDir: SITE, base: '/' });
  await writeCollection(SITE, LARGE, PAGES);
}

const [site, large] = [rememberSearch(SITE), rememberSearch(LARGE)];
const runs: { name: string; open: typeof site; set: SetName }[] = [
  { name: 'tune', open: site, set: 'tune' },
  { name: 'held', open: site, set: 'held' },
  { name: `${PAGES} pages`, open: large, set: 'tune' },
];
const suite = readSuite();

/** Figures of every run with the constants as they are now. */
async function measure(): Promise<Summary[]> {
  const summaries: Summary[] = [];
  for (const { open, set } of runs) {
    const engine = open();
    const queries = suite.filter((query) => query.set === set);
    const answers = [];
    for (const { query } of queries) answers.push(answerOf(await engine.search(query)));
    summaries.push(summarise(judge(queries, answers)));
  }
  return summaries;
}

const counts = ({ all, unanswerable, corrected }: Summary): number[] => [
  Math.round(all.success1 * all.queries),
  Math.round(all.zero * all.queries),
  unanswerable.good,
  corrected.good,
];
const before = (await measure()).map(counts);
const columns = runs.map(({ name }) => `${name}: first, none, negatives, corrected`.padStart(52));
const row = (cells: readonly number[], sign: boolean): string =>
  cells.map((cell) => `${sign && cell > 0 ? '+' : ''}${cell}`.padStart(13)).join('');
console.log(['constant'.padEnd(16), ...columns].join(''));
console.log('as tuned'.padEnd(16) + before.map((cells) => row(cells, false)).join(''));
for (const name of Object.keys(TUNING) as (keyof Tuning)[]) {
  const tuned = TUNING[name];
  TUNING[name] = NEUTRAL[name];
  const after = (await measure()).map(counts);
  TUNING[name] = tuned;
  const worth = after.map((cells, run) => cells.map((cell, at) => (before[run]?.[at] ?? 0) - cell));
  console.log(name.padEnd(16) + worth.map((cells) => row(cells, true)).join(''));
}
