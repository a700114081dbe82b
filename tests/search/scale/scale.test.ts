import { beforeAll, expect, test } from 'vitest';
import { summarise, type Judged } from '../judge.ts';
import { loadsOf, type Load } from '../loads.ts';
import { formatSummary } from '../report.ts';
import { writeCollection } from './collection.ts';
import { readCorpus } from './corpus.ts';
import type { GeneratedPage } from './generate.ts';
import { Ownership } from './ownership.ts';
import { unitsOf } from './runs.ts';
import { ask } from './trial.ts';
import { readSuite } from '../suite.ts';

const SITE = 'dist';
const LARGE = '.cache/search-scale';
const PAGES = 1000;
/** How much of success@1 may be lost. */
const LOSS = 0.05;
/** How many times as much a query may load, the typical one and most others. */
const GROWTH = 1.5;
const TYPICAL_QUERY = 'redis 持久化';
/** An engine that has loaded nothing takes its time: every so many queries one is measured. */
const SAMPLE = 25;
const TIMEOUT = 15 * 60_000;

interface Measured {
  judged: Judged[];
  /** Of the typical query, then of a sample. */
  loads: Load[];
}

const suite = readSuite().filter(({ set }) => set === 'tune');
const sample = suite.filter((_, index) => index % SAMPLE === 0).map(({ query }) => query);
let generated: GeneratedPage[] = [];
let small: Measured;
let large: Measured;

beforeAll(async () => {
  // While Pagefind makes the large index, the small one is measured.
  [generated, small] = await Promise.all([writeCollection(SITE, LARGE, PAGES), measure(SITE)]);
  large = await measure(LARGE);
}, TIMEOUT);

test(
  'generated pages leave to the real ones what those are found by',
  { timeout: TIMEOUT },
  async () => {
    const real = readCorpus(SITE);
    const ownership = new Ownership(real);
    const titles = generated.flatMap(({ entry: { title, aliases } }) => [title, ...aliases]);
    const texts = generated.flatMap((page) => page.texts);
    const ids = new Set([...real, ...generated].map(({ entry: { id } }) => id));
    expect(ids.size).toBe(PAGES);
    expect(titles.filter((title) => ownership.answers(title))).toEqual([]);
    expect(titles.filter((title) => ownership.titleRuns.holdIn(unitsOf(title)))).toEqual([]);
    expect(texts.filter((text) => ownership.textRuns.holdIn(unitsOf(text)))).toEqual([]);
  },
);

test(`of ${PAGES} pages the right one is found first almost as often`, () => {
  const [before, after] = [summarise(small.judged), summarise(large.judged)];
  const loss = before.all.success1 - after.all.success1;
  console.log(
    [
      `the site\n${formatSummary(before)}`,
      `${PAGES} pages\n${formatSummary(after)}`,
      `success@1 lost: ${loss.toFixed(3)}`,
      ...lost(small.judged, large.judged),
    ].join('\n'),
  );
  expect(loss).toBeLessThanOrEqual(LOSS);
});

test(`of ${PAGES} pages a search does not load much more`, () => {
  const growth = large.loads.map(({ bytes }, index) => bytes / (small.loads[index]?.bytes ?? 0));
  const [typical = Infinity, ...others] = growth;
  const sorted = others.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const over = large.loads
    .map(({ query }, index) => ({ query, times: growth[index] ?? Infinity }))
    .filter(({ times }) => times >= GROWTH);
  console.log(
    [
      `the site\n${formatLoads(small.loads)}`,
      `${PAGES} pages\n${formatLoads(large.loads)}`,
      `“${TYPICAL_QUERY}” loads ${typical.toFixed(2)} times as much, the sample ${median?.toFixed(2)}`,
      ...over.map(({ query, times }) => `${times.toFixed(2)} times: ${query}`),
    ].join('\n'),
  );
  expect(large.loads[0] && kindsOf(large.loads[0]).get('index')).toBeGreaterThan(0);
  expect(typical).toBeLessThan(GROWTH);
  expect(median).toBeLessThan(GROWTH);
});

async function measure(folder: string): Promise<Measured> {
  const judged = await ask(folder, suite);
  return { judged, loads: await loadsOf(folder, [TYPICAL_QUERY, ...sample]) };
}

/** The queries that only the site alone answers first, one a line. */
function lost(before: readonly Judged[], after: readonly Judged[]): string[] {
  return after
    .filter(({ rank }, index) => rank > 1 && before[index]?.rank === 1)
    .map(({ query, rank }) => `${query.class.padEnd(12)} 1 → ${rank}  ${query.query}`);
}

/** The typical query and, of the sample, those in the middle and at the end. */
function formatLoads([typical, ...others]: readonly Load[]): string {
  const sorted = others.toSorted((a, b) => a.bytes - b.bytes);
  return [typical, sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .filter((load) => load !== undefined)
    .map((load) => {
      const { query, bytes } = load;
      const parts = [...kindsOf(load)].map(([kind, size]) => `${kind} ${size}`).join(', ');
      return `${String(bytes).padStart(8)} bytes: ${query} (${parts})`;
    })
    .join('\n');
}

/** Bytes by kind of file: a folder (`index`), a name (`titles.json`) or an extension (`pf_meta`). */
function kindsOf({ files }: Load): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const { path, bytes } of files) {
    const kind = /^\w+(?=\/)/.exec(path)?.[0] ?? path.replace(/^.*\.(?!js)/, '');
    kinds.set(kind, (kinds.get(kind) ?? 0) + bytes);
  }
  return kinds;
}
