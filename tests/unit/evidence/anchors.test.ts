import { expect, it } from 'vitest';
import { markAnchor } from '../../../src/evidence/anchors.ts';

it('keeps marks apart: a check and a passage of like names, and one mark used twice', () => {
  const marks = ['expire-nx', 'expire#nx', 'database/redis-persistence/expire-nx'];
  const anchors = marks.flatMap((name) => [markAnchor(name, 1), markAnchor(name, 2)]);
  expect(new Set(anchors).size).toBe(anchors.length);
});
