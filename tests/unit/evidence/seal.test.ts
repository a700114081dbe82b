import { describe, expect, it } from 'vitest';
import { countRuns, evidenceAnchor, programOf, sealOf } from '../../../src/evidence/seal.ts';
import type { Evidence } from '../../../src/samples/evidence.ts';
import { evidenceOf, samplesOf } from '../samples/evidence-of.ts';

const RUN = '```sh run\necho 1\n```\n\n```output\n1\n```\n';

/** The seal of the first sample of a page. */
function seal(page: string, evidence: Evidence) {
  const [sample] = samplesOf(page);
  if (!sample) throw new Error('the page has no sample');
  return sealOf(sample, evidence);
}

describe('sealOf', () => {
  it('is a seal with the evidence where what was run is what stands on the page', () => {
    const evidence = evidenceOf(RUN);
    expect(seal(RUN, evidence)).toEqual({ kind: 'run', evidence: evidence['linux/demo#1'] });
  });

  it.each([
    ['code', 'echo 1', 'echo 2'],
    ['options', 'sh run', 'sh run fails'],
    ['output', '\n1\n', '\n1 \n'],
    ['language', '```sh', '```js'],
  ])('is none once the %s changes', (_, before, after) => {
    expect(RUN).toContain(before);
    expect(seal(RUN.replace(before, after), evidenceOf(RUN))).toEqual({ kind: 'none' });
  });

  it('is none where nothing was run', () => {
    expect(seal(RUN, {})).toEqual({ kind: 'none' });
  });

  it('is none for a sample that is to be run now and was not when it was checked', () => {
    const before = '```sh norun=interactive\necho 1\n```\n';
    expect(seal('```sh run\necho 1\n```\n', evidenceOf(before))).toEqual({ kind: 'none' });
  });

  it('is the reason, whatever the evidence, where the page says that it is not run', () => {
    const page = '```sh norun=destructive\nrm x\n```\n';
    expect(seal(page, {})).toEqual({ kind: 'not run', reason: 'destructive' });
    expect(seal(page, evidenceOf(RUN))).toEqual({ kind: 'not run', reason: 'destructive' });
  });
});

describe('countRuns', () => {
  it('counts what a page ran, not what it leaves out and not another page', () => {
    const [run, left] = [evidenceOf(RUN), evidenceOf('```sh norun=destructive\nrm x\n```\n')].map(
      (evidence) => evidence['linux/demo#1'],
    );
    if (!run || !left) throw new Error('nothing was recorded');
    const evidence = {
      'linux/demo#1': run,
      'linux/demo#2': left,
      'linux/demo/check': run,
      'linux/demo-too#1': run,
    };
    expect(countRuns(evidence).get('linux/demo')).toBe(2);
  });
});

describe('evidenceAnchor', () => {
  it('names page and number on the page of evidence', () => {
    expect(evidenceAnchor('linux/free-memory#12')).toBe('linux-free-memory-12');
  });
});

describe('programOf', () => {
  it.each([
    [['CPython 3.14.10', 'Redis 8.0.6'], 'Redis 8.0.6'],
    [['Bash 5.3', 'Git 2.55.0'], 'Git 2.55.0'],
    [['Bash 5.3', 'CPython 3.14.10'], 'CPython 3.14.10'],
    [['Bash 5.3'], 'Bash 5.3'],
  ])('names what %j shows', (programs, name) => {
    expect(programOf(programs)).toBe(name);
  });
});
