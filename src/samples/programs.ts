import { spawnSync } from 'node:child_process';
import { python } from './python.ts';

interface Program {
  /** Name as it stands in a seal. */
  label: string;
  /** Command that prints the version. */
  command: readonly string[];
  /** Its first group is the version. */
  version: RegExp;
  /** Debian package that brings the program. */
  package: string;
}

/** Programs that run samples, by the command that starts them. */
export const PROGRAMS = {
  python3: {
    label: 'CPython',
    // Asked anew each time: it may just have been installed.
    get command() {
      return [python().executable, '--version'];
    },
    version: /Python (\S+)/,
    package: 'python3-venv',
  },
  bash: {
    label: 'Bash',
    command: ['bash', '--version'],
    version: /version ([\d.]+)/,
    package: 'bash',
  },
  node: {
    label: 'Node.js',
    command: [process.execPath, '--version'],
    version: /v(\S+)/,
    package: 'nodejs',
  },
  git: {
    label: 'Git',
    command: ['git', '--version'],
    version: /version (\S+)/,
    package: 'git',
  },
  'redis-server': {
    label: 'Redis',
    command: ['redis-server', '--version'],
    version: /v=(\S+)/,
    package: 'redis-server',
  },
  mariadbd: {
    label: 'MariaDB',
    command: ['mariadbd', '--version'],
    version: /Ver ([\d.]+)/,
    package: 'mariadb-server',
  },
  nginx: {
    label: 'Nginx',
    command: ['nginx', '-v'],
    version: /nginx\/(\S+)/,
    package: 'nginx',
  },
  'rabbitmq-server': {
    label: 'RabbitMQ',
    command: ['dpkg-query', '-W', '-f', '${db:Status-Status} ${Version}', 'rabbitmq-server'],
    version: /^installed ([\d.]+)/,
    package: 'rabbitmq-server',
  },
  chromium: {
    label: 'Chromium',
    command: ['chromium', '--version'],
    version: /Chromium (\S+)/,
    package: 'chromium',
  },
  lsof: {
    label: 'lsof',
    command: ['lsof', '-v'],
    version: /revision: (\S+)/,
    package: 'lsof',
  },
  ss: {
    label: 'iproute2',
    command: ['ss', '-V'],
    version: /iproute2-(\S+)/,
    package: 'iproute2',
  },
  ip: {
    label: 'iproute2',
    command: ['ip', '-V'],
    version: /iproute2-([\d.]+)/,
    package: 'iproute2',
  },
  ps: {
    label: 'procps',
    command: ['ps', '--version'],
    version: /procps-ng (\S+)/,
    package: 'procps',
  },
  pstree: {
    label: 'psmisc',
    command: ['pstree', '--version'],
    version: /PSmisc\) (\S+)/,
    package: 'psmisc',
  },
  fuser: {
    label: 'psmisc',
    command: ['fuser', '-V'],
    version: /PSmisc\) (\S+)/,
    package: 'psmisc',
  },
  setfacl: {
    label: 'acl',
    command: ['setfacl', '--version'],
    version: /setfacl (\S+)/,
    package: 'acl',
  },
  curl: {
    label: 'curl',
    command: ['curl', '--version'],
    version: /curl (\S+)/,
    package: 'curl',
  },
  chmod: {
    label: 'coreutils',
    command: ['chmod', '--version'],
    version: /coreutils\) (\S+)/,
    package: 'coreutils',
  },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof PROGRAMS;

export const PROGRAM_NAMES = Object.keys(PROGRAMS) as ProgramName[];

const versions = new Map<ProgramName, string>();

/**
 * Asks a program for its name and version; once it has answered, the answer stays.
 *
 * @returns For example `Redis 7.0.15`; undefined while the program is not here.
 */
export function programVersion(name: ProgramName): string | undefined {
  const known = versions.get(name);
  if (known !== undefined) return known;
  const { label, command, version }: Program = PROGRAMS[name];
  const [program = '', ...rest] = command;
  const { stdout, stderr, error } = spawnSync(program, rest, {
    encoding: 'utf8',
    env: { ...process.env, PATH: searchPath(), LC_ALL: 'C' },
  });
  const found = error ? undefined : version.exec(`${stdout}\n${stderr}`)?.[1];
  if (found === undefined) return undefined;
  versions.set(name, `${label} ${found}`);
  return versions.get(name);
}

/** Search path for programs: servers stand in sbin, which a user's path often lacks. */
export function searchPath(): string {
  return `/usr/bin:/bin:/usr/sbin:/sbin:${process.env.PATH ?? ''}`;
}
