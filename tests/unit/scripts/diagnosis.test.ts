import { describe, expect, it } from 'vitest';
import { diagnose, type Facts } from '../../../scripts/diagnosis.ts';

const FACTS: Facts = {
  system: 'linux x64, Node.js 24.21.0',
  obstacles: [],
  browserTests: [{ name: 'Firefox', found: 'Firefox (Playwright’s)', package: 'firefox-esr' }],
  programs: [
    { name: 'Git', found: 'Git 2.39.5', package: 'git' },
    { name: 'Redis', found: 'Redis 7.0.15', package: 'redis-server' },
  ],
  samples: [[], [], []],
  install: '',
};
const noRedis = { name: 'Redis', found: undefined, package: 'redis-server' };

describe('diagnose', () => {
  it('is content with a machine that has everything', () => {
    const text = diagnose(FACTS);
    expect(text).not.toContain('✗');
    expect(text).toContain('✓ Samples: 3 of 3 can run here\n    ✓ Git 2.39.5, Redis 7.0.15');
  });

  it('counts the samples that a missing program keeps from running, and says how to get it', () => {
    const text = diagnose({
      ...FACTS,
      programs: [noRedis],
      samples: [['Redis'], ['Redis', 'root'], []],
      install: 'sudo apt-get install redis-server',
    });
    expect(text).toContain('✗ Samples: 1 of 3 can run here; npm test lists the others as not run');
    expect(text).toContain('✗ Redis (2 samples)');
    expect(text).toMatch(/✗ root \(1 sample\): .*root/);
    expect(text).toMatch(/To bring what is missing: sudo apt-get install redis-server$/);
  });

  it('says of a missing browser that it is the browser tests that fail', () => {
    const text = diagnose({
      ...FACTS,
      browserTests: [{ name: 'Firefox', found: undefined, package: 'firefox-esr' }],
    });
    expect(text).toContain('✗ Browser tests of npm test\n    ✗ Firefox');
    expect(text).toContain('✓ npm start');
  });

  it('says why the site cannot be started', () => {
    const text = diagnose({ ...FACTS, obstacles: ['. cannot be written'] });
    expect(text).toMatch(/^✗ npm start.*\n {4}\. cannot be written\n/);
  });
});
