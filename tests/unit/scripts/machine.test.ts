import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import {
  browsers,
  chineseFont,
  missingPackages,
  samplePrograms,
} from '../../../scripts/machine.ts';
import { programVersion } from '../../../src/samples/programs.ts';
import { canMakeVenv } from '../../../src/samples/python.ts';

vi.mock(import('../../../src/samples/programs.ts'), async (original) => ({
  ...(await original()),
  programVersion: vi.fn(),
}));
vi.mock(import('../../../src/samples/python.ts'), async (original) => ({
  ...(await original()),
  canMakeVenv: vi.fn(),
}));

/** Makes a machine that lacks these of the samples' programs. */
function without(...names: string[]): void {
  vi.mocked(programVersion).mockImplementation((name) =>
    names.includes(name) ? undefined : `${name} 1.0`,
  );
  vi.mocked(canMakeVenv).mockReturnValue(!names.includes('ensurepip'));
}

const packages = (): string[] =>
  missingPackages(samplePrograms().filter(({ name }) => name !== 'bubblewrap'));

describe('samplePrograms', () => {
  it('names each program once, by the name in its seal', () => {
    without();
    const names = samplePrograms().map(({ name }) => name);
    expect(names).toContain('MariaDB');
    expect(names.filter((name) => name === 'iproute2')).toHaveLength(1);
    expect(packages()).toEqual([]);
  });

  it('misses a program that is there in part', () => {
    without('fuser');
    expect(samplePrograms().find(({ name }) => name === 'psmisc')?.found).toBeUndefined();
    expect(packages()).toEqual(['psmisc']);
  });

  it('misses a Python that can make no virtual environment', () => {
    without('ensurepip');
    expect(packages()).toEqual(['python3-venv']);
  });
});

it('the guide for authors names every package but Node.js, which the project brings', () => {
  const guide = readFileSync('docs/samples.md', 'utf8');
  const packages = [...browsers(), chineseFont(), ...samplePrograms()].map((one) => one.package);
  const unnamed = packages.filter((name) => !guide.includes(`\`${name}\``));
  expect(unnamed).toEqual(['nodejs']);
});

it('missingPackages names each package once, in order', () => {
  const missing = (name: string) => ({ name, found: undefined, package: name });
  const here = { name: 'Git', found: 'Git 2.39', package: 'git' };
  expect(missingPackages([missing('nginx'), here, missing('acl'), missing('nginx')])).toEqual([
    'acl',
    'nginx',
  ]);
});
