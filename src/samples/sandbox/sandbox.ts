import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { execa } from 'execa';
import type { Job, Step, Verdict } from './supervise.mts';

/**
 * How samples are kept apart from the machine: in namespaces that root makes (`root`), in those
 * that a user may make (`user`), or, where the kernel or the system has neither, in a directory
 * of their own only (`none`).
 */
export type Isolation = 'root' | 'user' | 'none';

/** One thing to run, seen from outside. */
export interface Errand {
  steps: Step[];
  command: string[];
  input?: string;
  /** Files to put into the working directory, by name. */
  files: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  /** Seconds for the command. */
  timeout: number;
  /** `user` is unprivileged; `root` is root of the sandbox, with a network card of its own. */
  as: 'user' | 'root';
  /** Whether the user may take ports below 1024. */
  lowPorts: boolean;
  /** Paths of this machine that the sandbox shows, by the path that it shows them at. */
  mounts: Readonly<Record<string, string>>;
  /** Called with the home directory, as seen from outside, before anything runs. */
  prepare?: ((home: string) => void) | undefined;
  /** The same after everything has run, to keep what it made. */
  finish?: (home: string) => void;
}

/** Home and working directory inside the sandbox, the same on every machine. */
export const HOME = '/home/dev';
export const WORK = `${HOME}/demo`;

const USER_ID = 1000;
const SUPERVISOR = 'supervise.mts';
const WATCHED = ['/tmp', '/var/tmp', '/dev/shm'];
const EXTRA_TIME = 150_000;
const ROOT_CAPABILITIES = ['NET_ADMIN', 'NET_RAW', 'CHOWN', 'FOWNER', 'DAC_OVERRIDE', 'KILL'];

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

/**
 * Runs a command, with the servers that it needs, in a fresh directory and, where the machine can,
 * in namespaces of its own: own processes, own loopback, nothing writable but its directory.
 * Whatever happens, the processes are ended and the directory is removed.
 *
 * @throws When the sandbox itself cannot start; a failing command is no error here.
 */
export async function runInSandbox(errand: Errand): Promise<Verdict> {
  const outside = mkdtempSync(join(tmpdir(), 'youju-'));
  folders.add(outside);
  const home = join(outside, 'home');
  const logs = join(outside, 'logs');
  const work = join(home, relative(HOME, WORK));
  const kind = isolation();
  const isolated = kind !== 'none';
  try {
    for (const folder of [home, logs, work]) mkdirSync(folder, { mode: 0o755 });
    for (const [name, text] of Object.entries(errand.files)) writeFileSync(join(work, name), text);
    errand.prepare?.(home);
    if (kind === 'root' && errand.as === 'user') giveAway([home, logs]);

    const job: Job = {
      steps: errand.steps,
      command: errand.command,
      ...(errand.input === undefined ? {} : { input: errand.input }),
      timeout: errand.timeout,
      isolated,
      logs: isolated ? '/run/samples/logs' : logs,
      watched: isolated ? WATCHED : [],
    };
    const jobFile = join(outside, 'job.json');
    writeFileSync(jobFile, JSON.stringify(job));
    writeFileSync(join(outside, 'passwd'), passwd());
    writeFileSync(join(outside, 'group'), group());
    writeFileSync(join(outside, 'hosts'), '127.0.0.1 localhost demo\n::1 localhost\n');

    const env = { ...errand.env, HOME: isolated ? HOME : home };
    const [program, ...args] = isolated
      ? ['bwrap', ...sandboxArguments(errand, outside, kind, env)]
      : [process.execPath, join(import.meta.dirname, SUPERVISOR), jobFile];
    const result = await execa(program, args, {
      cwd: work,
      env,
      extendEnv: false,
      reject: false,
      timeout: errand.timeout * 1000 + EXTRA_TIME,
      killSignal: 'SIGKILL',
      stdin: 'ignore',
    });
    if (result.exitCode !== 0) {
      throw new Error(`the sandbox did not start: ${result.stderr || (result.message ?? '')}`);
    }
    errand.finish?.(home);
    const verdict = JSON.parse(result.stdout) as Verdict;
    if (isolated) return verdict;
    return { ...verdict, output: verdict.output.replaceAll(home, HOME) };
  } finally {
    remove(outside);
    folders.delete(outside);
  }
}

/** The directories in use, which an interrupted run must remove as well. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) remove(folder);
});

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Arguments for bubblewrap: what the sandbox sees, who it is, and the supervisor in it. */
function sandboxArguments(
  { as, lowPorts, mounts }: Errand,
  outside: string,
  kind: 'root' | 'user',
  env: Readonly<Record<string, string>>,
): string[] {
  const readOnly = (from: string, to = from): string[] => ['--ro-bind-try', from, to];
  const empty = (path: string): string[] => ['--perms', '1777', '--tmpfs', path];
  const node = '/run/samples/node';
  const supervisor = [node, `/run/samples/src/${SUPERVISOR}`, '/run/samples/job.json'];
  return [
    ...namespaces(kind),
    ...identity(kind, as, lowPorts),
    ...readOnly('/usr'),
    ...['bin', 'sbin', 'lib', 'lib64'].flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]),
    ...readOnly('/etc'),
    ...readOnly(join(outside, 'passwd'), '/etc/passwd'),
    ...readOnly(join(outside, 'group'), '/etc/group'),
    ...readOnly(join(outside, 'hosts'), '/etc/hosts'),
    ...['--proc', '/proc'],
    // For a /dev of its own bubblewrap would put a user into a second user namespace, in which the
    // capability for low ports is worth nothing.
    ...(kind === 'user' && lowPorts ? ['--dev-bind', '/dev', '/dev'] : ['--dev', '/dev']),
    ...['/dev/shm', '/tmp', '/var/tmp', '/run', '/var/log', '/var/lib/nginx'].flatMap(empty),
    ...['--perms', '0755', '--dir', '/home', '--bind', join(outside, 'home'), HOME],
    ...['--perms', '0755', '--dir', '/run/samples', '--perms', '1777', '--dir', '/run/mysqld'],
    ...['--bind', join(outside, 'logs'), '/run/samples/logs'],
    ...readOnly(join(outside, 'job.json'), '/run/samples/job.json'),
    ...readOnly(import.meta.dirname, '/run/samples/src'),
    ...readOnly(process.execPath, node),
    ...Object.entries(mounts).flatMap(([to, from]) => [...foldersAbove(to), ...readOnly(from, to)]),
    ...['--chdir', WORK, '--clearenv'],
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    '--',
    ...(as === 'root' ? ['bash', '-c', `${NETWORK_CARD}; exec "$@"`, 'bash'] : []),
    ...(as === 'user' && kind === 'root' ? becomeUser(lowPorts) : []),
    ...supervisor,
  ];
}

/** Makes the folders above a mount, which bubblewrap would keep from the user. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(1, -1);
  return names.flatMap((_, index) => [
    ...['--perms', '0755', '--dir'],
    `/${names.slice(0, index + 1).join('/')}`,
  ]);
}

/** Two linked cards with fixed addresses, as a container has them. */
const NETWORK_CARD =
  'ip link add eth0 address 02:00:00:00:00:01 type veth peer name eth1 address 02:00:00:00:00:02 ' +
  '&& ip link set eth0 up && ip link set eth1 up';

function namespaces(kind: Isolation): string[] {
  return [
    ...['--die-with-parent', '--new-session', '--unshare-ipc', '--unshare-pid', '--unshare-net'],
    ...['--unshare-uts', '--hostname', 'demo', '--unshare-cgroup-try'],
    ...(kind === 'user' ? ['--unshare-user'] : []),
  ];
}

/** User and capabilities. Real root keeps what it needs to become the user (`becomeUser`). */
function identity(kind: 'root' | 'user', as: Errand['as'], lowPorts: boolean): string[] {
  const user = String(as === 'root' ? 0 : USER_ID);
  const capabilities = [
    ...(lowPorts || as === 'root' ? ['NET_BIND_SERVICE'] : []),
    ...(as === 'root' ? ROOT_CAPABILITIES : []),
    ...(kind === 'root' ? ['SETUID', 'SETGID', 'SETPCAP'] : []),
  ];
  return [
    ...(kind === 'user' ? ['--uid', user, '--gid', user] : []),
    ...capabilities.flatMap((name) => ['--cap-add', `CAP_${name}`]),
  ];
}

/** Leaves root for good: an unprivileged user without capabilities. */
function becomeUser(lowPorts: boolean): string[] {
  const id = String(USER_ID);
  const keep = lowPorts ? '+net_bind_service' : '-all';
  return [
    ...['setpriv', '--reuid', id, '--regid', id, '--clear-groups'],
    ...['--inh-caps', keep, '--ambient-caps', keep],
  ];
}

function giveAway(folders: readonly string[]): void {
  spawnSync('chown', ['-R', `${USER_ID}:${USER_ID}`, ...folders]);
}

function passwd(): string {
  return [
    'root:x:0:0:root:/root:/bin/bash',
    `dev:x:${USER_ID}:${USER_ID}::${HOME}:/bin/bash`,
    'alice:x:1001:1001::/home/alice:/bin/bash',
    'bob:x:1002:1002::/home/bob:/bin/bash',
    'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
    '',
  ].join('\n');
}

function group(): string {
  const groups = ['root:x:0:', `dev:x:${USER_ID}:`, 'alice:x:1001:', 'bob:x:1002:'];
  return [...groups, 'nogroup:x:65534:', ''].join('\n');
}
