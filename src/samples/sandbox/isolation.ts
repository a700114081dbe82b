import { spawnSync } from 'node:child_process';

/**
 * Isolation of samples from the machine: in namespaces that root makes (`root`), or in those that a
 * user may make (`user`). Where the kernel or the system has neither (`none`), nothing is run.
 */
export type Isolation = 'root' | 'user' | 'none';

let known: Isolation | undefined;

/** Finds out, once, how this machine can keep samples apart. */
export function isolation(): Isolation {
  known ??= findIsolation();
  return known;
}

function findIsolation(): Isolation {
  if (process.platform !== 'linux') return 'none';
  const wanted: Isolation = process.getuid?.() === 0 ? 'root' : 'user';
  const args = ['--ro-bind', '/', '/', ...namespaces(wanted), '--proc', '/proc', 'true'];
  return spawnSync('bwrap', args, { stdio: 'ignore' }).status === 0 ? wanted : 'none';
}

/** Arguments for bubblewrap that make the namespaces. */
export function namespaces(kind: Isolation): string[] {
  return [
    ...['--die-with-parent', '--new-session', '--unshare-ipc', '--unshare-pid', '--unshare-net'],
    ...['--unshare-uts', '--hostname', 'demo', '--unshare-cgroup-try'],
    ...(kind === 'user' ? ['--unshare-user'] : []),
  ];
}
