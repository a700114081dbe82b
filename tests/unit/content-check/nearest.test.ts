import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../../src/content-check/nearest.ts';

describe('nearestTo', () => {
  it('suggests the name that takes fewest edits', () => {
    expect(nearestTo('reids', ['docker', 'redis', 'rpc'])).toEqual(['redis']);
  });

  it('suggests several where they are asked for, the nearest first', () => {
    const anchors = ['answer', 'pitfall-keys', 'pitfall-key', 'score'];
    expect(nearestTo('pitfal-key', anchors, 3)).toEqual(['pitfall-key', 'pitfall-keys']);
  });

  it('suggests nothing where every name is mostly another word', () => {
    expect(nearestTo('cooking', ['redis', 'sql'])).toEqual([]);
  });
});
