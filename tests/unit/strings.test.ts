import { expect, it } from 'vitest';
import { REASONS, type Reason } from '../../src/samples/fence-options.ts';
import { isMaskName, MASKS } from '../../src/samples/masks.ts';
import { evidenceStrings } from '../../src/strings.ts';

const reasons = Object.keys(REASONS) as Reason[];
const masks = Object.keys(MASKS).filter(isMaskName);

it.each(reasons)('says in words, and unlike the others, that a block is not run: %s', (reason) => {
  const sentence = evidenceStrings.notRun(reason);
  expect(sentence).toMatch(/^未运行：\p{Script=Han}+$/u);
  expect(reasons.filter((other) => evidenceStrings.notRun(other) === sentence)).toEqual([reason]);
});

it.each(masks)('names in words, and unlike the others, what differs each time: %s', (mask) => {
  const sentence = evidenceStrings.masked([mask]);
  expect(sentence).toMatch(/^每次不同：(UUID|\p{Script=Han}+)$/u);
  expect(masks.filter((other) => evidenceStrings.masked([other]) === sentence)).toEqual([mask]);
});
