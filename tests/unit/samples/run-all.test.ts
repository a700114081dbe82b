import { expect, it } from 'vitest';
import type { EvaluatedRun } from '../../../src/samples/evaluate.ts';
import { extractSamples, isRunSample } from '../../../src/samples/extract.ts';
import { runAll } from '../../../src/samples/run-all.ts';
import type { Runnable } from '../../../src/samples/runnable.ts';

/** Samples of which each prints the next of its statuses whenever it is run. */
async function runOf(jobs: number, ...statuses: EvaluatedRun['status'][][]) {
  const page = statuses.map((_, index) => `\`\`\`sh run\necho ${index}\n\`\`\`\n`).join('\n');
  const samples = extractSamples('linux/demo.mdx', page).samples.filter(isRunSample);
  const running = new Set<Runnable>();
  const beside: number[] = [];
  const run = async (sample: Runnable): Promise<EvaluatedRun> => {
    running.add(sample);
    await Promise.resolve();
    beside.push(running.size);
    running.delete(sample);
    const status =
      statuses[samples.findIndex(({ key }) => key === sample.key)]?.shift() ?? 'failed';
    return {
      run: { sample, output: '', faults: [], missing: [], programs: [], libraries: [], seconds: 0 },
      status,
      differs: false,
      problems: [],
    };
  };
  const runs = await runAll(samples, run, jobs);
  return { seen: runs.map(({ status, unsteady }) => [status, unsteady]), beside };
}

it('repeats alone what failed beside others, and tells it from what passed at once', async () => {
  const { seen, beside } = await runOf(2, ['passed'], ['failed', 'passed'], ['unavailable']);
  expect(seen).toEqual([
    ['passed', false],
    ['passed', true],
    ['unavailable', false],
  ]);
  expect(beside.at(-1)).toBe(1);
});

it('fails what fails again', async () => {
  expect((await runOf(2, ['failed', 'failed', 'passed'])).seen).toEqual([['failed', false]]);
});

it('repeats nothing that was alone, nor many failures, which come from a change', async () => {
  expect((await runOf(1, ['failed', 'passed'])).seen).toEqual([['failed', false]]);
  const many = Array.from({ length: 30 }, () => ['failed', 'passed'] as EvaluatedRun['status'][]);
  expect(new Set((await runOf(2, ...many)).seen.map(String))).toEqual(new Set(['failed,false']));
});
