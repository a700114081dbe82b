import { describe, expect, it } from 'vitest';
import { withDigest, type RunEvidence } from '../../../src/samples/evidence.ts';
import { renewEvidence } from '../../../src/samples/evidence-update.ts';

const KEY = 'linux/demo#1';
const found: Omit<RunEvidence, 'date' | 'digest'> = {
  hash: '0123456789abcdef',
  runner: 'sh',
  programs: ['Bash 5.2.15'],
  libraries: [],
  result: 'passed',
};
const old: RunEvidence = withDigest(KEY, { ...found, date: '2026-01-01' });

describe('renewEvidence', () => {
  it('keeps the date of a second run of the same', () => {
    expect(renewEvidence(KEY, old, found, '2026-02-02')).toEqual(old);
  });

  it.each<[string, Partial<RunEvidence>]>([
    ['sample', { hash: 'f'.repeat(16) }],
    ['version', { programs: ['Bash 5.3'] }],
  ])('gives another %s the date of the run', (_, change) => {
    const renewed = renewEvidence(KEY, old, { ...found, ...change }, '2026-02-02');
    expect(renewed).toEqual(withDigest(KEY, { ...found, ...change, date: '2026-02-02' }));
  });

  it('gives no date of an entry that was edited', () => {
    const forged = { ...old, date: '2020-01-01' };
    expect(renewEvidence(KEY, forged, found, '2026-02-02').date).toBe('2026-02-02');
  });
});
