import { describe, expect, it } from 'vitest';
import { diagnose, type Facts } from '../../../scripts/diagnosis.ts';

const FACTS: Facts = {
  system: 'linux x64, Node.js 24.21.0',
  obstacles: [],
  browserTests: [{ name: 'Firefox', found: 'Firefox (Playwright’s)', package: 'firefox-esr' }],
  tools: [
    { name: 'mmdebstrap', found: 'mmdebstrap 1.3.5', package: 'mmdebstrap' },
    { name: 'bubblewrap', found: 'bubblewrap 0.8.0', package: 'bubblewrap' },
  ],
  samples: [[], [], []],
  install: '',
};
const noTool = { name: 'mmdebstrap', found: undefined, package: 'mmdebstrap' };

describe('diagnose', () => {
  it('is content with a machine that has everything', () => {
    const text = diagnose(FACTS);
    expect(text).not.toContain('✗');
    expect(text).toContain(
      '✓ Samples: 3 of 3 can run here\n    ✓ mmdebstrap 1.3.5, bubblewrap 0.8.0',
    );
  });

  it('counts the samples that a missing tool keeps from running, and says how to get it', () => {
    const text = diagnose({
      ...FACTS,
      tools: [noTool],
      samples: [['root file system'], ['root file system', 'root'], []],
      install: 'sudo apt-get install mmdebstrap',
    });
    expect(text).toContain('✗ Samples: 1 of 3 can run here; npm test lists the others as not run');
    expect(text).toContain('✗ mmdebstrap\n    ✗ root file system (2 samples)');
    expect(text).toMatch(/✗ root \(1 sample\): .*root/);
    expect(text).toMatch(/To bring what is missing: sudo apt-get install mmdebstrap$/);
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
