import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where packages of Debian may be installed. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian and what they need, and says so; apt-get's errors show.
 *
 * @returns Whether all could be installed.
 */
export function aptInstall(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
      .status === 0;
  // The lists of a fresh image are empty or old.
  return apt('update') && apt('install', '--yes', '--no-install-recommends', ...packages);
}
