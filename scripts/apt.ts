import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';

/** Denies services that a package would start; see Debian's policy-rc.d specification. */
const POLICY = '/usr/sbin/policy-rc.d';

/** True in CI, which has every program and nobody to ask. */
export const CI = process.env.CI === 'true';

/**
 * Brings Debian packages where that is allowed and possible, without starting their services;
 * otherwise says how a person would bring them. apt-get's own errors show.
 *
 * @param allowed True after `--install`, and in CI.
 */
export function bringPackages(packages: readonly string[], allowed: boolean): void {
  if (packages.length === 0) return;
  if (allowed && canInstall()) {
    console.log(`Installing ${packages.join(', ')} …`);
    if (!withoutServices(() => aptInstall(packages))) {
      console.log('Not all packages could be installed; apt-get says why above.');
    }
    return;
  }
  const refusal = allowed ? 'Only root on Debian can install here. ' : '';
  console.log(
    `${refusal}Missing: ${packages.join(', ')}. To get them: ${installCommand(packages)}`,
  );
}

/** Command with which a person brings packages to this machine; in words where it is not known. */
export function installCommand(packages: readonly string[]): string {
  if (canInstall()) return 'npm test -- --install';
  if (existsSync('/usr/bin/apt-get')) return `sudo apt-get install ${packages.join(' ')}`;
  return `this system’s packages for ${packages.join(', ')} (Debian’s names)`;
}

/**
 * Packages that somebody asked for on this machine; what came with them is left out.
 *
 * @returns Nothing where there is no apt.
 */
export function chosenPackages(): string[] {
  const { stdout, status } = spawnSync('apt-mark', ['showmanual'], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((name) => name !== '') : [];
}

/**
 * Refuses a machine on which packages were installed that nobody asked for.
 *
 * @param before Packages of an earlier time, as `chosenPackages` gives them.
 * @param expected Those that may have come since.
 * @throws Where others came, or some went; the message names them.
 */
export function refuseOtherPackages(before: readonly string[], expected: readonly string[]): void {
  const now = chosenPackages();
  const came = now.filter((name) => !before.includes(name) && !expected.includes(name));
  const went = before.filter((name) => !now.includes(name));
  if (came.length === 0 && went.length === 0) return;
  throw new Error(
    `Packages of this machine changed: ${[...came.map((name) => `+${name}`), ...went.map((name) => `-${name}`)].join(' ')}`,
  );
}

/** True for root on Debian and its relatives. */
function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptInstall(packages: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
      .status === 0;
  // Lists of a fresh image are empty or old.
  return apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** Works while packages may start no service. */
function withoutServices<T>(work: () => T): T {
  const hadPolicy = existsSync(POLICY);
  if (!hadPolicy) {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
    chmodSync(POLICY, 0o755);
  }
  try {
    return work();
  } finally {
    if (!hadPolicy) rmSync(POLICY);
  }
}
