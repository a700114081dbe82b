import { join } from 'node:path';
import { systemFolder } from '../root/folder.ts';
import { namespaces } from './isolation.ts';
import { HOME, SUPERVISOR, USER_ID, WORK, type SandboxRequest } from './request.ts';

const ROOT_CAPABILITIES = ['NET_ADMIN', 'NET_RAW', 'CHOWN', 'FOWNER', 'DAC_OVERRIDE', 'KILL'];

/**
 * Settings of the whole machine, which real root might change from within; those of the network
 * (`/proc/sys/net`) are the sandbox's own.
 */
const MACHINE = [
  ...['abi', 'debug', 'dev', 'fs', 'kernel', 'user', 'vm'].map((name) => `/proc/sys/${name}`),
  ...['bus', 'fs', 'irq', 'sysrq-trigger'].map((name) => `/proc/${name}`),
];

/** Arguments for bubblewrap: what the sandbox sees, who it is, and the supervisor in it. */
export function sandboxArguments(
  { as, lowPorts, system = systemFolder() }: SandboxRequest,
  outside: string,
  kind: 'root' | 'user',
  env: Readonly<Record<string, string>>,
): string[] {
  const readOnly = (from: string, to: string): string[] => ['--ro-bind', from, to];
  const empty = (path: string): string[] => ['--perms', '1777', '--tmpfs', path];
  // The project's own: Debian's does not read TypeScript.
  const node = '/run/samples/node';
  const supervisor = [node, `/run/samples/src/${SUPERVISOR}`, '/run/samples/job.json'];
  return [
    ...namespaces(kind),
    ...identity(kind, as, lowPorts),
    ...readOnly(system, '/'),
    ...readOnly(join(outside, 'passwd'), '/etc/passwd'),
    ...readOnly(join(outside, 'group'), '/etc/group'),
    ...readOnly(join(outside, 'hosts'), '/etc/hosts'),
    ...['--proc', '/proc'],
    ...(kind === 'root' ? MACHINE.flatMap((path) => ['--ro-bind-try', path, path]) : []),
    // For a /dev of its own bubblewrap would put a user into a second user namespace, in which the
    // capability for low ports is worth nothing.
    ...(kind === 'user' && lowPorts ? ['--dev-bind', '/dev', '/dev'] : ['--dev', '/dev']),
    ...['/dev/shm', '/tmp', '/var/tmp', '/run', '/var/log', '/var/lib/nginx'].flatMap(empty),
    ...['--perms', '0755', '--tmpfs', '/home', '--bind', join(outside, 'home'), HOME],
    ...['--perms', '0755', '--dir', '/run/samples'],
    ...['/run/mariadbd', '/run/mysqld', '/run/postgresql'].flatMap((path) => [
      '--perms',
      '1777',
      '--dir',
      path,
    ]),
    ...['--bind', join(outside, 'logs'), '/run/samples/logs'],
    ...readOnly(join(outside, 'job.json'), '/run/samples/job.json'),
    ...readOnly(import.meta.dirname, '/run/samples/src'),
    ...readOnly(process.execPath, node),
    ...['--chdir', WORK, '--clearenv'],
    ...Object.entries(env).flatMap(([name, value]) => ['--setenv', name, value]),
    '--',
    ...(as === 'root' ? ['bash', '-c', `${NETWORK_CARD}; exec "$@"`, 'bash'] : []),
    ...(as === 'user' && kind === 'root' ? becomeUser(lowPorts) : []),
    ...supervisor,
  ];
}

/** Two linked cards with fixed addresses, as a container has them. */
const NETWORK_CARD =
  'ip link add eth0 address 02:00:00:00:00:01 type veth peer name eth1 address 02:00:00:00:00:02 ' +
  '&& ip link set eth0 up && ip link set eth1 up';

/** User and capabilities. Real root keeps what it needs to become the user (`becomeUser`). */
function identity(kind: 'root' | 'user', as: SandboxRequest['as'], lowPorts: boolean): string[] {
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
