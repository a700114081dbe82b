import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  readEvidence,
  renewEvidence,
  writeEvidence,
  type RunEvidence,
} from '../../../src/samples/evidence.ts';

const found: Omit<RunEvidence, 'date'> = {
  hash: '0123456789abcdef',
  runner: 'sh',
  programs: ['Bash 5.2.15'],
  libraries: [],
  result: 'passed',
};
const evidence: RunEvidence = { ...found, date: '2026-01-01' };

test('a second run of the same keeps the date', () => {
  expect(renewEvidence(evidence, found, '2026-02-02')).toEqual(evidence);
});

test('another hash or version gets the date of the run', () => {
  for (const change of [{ hash: 'f'.repeat(16) }, { programs: ['Bash 5.3'] }]) {
    const renewed = renewEvidence(evidence, { ...found, ...change }, '2026-02-02');
    expect(renewed).toEqual({ ...evidence, ...change, date: '2026-02-02' });
  }
});

test('the file is in the order of pages and numbers, and reads back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const file = join(folder, 'evidence.json');
  await writeEvidence(file, { 'b/a#10': evidence, 'b/a#9': evidence, 'a/z#1': evidence });
  expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([
    'a/z#1',
    'b/a#9',
    'b/a#10',
  ]);
  expect(readEvidence(file)['a/z#1']).toEqual(evidence);
  rmSync(folder, { recursive: true });
  expect(readEvidence(file)).toEqual({});
});
