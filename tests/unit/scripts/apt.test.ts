import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringPackages, installCommand, refuseOtherPackages } from '../../../scripts/apt.ts';

vi.mock(import('node:child_process'), async (original) => ({
  ...(await original()),
  spawnSync: vi.fn(),
}));
vi.mock(import('node:fs'), async (original) => ({
  ...(await original()),
  ...{ existsSync: vi.fn(), writeFileSync: vi.fn(), chmodSync: vi.fn(), rmSync: vi.fn() },
}));

const POLICY = '/usr/sbin/policy-rc.d';

/** Pretends to be a user on a system with or without apt-get, which can install or not. */
function machine({ user = 0, apt = true, exitCode = 0, files = [] as string[] } = {}): void {
  vi.spyOn(process, 'getuid').mockReturnValue(user);
  const there = apt ? [...files, '/usr/bin/apt-get'] : files;
  vi.mocked(existsSync).mockImplementation((path) => there.includes(String(path)));
  vi.mocked(spawnSync).mockReturnValue({ status: exitCode } as ReturnType<typeof spawnSync>);
}

/** Runs something and returns what it said. */
function said(work: () => void): string {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  work();
  log.mockRestore();
  return lines.join('\n');
}

beforeEach(() => void vi.clearAllMocks());

describe('bringPackages', () => {
  it('installs nothing where that is not allowed, and says the command', () => {
    machine();
    expect(said(() => bringPackages(['nginx'], false))).toBe(
      'Missing: nginx. To get them: npm test -- --install',
    );
    expect(spawnSync).not.toHaveBeenCalled();
    expect(writeFileSync).not.toHaveBeenCalled();
  });

  it('installs as root on Debian where it is allowed', () => {
    machine();
    expect(said(() => bringPackages(['nginx', 'acl'], true))).toContain('Installing nginx, acl');
    const calls = vi
      .mocked(spawnSync)
      .mock.calls.map(([program, args]) => [program, ...(args ?? [])]);
    expect(calls.at(-1)).toEqual(expect.arrayContaining(['apt-get', 'install', 'nginx', 'acl']));
  });

  it.each([
    ['a user', { user: 1000 }, 'sudo apt-get install nginx'],
    ['another system', { apt: false }, 'this system’s packages for nginx (Debian’s names)'],
  ])('says to %s that it cannot install, and what to do', (_, options, command) => {
    machine(options);
    const message = said(() => bringPackages(['nginx'], true));
    expect(message).toContain('Only root on Debian can install here.');
    expect(message).toContain(command);
    expect(spawnSync).not.toHaveBeenCalled();
  });

  it('is silent where nothing is missing', () => {
    machine();
    expect(said(() => bringPackages([], true))).toBe('');
  });

  it.each([0, 100])('lets packages start no service, and takes that back (%i)', (exitCode) => {
    machine({ exitCode });
    const message = said(() => bringPackages(['nginx'], true));
    expect(vi.mocked(writeFileSync).mock.calls[0]?.[0]).toBe(POLICY);
    expect(rmSync).toHaveBeenCalledWith(POLICY);
    expect(message.includes('Not all packages could be installed')).toBe(exitCode !== 0);
  });

  it('leaves a policy that the machine has as it is', () => {
    machine({ files: [POLICY] });
    said(() => bringPackages(['nginx'], true));
    expect(writeFileSync).not.toHaveBeenCalled();
    expect(rmSync).not.toHaveBeenCalled();
  });
});

it('installCommand names the packages to whoever cannot use --install', () => {
  machine({ user: 1000 });
  expect(installCommand(['acl', 'nginx'])).toBe('sudo apt-get install acl nginx');
});

describe('refuseOtherPackages', () => {
  /** A machine on which these packages were chosen. */
  const chosen = (...names: string[]): void => {
    const stdout = names.map((name) => `${name}\n`).join('');
    vi.mocked(spawnSync).mockReturnValue({ status: 0, stdout } as ReturnType<typeof spawnSync>);
  };

  it('passes where only what was expected came', () => {
    chosen('bash', 'mmdebstrap');
    expect(() => refuseOtherPackages(['bash'], ['mmdebstrap', 'chromium'])).not.toThrow();
  });

  it('names what came besides, and what went', () => {
    chosen('nginx', 'mmdebstrap');
    expect(() => refuseOtherPackages(['bash'], ['mmdebstrap'])).toThrow(
      'Packages of this machine changed: +nginx -bash',
    );
  });

  it('passes where there is no apt', () => {
    vi.mocked(spawnSync).mockReturnValue({ status: null } as ReturnType<typeof spawnSync>);
    expect(() => refuseOtherPackages([], [])).not.toThrow();
  });
});
