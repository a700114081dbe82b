import { expect, it, vi } from 'vitest';
import { PROGRAM_NAMES, PROGRAMS, programVersion } from '../../../src/samples/programs.ts';
import { packageVersion } from '../../../src/samples/root/versions.ts';

vi.mock(import('../../../src/samples/root/versions.ts'), () => ({ packageVersion: vi.fn() }));

it('says name and version of a program from its package', () => {
  vi.mocked(packageVersion).mockImplementation((name) => (name === 'git' ? '2.55.0' : undefined));
  expect(programVersion('git')).toBe('Git 2.55.0');
});

it('knows no version where there is no root file system', () => {
  vi.mocked(packageVersion).mockReturnValue(undefined);
  expect(PROGRAM_NAMES.filter((name) => programVersion(name) !== undefined)).toEqual([]);
});

it('calls programs of one package by one name', () => {
  const labels = Map.groupBy(Object.values(PROGRAMS), (program) => program.package);
  for (const programs of labels.values()) {
    expect(new Set(programs.map(({ label }) => label)).size).toBe(1);
  }
});
